import type { Seal, Sealed } from './ports.ts'

/** Use for the words of a command: seals them under their subject's key, name by name; what is empty stays absent. */
export const sealWords = async <K extends string>(
  seal: Seal,
  subject: string,
  words: Readonly<Partial<Record<K, string | undefined>>>,
): Promise<Partial<Record<K, Sealed>>> => {
  const given = (Object.entries(words) as [K, string | undefined][]).filter(([, text]) => Boolean(text))
  const sealed = await seal.seal(
    subject,
    given.map(([, text]) => text ?? ''),
  )
  return Object.fromEntries(given.map(([name], index) => [name, sealed[index]])) as Partial<Record<K, Sealed>>
}
