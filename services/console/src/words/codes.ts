import { refusals } from '@fengqiao/contracts/refusals'
import { words } from '@fengqiao/contracts/words'

/** The public name of a code (a state, an action, a role, a refusal) as the contract states it. */
export const codeWords = (code: string | undefined, language: string): string => {
  const found =
    code === undefined ? undefined : (words[code] ?? refusals[code.replace(/^[A-Z]+_REFUSAL_/, '')])
  if (found === undefined) return ''
  return language === 'en' ? found.en : found.zh
}

/** All codes of one kind that have a name, in the contract's order: the options of a choice. */
export const codesOf = <T extends string>(prefix: string): readonly T[] =>
  Object.keys(words).filter((code): code is T => code.startsWith(prefix))
