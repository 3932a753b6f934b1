import { enumNames, fields } from './gen/fields.ts'
import type { FieldFacts } from './types.ts'

const scalar = (field: FieldFacts, value: unknown): unknown => {
  switch (field.kind) {
    case 'message':
      return toJson(field.type ?? '', value)
    case 'enum':
      return enumNames[field.type ?? '']?.[value as number] ?? value
    case 'int64':
      return String(value)
    case 'bytes':
      return Buffer.from(value as Uint8Array).toString('base64')
    case 'timestamp':
      return (value as Date).toISOString()
    default:
      return value
  }
}

const isAbsent = (field: FieldFacts, value: unknown): boolean =>
  value === undefined || value === null || (field.kind === 'enum' && value === 0 && field.repeated !== true)

/**
 * Use for the answers of the REST surface: proto3 JSON with nothing left out but what is absent, so that `0`,
 * `false`, `""` and empty lists are there to read, as the OpenAPI document promises.
 */
export const toJson = (type: string, message: unknown): Record<string, unknown> => {
  const from = message as Readonly<Record<string, unknown>>
  const json: Record<string, unknown> = {}
  for (const field of fields[type] ?? []) {
    const value = from[field.name]
    if (isAbsent(field, value)) continue
    json[field.name] =
      field.repeated === true
        ? (value as readonly unknown[]).map((item) => scalar(field, item))
        : scalar(field, value)
  }
  return json
}
