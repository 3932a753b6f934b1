import type { Seal, Sealed } from '@fengqiao/domain-kit'

/** What of a person is sealed under his own key. */
export interface ClearPerson {
  readonly name?: string
  readonly idNumber?: string
  readonly phones?: readonly string[]
  readonly room?: string
}

export interface SealedPerson {
  readonly name?: Sealed
  readonly idNumber?: Sealed
  readonly phones?: readonly Sealed[]
  readonly room?: Sealed
}

/** Seals what is given and leaves absent what is not. */
export const sealPerson = async (
  seal: Seal,
  subject: string,
  { phones, ...words }: ClearPerson,
): Promise<SealedPerson> => {
  const named = Object.entries(words) as [keyof typeof words, string][]
  const sealed = await seal.seal(subject, [...named.map(([, text]) => text), ...(phones ?? [])])
  return {
    ...Object.fromEntries(named.map(([name], index) => [name, sealed[index]])),
    ...(phones === undefined ? {} : { phones: sealed.slice(named.length) }),
  }
}
