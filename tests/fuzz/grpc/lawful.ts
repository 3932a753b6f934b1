import { enumNames, fields } from '@fengqiao/contracts/fields'
import type { Codec, FieldFacts } from '@fengqiao/contracts'
import type { Dice } from '../dice.ts'

type Make = (field: FieldFacts, dice: Dice) => unknown

const anId = '019aaf5e-7c3a-7d0e-9b1f-5a2c4e6f8a01'

/** Most fields have an example; the others take an id, a code or a word. */
const textFor: Make = ({ example, name }, { one }) =>
  example ?? (name.endsWith('Id') ? anId : one([anId, '621202100001001', '621202100', '林一', 'x']))

const making: Readonly<Record<FieldFacts['kind'], Make>> = {
  string: textFor,
  bytes: (_field, { bytes }) => bytes(16).toString('base64'),
  bool: (_field, { chance }) => chance(0.5),
  int32: ({ minimum = 0, maximum = 100 }, { number }) =>
    minimum + number(Math.min(maximum - minimum, 100) + 1),
  int64: (_field, { number }) => String(number(1_000)),
  double: ({ minimum = 0, maximum = 180 }, { number }) => minimum + number(maximum - minimum),
  enum: ({ type = '', choices }, { one }) => one(choices ?? Object.values(enumNames[type] ?? {})),
  timestamp: () => '2026-11-23T08:00:00Z',
  struct: () => ({ deep: [{ deeper: null }] }),
  message: ({ type = '' }, dice) => messageOf(type, dice),
}

const messageOf = (type: string, dice: Dice): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (fields[type] ?? [])
      .filter((field) => field.required === true || dice.chance(0.7))
      .map((field) => {
        const item = () => making[field.kind](field, dice)
        return [field.name, field.repeated === true ? [item(), item()] : item()]
      }),
  )

/** A message as its contract has it, though hardly one that means anything. */
export const lawful = (codec: Codec, dice: Dice): Buffer =>
  Buffer.from(codec.encode(codec.fromJSON(messageOf(codec.$type, dice))).finish())
