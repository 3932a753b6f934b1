import { soundOf } from './pinyin.ts'

/** What a building is found by: its name and address as written and as they sound. */
export interface Findable {
  readonly code: string
  readonly texts: readonly { readonly text: string; readonly weight: number }[]
  /** All texts in one: what is not in it need not be looked for in each. */
  readonly all: string
}

/** One form for what people type: full-width digits, capitals and punctuation make no difference. */
const written = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

const weights = { name: 1, address: 0.95, syllables: 0.8, initials: 0.7 } as const

export const findable = (building: { code: string; name: string; address: string }): Findable => {
  const [name, address] = [written(building.name), written(building.address)]
  const sounds = [name, address].map(soundOf)
  const texts = [
    { text: name, weight: weights.name },
    { text: address, weight: weights.address },
    ...sounds.map(({ syllables }) => ({ text: syllables, weight: weights.syllables })),
    ...sounds.map(({ initials }) => ({ text: initials, weight: weights.initials })),
  ]
  return { code: building.code, texts, all: texts.map(({ text }) => text).join(' ') }
}

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character)

/** House number 12 is not found in 112 or 120 as well as in 12. */
const splitsNumber = (text: string, at: number, token: string): boolean =>
  (isDigit(text[at - 1]) && isDigit(token[0])) || (isDigit(text[at + token.length]) && isDigit(token.at(-1)))

const fit = (text: string, token: string): number => {
  const at = text.indexOf(token)
  if (at < 0) return 0
  if (text === token) return 1
  const place = at === 0 ? 0.9 : 0.8
  return splitsNumber(text, at, token) ? place - 0.3 : place
}

const best = ({ texts }: Findable, token: string): number =>
  texts.reduce((most, { text, weight }) => Math.max(most, fit(text, token) * weight), 0)

/** Words as people separate them; each must be found. */
export const tokensOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/\s+/u)
    .map(written)
    .filter((token) => token !== '')

/** Every two characters that stand side by side. */
const pairsIn = (text: string): readonly string[] => {
  const characters = Array.from(text)
  return characters.slice(1).map((one, at) => `${characters[at] ?? ''}${one}`)
}

/**
 * What stands side by side in any of many buildings: whoever is looked for by name has two characters that no address
 * has, so that none needs to be looked at. What a building was called before stays in it.
 */
export const vocabulary = () => {
  const pairs = new Set<string>()
  return {
    learn: ({ all }: Findable): void => {
      for (const pair of pairsIn(all)) pairs.add(pair)
    },
    mayHave: (tokens: readonly string[]): boolean => tokens.flatMap(pairsIn).every((pair) => pairs.has(pair)),
  }
}

/** Between 0 (not found) and 1 (the whole name). */
export const scoreOf = (building: Findable, tokens: readonly string[]): number => {
  if (!tokens.every((token) => building.all.includes(token))) return 0
  const scores = tokens.map((token) => best(building, token))
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(scores.length, 1)
}
