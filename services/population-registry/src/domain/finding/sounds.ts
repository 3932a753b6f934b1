/** One character of a name, or one word in letters, and how it sounds. */
export interface Unit {
  readonly written: string
  readonly sound: string
  /** How it sounds at the head of a name, where some characters sound otherwise. */
  readonly atHead: string
}

/** Takes a text apart: characters one by one, because a part of a name has to sound as it does in the whole. */
export type Sounding = (text: string) => readonly Unit[]

/** Sounds that people mix up are one: flat and curled tongue, front and back nasal, the two ways to type ü. */
export const near = (sound: string): string =>
  sound
    .replaceAll(/([csz])h/g, '$1')
    .replaceAll('ng', 'n')
    .replaceAll('v', 'u')

/** One form for what people type: full-width letters, capitals and signs make no difference. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** A name in units; what stands between its words says nothing. */
export const unitsOf = (name: string, sounding: Sounding): readonly Unit[] =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map(plain)
    .flatMap((part) => (part === '' ? [] : sounding(part)))

/** How a name sounds, unit by unit. */
export const spoken = (units: readonly Unit[]): readonly string[] =>
  units.map(({ sound, atHead }, index) => (index === 0 ? atHead : sound))
