import type { FieldFacts, Mask } from '@fengqiao/contracts'
import { fields } from '@fengqiao/contracts/fields'
import { maskAddress, maskIdNumber, maskName, maskPhone } from './masks.ts'

/** How each kind of personal value is shown to whoever has not stated a purpose. */
export const masks: Readonly<Record<Mask, (value: string) => string>> = {
  name: maskName,
  phone: maskPhone,
  'id-number': maskIdNumber,
  address: maskAddress,
}

type Masker = (message: unknown) => unknown

const each = (value: unknown, change: Masker): unknown =>
  Array.isArray(value) ? value.map(change) : change(value)

const maskField = (field: FieldFacts): Masker | undefined => {
  if (field.mask) {
    const mask = masks[field.mask]
    return (value) => (typeof value === 'string' && value !== '' ? mask(value) : value)
  }
  return field.kind === 'message' && field.type ? maskerOf(field.type) : undefined
}

const maskers = new Map<string, Masker | undefined>()

/** What masks an answer of this type; nothing when it holds nothing to mask, so that most answers pass untouched. */
export const maskerOf = (type: string): Masker | undefined => {
  if (maskers.has(type)) return maskers.get(type)
  maskers.set(type, undefined)
  const changes = (fields[type] ?? []).flatMap((field) => {
    const change = maskField(field)
    return change ? [{ name: field.name, change }] : []
  })
  const masker: Masker = (message) => {
    if (message === undefined || message === null) return message
    const masked: Record<string, unknown> = { ...message }
    for (const { name: field, change } of changes) masked[field] = each(masked[field], change)
    return masked
  }
  maskers.set(type, changes.length > 0 ? masker : undefined)
  return maskers.get(type)
}
