import { isWithin } from '@fengqiao/standards'
import type { Ask, Scope } from '@fengqiao/domain-kit'
import { differingIn } from '../domain/finding/differing.ts'
import { likenessOf, type Likeness } from '../domain/finding/likeness.ts'
import { sightsOfCaller } from '../domain/finding/pair.ts'
import { isKnown, type KnownResident, type MergeField } from '../domain/resident.ts'
import type { Deps, PageAsked } from '../ports.ts'
import { comparedOf } from './alike.ts'
import { openResidents, type ResidentSheet } from './open-resident.ts'
import { keyOf } from '../domain/distinction.ts'

type Needs = Pick<Deps, 'residents' | 'distinctions' | 'duplicatePairs' | 'seal' | 'sounding'>

/** Two records side by side, and what speaks for their being of one person. */
export interface DuplicateCandidate {
  readonly one: ResidentSheet
  readonly other: ResidentSheet
  readonly likeness: Likeness
  readonly differing: readonly MergeField[]
}

export interface CandidatePage {
  readonly candidates: readonly DuplicateCandidate[]
  readonly next?: string
  readonly waiting: number
}

export interface ListDuplicatesInput {
  readonly territory?: string
  readonly page: PageAsked
}

const mostCounted = 1_000

/** What of the list the caller may see: a territory that is none of his holds nothing. */
const sightsIn = ({ values }: Scope, territory: string | undefined): readonly string[] => {
  const own = sightsOfCaller(values)
  if (territory === undefined) return own
  return own.some((sight) => !sight.includes('&') && isWithin(territory, sight)) ? [territory] : []
}

type Known = ResidentSheet & { readonly state: KnownResident }

const isKnownSheet = (sheet: ResidentSheet | undefined): sheet is Known =>
  sheet !== undefined && isKnown(sheet.state)

/** What speaks for it now: the list may be a moment older than the records. */
const laidSideBySide = ({ sounding }: Needs, one: Known, other: Known): DuplicateCandidate | undefined => {
  const [left, right] = [
    { state: one.state, clear: comparedOf(one.clear) },
    { state: other.state, clear: comparedOf(other.clear) },
  ]
  const likeness = likenessOf(left.clear, right.clear, sounding)
  return likeness === undefined ? undefined : { one, other, likeness, differing: differingIn(left, right) }
}

const opened = async (deps: Needs, scope: Scope, pairs: readonly (readonly [string, string])[]) => {
  const ids = [...new Set(pairs.flat())]
  const sheets = await openResidents(deps.seal, await deps.residents.lookMany(scope, ids))
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  const apart = await deps.distinctions.amongst(pairs)
  return pairs.flatMap((pair): readonly DuplicateCandidate[] => {
    const [one, other] = [byId.get(pair[0]), byId.get(pair[1])]
    if (apart.has(keyOf(pair)) || !isKnownSheet(one) || !isKnownSheet(other)) return []
    const laid = laidSideBySide(deps, one, other)
    return laid === undefined ? [] : [laid]
  })
}

/** Pairs of records that may be of one person, both in the caller's territory, the likeliest first. */
export const listDuplicateCandidates =
  (deps: Needs) =>
  async ({ scope, input: { territory, page } }: Ask<ListDuplicatesInput>): Promise<CandidatePage> => {
    const sights = sightsIn(scope, territory)
    const [{ ids, next }, waiting] = await Promise.all([
      deps.duplicatePairs.list(sights, page),
      deps.duplicatePairs.count(sights, mostCounted),
    ])
    const candidates = await opened(deps, scope, ids)
    return { candidates, waiting, ...(next === undefined ? {} : { next }) }
  }
