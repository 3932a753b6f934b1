import type { Scope, Versioned } from '@fengqiao/domain-kit'
import { communityOf, levelOf } from '@fengqiao/standards'
import type { Key } from '../domain/finding/keys.ts'
import type { Asking } from '../domain/finding/words.ts'
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

/** What is rare is asked of all places at once; who carries none of what stands besides carries a token by chance. */
export interface Wanted extends Asking {
  readonly sights: readonly Sight[]
  /** So many in each place at most, and in all: more would not be opened. */
  readonly most: number
  readonly mostInAll: number
  /** So many are looked for, and so many of those who were brought are of use so far. */
  readonly enough: number
  readonly usable: () => number
}

const inGrid = (sight: Sight): Question => ({ sights: [sight], ...sight })

/** How many more places have so many, going by those asked so far; three times as many places where those had nobody. */
const placesFor = (
  left: number,
  { had, places }: { readonly had: number; readonly places: number },
): number => (had === 0 ? places * 3 : Math.ceil((left * places) / had))

type Bringing = Wanted & { readonly brought: () => number }

/**
 * One, then as many as have enough of use, unless fewer have all who may be brought. An engine may read all whom a question
 * means, whatever limit it is told.
 */
function* growing(sights: readonly Sight[], wanted: Bringing): Generator<readonly Question[]> {
  const { enough, usable, mostInAll, brought } = wanted
  for (let [places, size] = [0, 1]; places < sights.length;) {
    yield [{ sights: sights.slice(places, places + size) }]
    places += size
    const needed = placesFor(enough - usable(), { had: usable(), places })
    size = Math.max(1, Math.min(needed, placesFor(mostInAll - brought(), { had: brought(), places })))
  }
}

/** What is asked at once, one after the other: all grids, then some communities after others. */
function* roundsOf(wanted: Bringing): Generator<readonly Question[]> {
  const { sights, areRare = false } = wanted
  yield sights.filter(({ gridCode }) => gridCode !== undefined).map(inGrid)
  const whole = sights.filter(({ gridCode }) => gridCode === undefined)
  if (areRare && whole.length > 0) yield [{ sights: whole }]
  else yield* growing(whole, wanted)
}

/** Whoever carries a token of these keys, before anybody is opened: as many as the caller goes on to take. */
export async function* carriers({ residents, blind }: Needs, wanted: Wanted): AsyncGenerator<Candidates> {
  const { keys, also, most, mostInAll } = wanted
  let brought = 0
  const ask = async (word: Word, { sights: within, ...grid }: Question): Promise<Candidates> => {
    const tokensOf = (some: readonly Key[]) =>
      within.flatMap(({ communityCode }) => some.map((key) => word(communityCode, key)))
    const limit = Math.min(most * within.length, mostInAll - brought)
    const besides = also === undefined ? {} : { also: tokensOf(also) }
    const found = await residents.byWords({ tokens: tokensOf(keys), ...besides, ...grid }, limit)
    return { found, more: found.length >= limit }
  }
  // Key after key: whoever is made anew under a newer one meanwhile was found by the older.
  for (const { word } of keys.length === 0 ? [] : blind.all)
    for (const questions of roundsOf({ ...wanted, brought: () => brought })) {
      if (brought >= mostInAll) return
      const answers = await Promise.all(questions.map(async (question) => ask(word, question)))
      brought += answers.reduce((sum, { found }) => sum + found.length, 0)
      yield* answers
    }
}
