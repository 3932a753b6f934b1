import type { Scope, Versioned } from '@fengqiao/domain-kit'
import { communityOf, levelOf } from '@fengqiao/standards'
import type { Key } from '../domain/finding/keys.ts'
import type { Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'

type Needs = Pick<Deps, 'communities' | 'residents' | 'blind'>
type Word = Deps['blind']['all'][number]['word']

/** A community, or a grid in it. */
export interface Sight {
  readonly communityCode: string
  readonly gridCode?: string
}

/** Where the caller may look, the widest first: a grid inside a community that he sees anyway is not asked twice. */
export const sightsOf = async ({ communities }: Needs, { values }: Scope): Promise<readonly Sight[]> => {
  const at = (level: string) => values.filter((value) => levelOf(value) === level)
  const whole = at('town').length > 0 ? (await communities.all()).map(({ id }) => id) : []
  const seen = new Set([...whole, ...at('community')])
  const grids = at('grid').filter((code) => !seen.has(communityOf(code)))
  return [
    ...[...seen].map((communityCode) => ({ communityCode })),
    ...[...new Set(grids)].map((gridCode) => ({ communityCode: communityOf(gridCode), gridCode })),
  ]
}

/** Some of those who carry a token; `more` where not all of them were read. */
export interface Candidates {
  readonly found: readonly Versioned<Resident>[]
  readonly more: boolean
}

interface Question {
  readonly sights: readonly Sight[]
  readonly gridCode?: string
}

export interface Wanted {
  readonly sights: readonly Sight[]
  readonly keys: readonly Key[]
  /** So many in each place at most. */
  readonly most: number
  /** Few carry these keys, wherever one looks: all places are asked at once. */
  readonly areRare?: boolean
}

const inGrid = (sight: Sight): Question => ({ sights: [sight], ...sight })

/** One, then three, then nine: an engine may read all whom a question means, whatever limit it is told. */
const growing = (sights: readonly Sight[]): readonly Question[] => {
  const questions: Question[] = []
  for (let from = 0; from < sights.length; from = from * 3 + 1)
    questions.push({ sights: sights.slice(from, from * 3 + 1) })
  return questions
}

/** What is asked at once, one after the other: all grids, then some communities after others. */
const roundsOf = ({ sights, areRare = false }: Wanted): readonly (readonly Question[])[] => {
  const grids = sights.filter(({ gridCode }) => gridCode !== undefined)
  const whole = sights.filter(({ gridCode }) => gridCode === undefined)
  const questions = areRare && whole.length > 0 ? [{ sights: whole }] : growing(whole)
  return [grids.map(inGrid), ...questions.map((one) => [one])]
}

/** Whoever carries a token of these keys, before anybody is opened: as many as the caller goes on to take. */
export async function* carriers({ residents, blind }: Needs, wanted: Wanted): AsyncGenerator<Candidates> {
  const { keys, most } = wanted
  const ask = async (word: Word, { sights: within, ...grid }: Question): Promise<Candidates> => {
    const tokens = within.flatMap(({ communityCode }) => keys.map((key) => word(communityCode, key)))
    const limit = most * within.length
    const found = await residents.byWords({ tokens, ...grid }, limit)
    return { found, more: found.length === limit }
  }
  // Key after key: whoever is made anew under a newer one meanwhile was found by the older.
  for (const { word } of keys.length === 0 ? [] : blind.all)
    for (const questions of roundsOf(wanted))
      yield* await Promise.all(questions.map(async (question) => ask(word, question)))
}
