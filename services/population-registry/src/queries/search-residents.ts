import { readIdNumber } from '@fengqiao/standards'
import { inScope, type Ask, type Scope, type Versioned } from '@fengqiao/domain-kit'
import { demandIdNumber } from '../domain/id-number.ts'
import { isOfDigits, matchOf, type Match } from '../domain/finding/match.ts'
import type { Findable } from '../domain/finding/keys.ts'
import { askingsOf, readingsOf, type Reading } from '../domain/finding/words.ts'
import { tooShort } from '../domain/refusals.ts'
import { isKnown, seesResident, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { carriers, sightsOf, type Candidates, type Sight } from './carriers.ts'
import { openResidents, type ResidentSheet } from './open-resident.ts'

type Needs = Pick<Deps, 'communities' | 'residents' | 'buildingIndex' | 'seal' | 'blind' | 'sounding'>

export interface ResidentHit {
  readonly sheet: ResidentSheet
  readonly match: Match
}

/** The same before he is opened wholly. */
interface Found {
  readonly one: Versioned<Resident>
  readonly match: Match
}

/** What is shown, the best first; `more` when the words have to be narrowed. */
export interface Hits<T = ResidentHit> {
  readonly hits: readonly T[]
  readonly more: boolean
}

const mostShown = 20
/** Whoever looks for a common name can say more of it; of a number's end it may be the last one who is meant. */
const mostOpened = (who: string): number => (isOfDigits(who) ? 1_000 : 120)
const mostHomes = 8
const everyHome = 5_000

const isIdNumber = (word: string): boolean => /^\d{17}[\dx]$/.test(word)

/** Whoever has this whole number or telephone. */
const holders = async ({ residents, blind }: Needs, who: string): Promise<readonly Versioned<Resident>[]> => {
  if (isIdNumber(who)) return residents.byIdNumber(blind.all.map(({ idNumber }) => idNumber(who)))
  return /^\d{7,}$/.test(who) ? residents.byPhone(blind.all.map(({ phone }) => phone(who))) : []
}

interface Asked {
  readonly scope: Scope
  readonly sights: readonly Sight[]
}

/** Somebody who is looked for, in a reading that says who is meant. */
type Wanted = Reading & { readonly who: string }

/** Of each community, and in all. Where the words also say where, that tells most apart before anybody is opened. */
const mostRead = ({ who, where }: Wanted) =>
  where === undefined
    ? { most: 80, mostInAll: mostOpened(who) }
    : { most: 3_000, mostInAll: Number.POSITIVE_INFINITY }

const homesAt = async ({ buildingIndex }: Needs, where: string): Promise<ReadonlySet<string>> =>
  new Set((await buildingIndex.find(where, everyHome)).map(({ code }) => code))

/** Of somebody no more is opened than the word can mean: his name, or his numbers. */
const findable = async (
  { seal }: Needs,
  { id, state }: Versioned<Resident>,
  who: string,
): Promise<Findable> => {
  if (!isKnown(state)) return { name: '', idNumber: '', phones: [] }
  if (!isOfDigits(who))
    return { name: (await seal.open(id, [state.name]))[0] ?? '', idNumber: '', phones: [] }
  const [idNumber, ...phones] = await seal.open(id, [state.idNumber, ...state.phones])
  const number = idNumber === undefined ? '' : readIdNumber(idNumber).number
  return { name: '', idNumber: number, phones: phones.filter((phone) => phone !== undefined) }
}

/** Of some people those whom the word means. */
const matching = async (
  deps: Needs,
  who: string,
  some: readonly Versioned<Resident>[],
): Promise<readonly Found[]> => {
  await deps.seal.fetch(some.map(({ id }) => id))
  const all = some.map(async (one) => ({
    ...{ one, match: matchOf(await findable(deps, one, who), who, deps.sounding) },
  }))
  return (await Promise.all(all)).flatMap(({ one, match }) => (match ? [{ one, match }] : []))
}

type Bringing = (usable: () => number) => AsyncIterable<Candidates> | Iterable<Candidates>

/** Of those who carry a token, the people of the caller's territory whom the word means, until more than are shown. */
const meant = async (
  deps: Needs,
  { scope, who, where }: Wanted & Asked,
  bring: Bringing,
): Promise<Hits<Found>> => {
  const homes = where === undefined ? undefined : await homesAt(deps, where)
  const isSeen = ({ state }: Versioned<Resident>): boolean =>
    isKnown(state) && inScope(scope, seesResident(state)) && (homes?.has(state.place.buildingCode) ?? true)
  const hits: Found[] = []
  let [left, more] = [mostOpened(who), false]
  for await (const some of bring(() => hits.length)) {
    const seen = some.found.filter(isSeen)
    hits.push(...(await matching(deps, who, seen.slice(0, left))))
    left -= seen.length
    more ||= some.more
    if (hits.length > mostShown || left <= 0) return { hits, more: true }
  }
  return { hits, more }
}

/** People whom a word means; those one character off only where nobody is called so. */
const somebody = async (deps: Needs, wanted: Wanted & Asked): Promise<Hits<Found>> => {
  const { who, sights } = wanted
  const holding = await holders(deps, who)
  let { hits, more } = await meant(deps, wanted, () => [{ found: holding, more: false }])
  const asked = { sights, ...mostRead(wanted), enough: mostShown + 1 }
  for (const asking of isIdNumber(who) ? [] : askingsOf(who, deps.sounding)) {
    if (hits.length > 0) break
    const next = await meant(deps, wanted, (usable) => carriers(deps, { ...asked, ...asking, usable }))
    ;[hits, more] = [next.hits, more || next.more]
  }
  return { hits, more }
}

/** People who live where the words say: of the likeliest building, as many as are shown. */
const neighbours = async (deps: Needs, { scope }: Asked, where: string): Promise<Hits<Found>> => {
  const homes = await deps.buildingIndex.find(where, mostHomes)
  for (const { code, score } of homes) {
    const { items, next } = await deps.residents.inBuilding(scope, code, { limit: mostShown })
    if (items.length === 0) continue
    const match = { by: 'HOME', score: score / 2 } as const
    return { hits: items.map((one) => ({ one, match })), more: next !== undefined || homes.length > 1 }
  }
  return { hits: [], more: false }
}

/** Whoever lives here comes before whoever is gone. */
const rank = ({ one, match }: Found): number => match.score - (one.state.status === 'PRESENT' ? 0 : 0.04)

const bestOf = (found: readonly Hits<Found>[]): Hits<Found> => {
  const ranked = found
    .flatMap(({ hits }) => hits)
    .toSorted((a, b) => rank(b) - rank(a) || a.one.id.localeCompare(b.one.id))
  const seen = new Set<string>()
  const each = ranked.filter(({ one: { id } }) => !seen.has(id) && seen.add(id))
  return { hits: each.slice(0, mostShown), more: each.length > mostShown || found.some(({ more }) => more) }
}

const opened = async ({ seal }: Needs, { hits, more }: Hits<Found>): Promise<Hits> => {
  const sheets = await openResidents(
    seal,
    hits.map(({ one }) => one),
  )
  return { hits: hits.flatMap(({ match }, at) => (sheets[at] ? [{ sheet: sheets[at], match }] : [])), more }
}

/** A whole number that cannot be anybody's says what is wrong in it: nobody found would read as nobody there. */
const demandNumber = (readings: readonly Reading[], at: number): void => {
  const number = readings.find(({ who = '' }) => isIdNumber(who))?.who
  if (number !== undefined) demandIdNumber(number, at, 'text')
}

/** People as one types, in the caller's territory: the rest of the town is neither found nor counted. */
export const searchResidents =
  (deps: Needs) =>
  async ({ scope, meta, input: { text } }: Ask<{ readonly text: string }>): Promise<Hits> => {
    const readings = readingsOf(text)
    if (readings.length === 0) throw tooShort()
    demandNumber(readings, meta.at.getTime())
    const asked = { scope, sights: await sightsOf(deps, scope) }
    const people = readings.flatMap((one) => (one.who === undefined ? [] : [{ ...one, who: one.who }]))
    const found = bestOf(await Promise.all(people.map((one) => somebody(deps, { ...asked, ...one }))))
    const place = readings.find(({ who }) => who === undefined)?.where
    return opened(
      deps,
      found.hits.length > 0 || place === undefined ? found : await neighbours(deps, asked, place),
    )
  }
