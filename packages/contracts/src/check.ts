import { enumNames, fields } from './gen/fields.ts'
import type { FieldFacts, Violation } from './types.ts'

/** Tells a masked placeholder from a value. */
type LooksMasked = (value: string) => boolean

interface Walk {
  readonly looksMasked: LooksMasked
  readonly found: Violation[]
}

type Params = Readonly<Record<string, string | number>>

/** What stands alone, or in a list. */
const isNothing = (field: FieldFacts, value: unknown): boolean => {
  if (field.kind === 'string') return (value as string).trim() === ''
  if (field.kind === 'bytes') return (value as Uint8Array).length === 0
  return field.kind === 'enum' && value === 0
}

const isEmpty = (field: FieldFacts, value: unknown): boolean => {
  if (value === undefined || value === null) return true
  return field.repeated === true ? (value as readonly unknown[]).length === 0 : isNothing(field, value)
}

const patterns = new Map<string, RegExp>()

const matches = (pattern: string, value: string): boolean => {
  const known = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u')
  patterns.set(pattern, known)
  return known.test(value)
}

type Rule = (field: FieldFacts, value: string, length: number) => [string, Params] | undefined

const stringRules: readonly Rule[] = [
  ({ minLength }, _value, length) =>
    minLength !== undefined && length < minLength ? ['TOO_SHORT', { limit: minLength }] : undefined,
  ({ maxLength }, _value, length) =>
    maxLength !== undefined && length > maxLength ? ['TOO_LONG', { limit: maxLength }] : undefined,
  ({ pattern, example }, value) =>
    pattern !== undefined && !matches(pattern, value)
      ? ['PATTERN', { example: example ?? pattern }]
      : undefined,
]

const ofString = (
  field: FieldFacts,
  value: string,
  looksMasked: LooksMasked,
): [string, Params] | undefined => {
  if (field.mask !== undefined && looksMasked(value)) return ['MASKED', {}]
  const { length } = Array.from(value)
  for (const rule of stringRules) {
    const wrong = rule(field, value, length)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

const ofNumber = (field: FieldFacts, value: number | bigint): [string, Params] | undefined => {
  if (field.minimum !== undefined && value < field.minimum) return ['TOO_SMALL', { limit: field.minimum }]
  if (field.maximum !== undefined && value > field.maximum) return ['TOO_LARGE', { limit: field.maximum }]
  if (typeof value === 'number' && !Number.isFinite(value)) return ['WRONG_TYPE', { expected: 'number' }]
  return undefined
}

/** Further than these the contract's own moments do not go, and JavaScript's not much further. */
const [firstMoment, lastMoment] = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'].map(Date.parse) as [
  number,
  number,
]

/** A moment that is none compares with nothing. */
const ofTimestamp = (moment: Date): [string, Params] | undefined =>
  moment.getTime() >= firstMoment && moment.getTime() <= lastMoment
    ? undefined
    : ['PATTERN', { example: '2026-11-23T08:00:00Z' }]

const ofEnum = (field: FieldFacts, value: number): [string, Params] | undefined => {
  const names = enumNames[field.type ?? ''] ?? {}
  const allowed = field.choices ?? Object.entries(names).flatMap(([n, name]) => (n === '0' ? [] : [name]))
  const name = names[value]
  if (name !== undefined && allowed.includes(name)) return undefined
  return ['UNKNOWN_VALUE', { allowed: allowed.join(', ') }]
}

const ofScalar = (
  field: FieldFacts,
  value: unknown,
  looksMasked: LooksMasked,
): [string, Params] | undefined => {
  if (field.kind === 'string') return value === '' ? undefined : ofString(field, value as string, looksMasked)
  if (field.kind === 'enum') return ofEnum(field, value as number)
  if (field.kind === 'timestamp') return ofTimestamp(value as Date)
  return typeof value === 'number' || typeof value === 'bigint' ? ofNumber(field, value) : undefined
}

const checkValue = (
  field: FieldFacts,
  value: unknown,
  at: { readonly path: string; readonly walk: Walk },
): void => {
  const { path, walk } = at
  if (field.kind === 'message') {
    checkMessage(field.type ?? '', value as Record<string, unknown>, at)
    return
  }
  const wrong = ofScalar(field, value, walk.looksMasked)
  if (wrong !== undefined) walk.found.push({ field: path, reason: wrong[0], params: wrong[1] })
}

const checkList = (
  field: FieldFacts,
  value: readonly unknown[],
  at: { readonly path: string; readonly walk: Walk },
): void => {
  const { path, walk } = at
  const refuse = (reason: string, limit: number): void => {
    walk.found.push({ field: path, reason, params: { limit } })
  }
  if (field.minItems !== undefined && value.length < field.minItems) refuse('TOO_FEW', field.minItems)
  if (field.maxItems !== undefined && value.length > field.maxItems) {
    refuse('TOO_MANY', field.maxItems)
    return
  }
  for (const [index, item] of value.entries()) {
    const place = `${path}[${index}]`
    if (isNothing(field, item)) walk.found.push({ field: place, reason: 'REQUIRED' })
    else checkValue(field, item, { path: place, walk })
  }
}

const checkField = (
  field: FieldFacts,
  value: unknown,
  at: { readonly path: string; readonly walk: Walk },
): void => {
  if (isEmpty(field, value)) {
    const lacks = field.repeated === true && (field.minItems ?? 0) > 0
    if (field.required === true || lacks) at.walk.found.push({ field: at.path, reason: 'REQUIRED' })
    return
  }
  if (field.repeated === true) checkList(field, value as readonly unknown[], at)
  else checkValue(field, value, at)
}

const checkMessage = (
  type: string,
  message: Readonly<Record<string, unknown>>,
  { path, walk }: { readonly path: string; readonly walk: Walk },
): void => {
  for (const field of fields[type] ?? []) {
    checkField(field, message[field.name], { path: path === '' ? field.name : `${path}.${field.name}`, walk })
  }
}

/**
 * Use on every request before a handler sees it: all constraints of the contract that the message breaks, each with
 * its path in JSON such as `posts[0].territory`. `looksMasked` refuses masked placeholders where a field has a mask.
 */
export const check = (
  type: string,
  message: unknown,
  looksMasked: LooksMasked = () => false,
): readonly Violation[] => {
  const walk: Walk = { looksMasked, found: [] }
  checkMessage(type, message as Readonly<Record<string, unknown>>, { path: '', walk })
  return walk.found
}
