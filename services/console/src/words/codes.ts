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

/** The same with their names: the options of a choice. */
export const codeOptions = <T extends string>(
  prefix: string,
): readonly { readonly value: T; readonly label: string }[] =>
  codesOf<T>(prefix).map((value) => ({ value, label: codeWords(value) }))
