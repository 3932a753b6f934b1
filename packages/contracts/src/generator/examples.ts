import type { FieldKind } from '../types.ts'
import type { FieldModel, Model } from './model.ts'
import { enumOf, messageOf } from './model.ts'

const anId = '019aaf5e-7c3a-7d0e-9b1f-5a2c4e6f8a01'

const text = (field: FieldModel): string | undefined => {
  if (field.example !== undefined) return field.example
  if (/Ids?$/.test(field.name)) return anId
  return field.rules.pattern === undefined ? '……' : undefined
}

type Example = (field: FieldModel, model: Model) => unknown

const examples: Readonly<Record<FieldKind, Example>> = {
  string: text,
  bytes: () => '',
  bool: () => true,
  int32: ({ rules }) => rules.minimum ?? 1,
  double: ({ rules }) => rules.minimum ?? 1,
  int64: ({ rules }) => String(rules.minimum ?? 1),
  enum: ({ type = '', rules }, model) =>
    rules.choices?.[0] ?? enumOf(model, type).values.find(({ number }) => number !== 0)?.name,
  timestamp: () => '2026-11-23T08:00:00Z',
  struct: () => ({}),
  message: ({ type = '' }, model) => exampleOf(model, type, []),
}

const telling = (field: FieldModel): boolean =>
  field.rules.required === true || field.example !== undefined || (field.rules.minItems ?? 0) > 0

/** A request as somebody might send it: what is required, and what the contract gives an example for. */
export const exampleOf = (
  model: Model,
  fullName: string,
  without: readonly string[],
): Record<string, unknown> => {
  const fields = messageOf(model, fullName).fields.filter((field) => !without.includes(field.name))
  const told = fields.filter(telling)
  const entries = (told.length > 0 ? told : fields.filter(({ kind }) => kind === 'double')).flatMap(
    (field) => {
      const value = examples[field.kind](field, model)
      if (value === undefined) return []
      return [
        [field.name, field.repeated ? Array.from({ length: field.rules.minItems ?? 1 }, () => value) : value],
      ]
    },
  )
  return Object.fromEntries(entries) as Record<string, unknown>
}
