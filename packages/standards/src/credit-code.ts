// Unified social credit codes after GB 32100: registrar (1), category (1), division (6), organisation after GB 11714
// (9, the last a check character), check character. The letters I O Z S V are not used.

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]
const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** What is wrong with a code, the first thing only. */
export type CreditCodeFault = 'FORM' | 'CHECK_CHARACTER'

const sumOf = (text: string, by: readonly number[], letters: string): number =>
  by.reduce((total, weight, index) => total + weight * letters.indexOf(text[index] ?? ''), 0)

/** Use to make a code whole: the character that follows the first 17. */
export const creditCheckOf = (first17: string): string =>
  alphabet[(31 - (sumOf(first17, weights, alphabet) % 31)) % 31] ?? ''

/** Use to make an organisation's own nine characters whole: the check character that follows the first 8. */
export const organisationCheckOf = (first8: string): string => {
  const check = 11 - (sumOf(first8, organisationWeights, organisationAlphabet) % 11)
  return check === 11 ? '0' : check === 10 ? 'X' : String(check)
}

/** Use before a code is kept: the first thing wrong with it, or nothing. */
export const faultOfCreditCode = (code: string): CreditCodeFault | undefined => {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return 'FORM'
  return code.endsWith(creditCheckOf(code)) ? undefined : 'CHECK_CHARACTER'
}
