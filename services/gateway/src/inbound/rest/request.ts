import type { FieldViolation } from '@fengqiao/domain-kit'
import type { ParsedBody } from './json.ts'
import { resolved } from './operations.ts'
import type { FieldSchema, Schemas } from './schemas.ts'

type Json = Record<string, unknown>

/** Where the parts of a request message come from. */
export interface Sources {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: ParsedBody | undefined
}

export interface RequestJson {
  readonly value: Json
  readonly violations: readonly FieldViolation[]
}

/** Use for the JSON name of a proto field: `issue_id` is `issueId` in JSON. */
export const jsonName = (protoName: string): string =>
  protoName.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())

const isOf = (schema: FieldSchema | undefined, ...types: readonly string[]): boolean => {
  const type = schema?.type
  return type !== undefined && [type].flat().some((one) => types.includes(one))
}

const asNumber = (text: string): unknown =>
  /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text

/** A query holds strings only, so that here, and nowhere else, a value takes the type that its schema names. */
const coerced = (schema: FieldSchema | undefined, text: string): unknown => {
  if (isOf(schema, 'string')) return text
  if (isOf(schema, 'integer', 'number')) return asNumber(text)
  if (isOf(schema, 'boolean')) return text === 'true' ? true : text === 'false' ? false : text
  return text
}

const fromQuery = (schemas: Schemas, message: FieldSchema | undefined, query: URLSearchParams): Json =>
  Object.fromEntries(
    [...new Set(query.keys())].map((key) => {
      const field = resolved(schemas, message?.properties?.[key])
      const values = query.getAll(key)
      if (isOf(field, 'array')) {
        const item = resolved(schemas, field?.items)
        return [key, values.map((text) => coerced(item, text))]
      }
      return [key, values.length > 1 ? values : coerced(field, values[0] ?? '')]
    }),
  )

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrongType = (field: string, expected: string): FieldViolation => ({
  field,
  reason: 'WRONG_TYPE',
  params: { expected },
})

const unknown = (field: string): FieldViolation => ({ field, reason: 'UNKNOWN_FIELD' })

/** Each field has one place, as published: two values for one field would hide a mistake. */
const misplaced = (params: Json, sources: { readonly query: Json; readonly body: Json | undefined }) => {
  const strayed = sources.body === undefined ? [] : Object.keys(sources.query)
  const doubled = Object.keys({ ...sources.query, ...sources.body }).filter((key) =>
    Object.hasOwn(params, key),
  )
  return [...strayed, ...doubled].map(unknown)
}

const lostPrecision = (field: string): FieldViolation => ({ field, reason: 'LOST_PRECISION' })

/** Use to put a request message together from path, query and body, before it is checked against its schema. */
export const requestJson = (
  schemas: Schemas,
  message: FieldSchema | undefined,
  sources: Sources,
): RequestJson => {
  const params = Object.fromEntries(
    Object.entries(sources.params).map(([key, value]) => [jsonName(key), value]),
  )
  const query = fromQuery(schemas, message, sources.query)
  const body = sources.body?.value
  if (body !== undefined && !isObject(body)) return { value: {}, violations: [wrongType('', 'object')] }
  return {
    value: { ...query, ...body, ...params },
    violations: [...misplaced(params, { query, body }), ...(sources.body?.lostAt ?? []).map(lostPrecision)],
  }
}
