import type { FieldFacts, Mask } from '@fengqiao/contracts'
import { fields } from '@fengqiao/contracts/fields'

/** Family names of two characters, so that 欧阳 is not cut in half. The common ones; another shows one character. */
const doubleSurnames =
  /^(欧阳|司马|上官|诸葛|东方|尉迟|公孙|慕容|令狐|宇文|长孙|皇甫|司徒|夏侯|端木|百里|呼延|南宫)/

const name = (value: string): string => {
  const shown = doubleSurnames.test(value) ? 2 : 1
  return Array.from(value, (character, index) => (index < shown ? character : '*')).join('')
}
const middle = (value: string, head: number, tail: number): string =>
  value.length <= head + tail
    ? '*'.repeat(value.length)
    : value.slice(0, head) + '*'.repeat(value.length - head - tail) + value.slice(value.length - tail)

/** How each kind of personal value is shown to whoever has not stated a purpose. */
export const masks: Readonly<Record<Mask, (value: string) => string>> = {
  name,
  phone: (value) => middle(value, 3, 4),
  'id-number': (value) => middle(value, 0, 0),
  address: (value) => middle(value, Math.min(6, Math.floor(value.length / 2)), 0),
}

/** Whether a value is what a mask makes: such a placeholder must never be saved over the real value. */
export const looksMasked = (value: string): boolean => /\*{2,}/.test(value) || /^\p{L}{1,2}\*+$/u.test(value)

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
