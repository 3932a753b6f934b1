import { events } from './gen/events.ts'
import { fields } from './gen/fields.ts'
import type { FieldFacts, FieldKind } from './types.ts'

type Fits = (value: unknown, field: FieldFacts) => boolean

const is =
  (...types: readonly string[]): Fits =>
  (value) =>
    types.includes(typeof value)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWhole: Fits = (value) => Number.isSafeInteger(value)

/** proto3 JSON of each kind; an enum's value by its name, so that one which was added since is the codec's to judge. */
const kinds: Readonly<Record<FieldKind, Fits>> = {
  string: is('string'),
  bytes: is('string'),
  bool: is('boolean'),
  int32: isWhole,
  int64: (value) => typeof value === 'string' && /^-?\d{1,19}$/.test(value),
  double: is('number'),
  enum: is('string'),
  timestamp: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  struct: isObject,
  message: (value, { type = '' }) => fitsMessage(type, value),
}

const fitsField = (field: FieldFacts, value: unknown): boolean => {
  if (value === undefined || value === null) return true
  const fits = kinds[field.kind]
  if (field.repeated !== true) return fits(value, field)
  return Array.isArray(value) && value.every((item) => fits(item, field))
}

const fitsMessage = (type: string, value: unknown): boolean =>
  isObject(value) &&
  (fields[type] ?? []).every((field) =>
    fitsField(field, Object.hasOwn(value, field.name) ? value[field.name] : undefined),
  )

const byType = new Map(Object.values(events).map((event) => [event.type, event]))

/** An event as it arrived: its type, the record it is about, and its body. */
export interface ArrivedEvent {
  readonly type: string
  readonly aggregateId: string
  readonly data: unknown
}

/**
 * Use before an event's body is given to its codec, which turns any value into one of the type it expects: whether the
 * body is what the contract says, and about the record that the event names. Fields that are new here are let pass.
 */
export const fitsContract = ({ type, aggregateId, data }: ArrivedEvent): boolean => {
  const facts = byType.get(type)
  if (facts === undefined) return true
  return fitsMessage(type, data) && (data as Readonly<Record<string, unknown>>)[facts.idField] === aggregateId
}
