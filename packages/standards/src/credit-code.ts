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

/** What an organisation is in law. */
export type OrganisationKind =
  | 'STATE_ORGAN'
  | 'PUBLIC_INSTITUTION'
  | 'MASS_ORGANISATION'
  | 'SOCIAL_GROUP'
  | 'PRIVATE_NON_ENTERPRISE'
  | 'FOUNDATION'
  | 'ENTERPRISE'
  | 'SOLE_TRADER'
  | 'FARMERS_COOPERATIVE'
  | 'RURAL_COLLECTIVE'
  | 'OTHER'
  | 'WITHOUT_CODE'

/** Registrar (1 establishment office, 5 civil affairs, 9 market regulation, N agriculture) and its category. */
const kinds: Readonly<Record<string, OrganisationKind>> = {
  ...{ '11': 'STATE_ORGAN', '12': 'PUBLIC_INSTITUTION', '13': 'MASS_ORGANISATION' },
  ...{ '51': 'SOCIAL_GROUP', '52': 'PRIVATE_NON_ENTERPRISE', '53': 'FOUNDATION' },
  ...{ '91': 'ENTERPRISE', '92': 'SOLE_TRADER', '93': 'FARMERS_COOPERATIVE' },
  ...{ N1: 'RURAL_COLLECTIVE', N2: 'RURAL_COLLECTIVE', N3: 'RURAL_COLLECTIVE' },
}

/** Use instead of asking: the first two characters of a code say what its holder is in law. */
export const organisationKindOf = (code: string | undefined): OrganisationKind =>
  code === undefined ? 'WITHOUT_CODE' : (kinds[code.slice(0, 2)] ?? 'OTHER')

/** Use before a code that people typed is looked at: full-width characters, small letters and gaps are none. */
export const writtenCreditCode = (typed: string): string =>
  typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase()
