import i18next from 'i18next'

type Said = Readonly<Record<string, string>>

/** What a language calls the contract's codes, and what it says of each refusal. */
export interface Codes {
  readonly names: Said
  readonly refusals: Said
}

const nothing: Codes = { names: {}, refusals: {} }

const codesNow = (): Codes =>
  (i18next.getResourceBundle(i18next.language, 'codes') as Codes | undefined) ?? nothing

/** The public name of a code (a state, an action, a role, a refusal) as the contract states it. */
export const codeWords = (code = ''): string => {
  const { names, refusals } = codesNow()
  return names[code] ?? refusals[code.replace(/^[A-Z]+_REFUSAL_/, '')] ?? ''
}

/** All codes of one kind that have a name, in the contract's order: the options of a choice. */
export const codesOf = <T extends string>(prefix: string): readonly T[] =>
  Object.keys(codesNow().names).filter((code): code is T => code.startsWith(prefix))
