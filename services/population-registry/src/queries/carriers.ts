import type { Scope, Versioned } from '@fengqiao/domain-kit'
import { communityOf, levelOf } from '@fengqiao/standards'
import type { Key } from '../domain/finding/keys.ts'
import { isKnown, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'

type Needs = Pick<Deps, 'communities' | 'buildingIndex' | 'residents' | 'blind'>
type Word = Deps['blind']['all'][number]['word']

/** A community, or a grid in it. */
export interface Sight {
  readonly communityCode: string
  readonly gridCode?: string
}

/** Where the caller may look, the widest first: a grid inside a community that he sees anyway is not asked twice. */
export const sightsOf = async (
  { communities }: Pick<Deps, 'communities'>,
  { values }: Scope,
): Promise<readonly Sight[]> => {
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
  readonly areas?: readonly string[]
}

export interface Wanted {
  readonly sights: readonly Sight[]
  readonly keys: readonly Key[]
  /** Whoever has one of the keys has these as well: who does not carries a token of a key by chance. */
  readonly also?: readonly Key[]
  /** So many in each place at most, and in all: more would not be opened. */
  readonly most: number
  readonly mostInAll: number
  /** Few carry these keys, wherever one looks: all places are asked at once. */
  readonly areRare?: boolean
  /** So many are looked for, and so many of those who were brought are of use so far. */
  readonly enough: number
  readonly usable: () => number
}

const inGrid = (sight: Sight & { readonly gridCode: string }): Question => ({
  sights: [sight],
  areas: [sight.gridCode],
})

/** How many more places have so many, going by those asked so far; three times as many places where those had nobody. */
const placesFor = (
  left: number,
  { had, places }: { readonly had: number; readonly places: number },
): number => (had === 0 ? places * 3 : Math.ceil((left * places) / had))

type Bringing = Wanted & { readonly brought: () => number }

/** As many places as have enough of use, unless fewer have all who may be brought. */
const morePlaces = ({ enough, usable, mostInAll, brought }: Bringing, places: number): number => {
  const needed = placesFor(enough - usable(), { had: usable(), places })
  return Math.max(1, Math.min(needed, placesFor(mostInAll - brought(), { had: brought(), places })))
}

/** Grids of a community that has some thousand people. */
const fewGrids = 12

/**
 * A community of many grids, some of them and then more; answers whether it was looked through. An engine may read all whom
 * a question means, whatever limit it is told, and what is common has ten times as many carriers there as in others.
 */
function* inPieces(sight: Sight, areas: readonly string[], wanted: Bringing): Generator<readonly Question[]> {
  for (let [from, size] = [0, fewGrids]; from < areas.length;) {
    yield [{ sights: [sight], areas: areas.slice(from, from + size) }]
    from += size
    size = Math.max(fewGrids, morePlaces(wanted, from))
  }
}

/** One community, then as many as are needed. */
function* growing(sights: readonly Sight[], from: number, wanted: Bringing): Generator<readonly Question[]> {
  for (let [places, size] = [0, from]; places < sights.length;) {
    yield [{ sights: sights.slice(places, places + size) }]
    places += size
    size = morePlaces(wanted, places)
  }
}

/** Communities: what the first one has tells how many of the others are needed. */
async function* wholeOnes(
  { buildingIndex }: Needs,
  sights: readonly Sight[],
  wanted: Bringing,
): AsyncGenerator<readonly Question[]> {
  const [first] = sights
  if (first === undefined) return
  const { communityCode } = first
  const areas = [communityCode, ...(await buildingIndex.gridsIn(communityCode))]
  // Of whom all may be brought, all are read, in pieces or not.
  const isLarge = areas.length > 2 * fewGrids && Number.isFinite(wanted.mostInAll)
  if (isLarge) yield* inPieces(first, areas, wanted)
  // The first one once more: who is on his way to another grid was in none of them.
  yield* growing(sights, isLarge ? 1 + morePlaces(wanted, 1) : 1, wanted)
}

/** What is asked at once, one after the other: all grids, then some communities after others. */
async function* roundsOf(deps: Needs, wanted: Bringing): AsyncGenerator<readonly Question[]> {
  const { sights, areRare = false } = wanted
  yield sights.flatMap(({ communityCode, gridCode }) =>
    gridCode === undefined ? [] : [inGrid({ communityCode, gridCode })],
  )
  const whole = sights.filter(({ gridCode }) => gridCode === undefined)
  if (areRare && whole.length > 0) yield [{ sights: whole }]
  else yield* wholeOnes(deps, whole, wanted)
}

/** Those of some who carry one token of each of many in the community that his record lies in. */
const carryAlso = (found: readonly Versioned<Resident>[], also: readonly Key[], word: Word) =>
  found.filter(({ state }) => {
    if (!isKnown(state)) return false
    const community = communityOf(state.place.buildingCode)
    return also.every((key) => state.blind.words.includes(word(community, key)))
  })

/** Whoever carries a token of these keys, before anybody is opened: as many as the caller goes on to take, each once. */
export async function* carriers(deps: Needs, wanted: Wanted): AsyncGenerator<Candidates> {
  const { residents, blind } = deps
  const { keys, also = [], most, mostInAll } = wanted
  const brought = new Set<string>()
  const ask = async (word: Word, { sights: within, ...where }: Question): Promise<Candidates> => {
    const tokens = within.flatMap(({ communityCode }) => keys.map((key) => word(communityCode, key)))
    const limit = Math.min(most * within.length, mostInAll - brought.size)
    const found = await residents.byWords({ tokens, ...where }, limit)
    return { found: also.length === 0 ? found : carryAlso(found, also, word), more: found.length >= limit }
  }
  const anew = ({ found, more }: Candidates): Candidates => ({
    found: found.filter(({ id }) => !brought.has(id) && brought.add(id)),
    more,
  })
  // Key after key: whoever is made anew under a newer one meanwhile was found by the older.
  for (const { word } of keys.length === 0 ? [] : blind.all)
    for await (const questions of roundsOf(deps, { ...wanted, brought: () => brought.size })) {
      if (brought.size >= mostInAll) return
      const answers = await Promise.all(questions.map(async (question) => ask(word, question)))
      yield* answers.map(anew)
    }
}
