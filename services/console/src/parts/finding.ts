import type { NumberAsked } from '../api/by-number.ts'

const matterNumber = /^20[0-9]{2}[01][0-9][0-3][0-9]-[0-9]{4,8}$/
const disputeNumber = /^\([0-9]{4}\).+第[0-9]{4,8}号$/

// A full-width bracket or dash is what pinyin keyboards write.
const plain = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/[－–—]/g, '-')

/** Whether a text is the whole number of a matter or of a dispute, and which. */
export const recordNumberOf = (text: string): NumberAsked | undefined => {
  const number = plain(text)
  if (matterNumber.test(number)) return { kind: 'matter', number }
  return disputeNumber.test(number) ? { kind: 'dispute', number } : undefined
}

/** Whether a text is long enough to be asked: one character alone fits too many people. */
export const isEnough = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu) ?? []).length > 1

/** Whether a text may be asked of buildings: nothing in it could be part of a person's number. */
export const isHarmless = (text: string): boolean => !/[0-9]{6}/.test(text.replace(/[\s-]/g, ''))
