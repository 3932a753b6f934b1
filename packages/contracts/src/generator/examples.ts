import type { FieldModel, Model } from './model.ts'
import { enumOf, messageOf } from './model.ts'

const anId = '019aaf5e-7c3a-7d0e-9b1f-5a2c4e6f8a01'

const text = (field: FieldModel): string | undefined => {
  if (field.example !== undefined) return field.example
  if (/Ids?$/.test(field.name)) return anId
  return field.rules.pattern === undefined ? '……' : undefined
}

const one = (model: Model, field: FieldModel): unknown => {
  switch (field.kind) {
    case 'string':
      return text(field)
    case 'bool':
      return true
    case 'int32':
    case 'double':
      return field.rules.minimum ?? 1
    case 'int64':
      return String(field.rules.minimum ?? 1)
    case 'enum':
      return enumOf(model, field.type ?? '').values.find(({ number }) => number !== 0)?.name
    case 'timestamp':
      return '2026-11-23T08:00:00Z'
    case 'message':
      return exampleOf(model, field.type ?? '', [])
    default:
      return undefined
  }
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
      const value = one(model, field)
      if (value === undefined) return []
      return [[field.name, field.repeated ? new Array(field.rules.minItems ?? 1).fill(value) : value]]
    },
  )
  return Object.fromEntries(entries) as Record<string, unknown>
}
