import i18next from 'i18next'

/** What a language calls the contract's codes. */
export type Names = Readonly<Record<string, string>>

const namesNow = (): Names =>
  (i18next.getResourceBundle(i18next.language, 'codes') as Names | undefined) ?? {}

/** The public name of a code (a state, an action, a role) as the contract states it. */
export const codeWords = (code = ''): string => namesNow()[code] ?? ''

/** All codes of one kind that have a name, in the contract's order. */
export const codesOf = <T extends string>(prefix: string): readonly T[] =>
  Object.keys(namesNow()).filter((code): code is T => code.startsWith(prefix))

type Options<T extends string> = readonly { readonly value: T; readonly label: string }[]

/** Some codes with their names: the options of a choice. */
export const optionsOf = <T extends string>(codes: readonly T[]): Options<T> =>
  codes.map((value) => ({ value, label: codeWords(value) }))

/** The same for all codes of one kind that have a name. */
export const codeOptions = <T extends string>(prefix: string): Options<T> => optionsOf(codesOf<T>(prefix))
