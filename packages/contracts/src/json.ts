import { enumNames, fields } from './gen/fields.ts'
import type { FieldFacts, FieldKind } from './types.ts'

type Write = (value: unknown, field: FieldFacts) => unknown

/** Kinds whose JSON is not the value itself. */
const writes: Partial<Record<FieldKind, Write>> = {
  message: (value, { type = '' }) => toJson(type, value),
  enum: (value, { type = '' }) => enumNames[type]?.[value as number] ?? value,
  int64: String,
  bytes: (value) => Buffer.from(value as Uint8Array).toString('base64'),
  timestamp: (value) => (value as Date).toISOString(),
}

const scalar = (field: FieldFacts, value: unknown): unknown => {
  const write = writes[field.kind]
  return write === undefined ? value : write(value, field)
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
