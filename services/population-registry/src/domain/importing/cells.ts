import { isRealDate } from '@fengqiao/standards'

/** What a reader gives for a cell whose formula failed. */
export const brokenCell = '#ERROR'

/** A cell as text: half width, without spaces around. */
export const plain = (cell: string): string => cell.normalize('NFKC').replaceAll(/\s+/g, ' ').trim()

/** A number that a sheet program wrote as `1.38E+10` or `13800000000.0`, as its digits; other text as it is. */
export const digitsOf = (text: string): string => {
  if (/^\d+\.0+$/.test(text)) return text.slice(0, text.indexOf('.'))
  if (!/^\d(\.\d+)?E\+?\d{1,2}$/i.test(text)) return text
  const value = Number(text)
  // Beyond that a sheet program has lost the last digits, and nobody may guess them.
  return Number.isSafeInteger(value) ? String(value) : text
}

/** Whether somebody else already hid what stood here: saved, it would take the place of the real thing. */
export const isMasked = (text: string): boolean => /[*＊●█]/.test(text)

const two = (part: string | undefined): string => (part ?? '').padStart(2, '0')

const days = 86_400_000
/** Day 0 of sheet programs, as it works out after their 29 February 1900. */
const dayZero = Date.UTC(1899, 11, 30)

const bySerial = (text: string): string | undefined => {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined
  return new Date(dayZero + Math.floor(Number(text)) * days).toISOString().slice(0, 10)
}

const byParts = (text: string): string | undefined => {
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?:[ T]00:00(?::00)?(?:\.0+)?Z?)?$/.exec(
      text,
    ) ??
    []
  return year === undefined ? undefined : `${year}-${two(month)}-${two(day)}`
}

/** A day however it was written: `1990-1-2`, `1990/01/02`, `1990年1月2日`, `19900102`, a serial number. */
export const dayOf = (cell: string): string | undefined => {
  const text = plain(cell)
  const day = byParts(text) ?? bySerial(text)
  return day !== undefined && isRealDate(day) ? day : undefined
}

/** Telephones of a cell, several apart by commas, slashes or spaces; nothing where one of them is none. */
export const phonesOf = (cell: string): readonly string[] | undefined => {
  const text = plain(cell)
  if (text === '') return []
  const parts = text.split(/[,、;/]| (?=\+?\d{7})/).map((part) => digitsOf(part.trim()))
  const phones = parts.filter((part) => part !== '')
  return phones.every((phone) => /^\+?[\d -]{3,20}$/.test(phone)) ? phones : undefined
}
