import type { PersonKey } from '../api/residents.ts'

/** Whether a text is a whole ID number or telephone, and which: people are found by nothing less. */
export const personKeyOf = (text: string): PersonKey | undefined => {
  const bare = text.replace(/[\s-]/g, '').toUpperCase()
  if (/^[0-9]{17}[0-9X]$/.test(bare)) return { idNumber: bare }
  return /^\+?[0-9]{11,15}$/.test(bare) ? { phone: bare } : undefined
}

/** Whether a text may stand in an address or be kept: nothing that could be part of a person's number. */
export const isHarmless = (text: string): boolean => !/[0-9]{6}/.test(text.replace(/[\s-]/g, ''))
