import type { Place } from './resident.ts'

/** A name, and where it is borne. */
export interface Named {
  readonly name: string
  readonly place: Place
}

/** A name as it is compared: neither width nor case nor gaps tell two apart. */
export const comparedName = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')

/** A name as it stands in one building: what tells those apart that have no code. */
export const nameAt = ({ name, place }: Named): string => `${place.buildingCode}/${comparedName(name)}`

/** Two characters that stand together: the least that is searched for. */
export const partsOf = (text: string): readonly string[] => {
  const letters = Array.from(comparedName(text))
  return [...new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`))]
}

/** A part of a name in one community: the same in another is another word. */
export const wordIn = (communityCode: string, part: string): string => `${communityCode}/${part}`
