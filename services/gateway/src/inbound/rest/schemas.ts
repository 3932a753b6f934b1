import type { FieldViolation } from '@fengqiao/domain-kit'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { joinPath } from './json.ts'

/** The parts of a JSON Schema that coercion and refusals read. */
export interface FieldSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly items?: FieldSchema
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly examples?: readonly unknown[]
}

/** The published schemas by name, as they stand in the OpenAPI document. */
export type Schemas = Readonly<Record<string, FieldSchema>>

type Params = Readonly<Record<string, string | number>>

interface Refusal {
  readonly reason: string
  readonly params?: Params
  /** The key that is missing or unknown below the path. */
  readonly key?: string
}

const limitOf = ({ params }: ErrorObject): Params => ({ limit: Number(params['limit']) })

const exampleOf = ({ parentSchema }: ErrorObject): string => {
  const schema = parentSchema as FieldSchema | undefined
  const example = schema?.examples?.[0] ?? schema?.format
  return typeof example === 'string' ? example : '…'
}

const tooShort = (error: ErrorObject): Refusal =>
  error.params['limit'] === 1 ? { reason: 'REQUIRED' } : { reason: 'TOO_SHORT', params: limitOf(error) }

const refusals: Readonly<Record<string, (error: ErrorObject) => Refusal>> = {
  required: ({ params }) => ({ reason: 'REQUIRED', key: String(params['missingProperty']) }),
  additionalProperties: ({ params }) => ({
    reason: 'UNKNOWN_FIELD',
    key: String(params['additionalProperty']),
  }),
  type: ({ params }) => ({ reason: 'WRONG_TYPE', params: { expected: String(params['type']) } }),
  minLength: tooShort,
  maxLength: (error) => ({ reason: 'TOO_LONG', params: limitOf(error) }),
  pattern: (error) => ({ reason: 'PATTERN', params: { example: exampleOf(error) } }),
  format: (error) => ({ reason: 'PATTERN', params: { example: exampleOf(error) } }),
  minimum: (error) => ({ reason: 'TOO_SMALL', params: limitOf(error) }),
  maximum: (error) => ({ reason: 'TOO_LARGE', params: limitOf(error) }),
  minItems: (error) => ({ reason: 'TOO_FEW', params: limitOf(error) }),
  maxItems: (error) => ({ reason: 'TOO_MANY', params: limitOf(error) }),
  enum: ({ params }) => ({
    reason: 'UNKNOWN_VALUE',
    params: { allowed: (params['allowedValues'] as readonly unknown[]).join(', ') },
  }),
}

const unescaped = (segment: string): string | number =>
  /^\d+$/.test(segment) ? Number(segment) : segment.replaceAll('~1', '/').replaceAll('~0', '~')

const violationOf = (error: ErrorObject): FieldViolation | undefined => {
  const refusal = refusals[error.keyword]?.(error)
  if (refusal === undefined) return undefined
  const path = error.instancePath.split('/').slice(1).map(unescaped)
  const keys = refusal.key === undefined ? path : [...path, refusal.key]
  const field = keys.reduce<string>(joinPath, '')
  return {
    field,
    reason: refusal.reason,
    ...(refusal.params === undefined ? {} : { params: refusal.params }),
  }
}

/** One refusal a field is enough: the first is the most basic. Errors of applicators repeat what their parts say. */
const violationsOf = (errors: readonly ErrorObject[]): readonly FieldViolation[] => {
  const byField = new Map<string, FieldViolation>()
  for (const error of errors) {
    const violation = violationOf(error)
    if (violation !== undefined && !byField.has(violation.field)) byField.set(violation.field, violation)
  }
  if (byField.size > 0) return [...byField.values()]
  return [{ field: '', reason: 'WRONG_TYPE', params: { expected: 'object' } }]
}

/** What a validator is made of: the published schemas, and the request of each operation that refers to them. */
export interface Published {
  readonly schemas: Schemas
  readonly requests: Schemas
}

const engine = ({ schemas, requests }: Published) => {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false })
  formats.default(ajv)
  return ajv.addSchema({ $id: 'openapi', components: { schemas }, requests })
}

/**
 * Use to check request messages against the published schemas, all errors at once and nothing coerced. A schema is
 * compiled when it is first met.
 */
export const validator = (published: Published) => {
  const ajv = engine(published)
  return (operationId: string, value: unknown): readonly FieldViolation[] => {
    const validate = ajv.getSchema(`openapi#/requests/${operationId}`)
    if (validate === undefined) throw new Error(`the OpenAPI document has no operation ${operationId}`)
    return validate(value) === true ? [] : violationsOf(validate.errors ?? [])
  }
}
