import { inScope, notFound, type Ask, type Versioned } from '@fengqiao/domain-kit'
import { faultOfCreditCode, writtenCreditCode, type OrganisationKind } from '@fengqiao/standards'
import {
  evolveOrganisation,
  seesOrganisation,
  type KnownOrganisation,
  type Organisation,
} from '../domain/organisation.ts'
import { comparedName, partsOf, wordIn } from '../domain/organisation-name.ts'
import { courseOf, demandDay, standingOn, versionedOf } from '../domain/past/standing.ts'
import { tooShort } from '../domain/refusals.ts'
import type { Deps, PageAsked } from '../ports.ts'
import { sightsOf } from './carriers.ts'
import type { DayAsked, PastSheet } from './read-past.ts'

type Needs = Pick<Deps, 'organisations' | 'seal'>

/** An organisation with its room and who answers for it in clear. */
export interface OrganisationSheet extends Versioned<KnownOrganisation> {
  readonly room?: string
  readonly representative?: string
  readonly contactName?: string
  readonly contactPhone?: string
}

export interface OrganisationPage {
  readonly sheets: readonly OrganisationSheet[]
  readonly next?: string
}

const isKnown = (one: Versioned<Organisation>): one is Versioned<KnownOrganisation> =>
  one.state.status !== 'VOID'

const openOne = async (
  { seal }: Pick<Needs, 'seal'>,
  one: Versioned<KnownOrganisation>,
): Promise<OrganisationSheet> => {
  const { representative, contactName, contactPhone, place } = one.state
  const sealed = Object.entries({ representative, contactName, contactPhone, room: place.room }).filter(
    (entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined,
  )
  const clear = await seal.open(
    one.id,
    sealed.map(([, value]) => value),
  )
  return { ...one, ...Object.fromEntries(sealed.map(([name], index) => [name, clear[index]])) }
}

/** Opens a page of organisations; the scope was applied when they were loaded. */
const openAll = async (
  deps: Needs,
  found: readonly Versioned<Organisation>[],
): Promise<readonly OrganisationSheet[]> => {
  const known = found.filter(isKnown)
  await deps.seal.fetch(known.map(({ id }) => id))
  return Promise.all(known.map((one) => openOne(deps, one)))
}

/** One organisation in the caller's scope. */
const getOrganisation =
  (deps: Needs) =>
  async ({ scope, input: { id } }: Ask<{ readonly id: string }>): Promise<OrganisationSheet> => {
    const [sheet] = await openAll(deps, [await deps.organisations.load(scope, id)])
    if (!sheet) throw notFound()
    return sheet
  }

export interface ListOrganisationsInput {
  readonly buildingCode?: string
  readonly territory?: string
  readonly kind?: OrganisationKind
  readonly ended: boolean
  readonly page: PageAsked
}

/** Organisations that are there, by name, or those that are gone, the last first. */
const listOrganisations =
  (deps: Needs) =>
  async ({ scope, input }: Ask<ListOrganisationsInput>): Promise<OrganisationPage> => {
    const { buildingCode, ended, page, ...asked } = input
    const { organisations } = deps
    const there = ended ? organisations.gone : organisations.list
    const { items, next } =
      buildingCode === undefined
        ? await there(scope, asked, page)
        : await organisations.inBuilding(scope, { code: buildingCode, ...asked }, page)
    return { sheets: await openAll(deps, items), ...(next === undefined ? {} : { next }) }
  }

/** Organisations that share a part of the name in one community, at most. */
const mostSharing = 300
const mostShown = 20

export interface OrganisationHits {
  readonly sheets: readonly OrganisationSheet[]
  readonly more: boolean
}

type Found = Versioned<KnownOrganisation>

type SearchNeeds = Needs & Pick<Deps, 'communities' | 'residents' | 'blind'>

/** Those whose name has the words in it, asked community by community by the first two characters. */
const named = async (deps: SearchNeeds, { scope }: Pick<Ask<unknown>, 'scope'>, text: string) => {
  const [first] = partsOf(text)
  if (first === undefined) throw tooShort()
  const communities = [...new Set((await sightsOf(deps, scope)).map(({ communityCode }) => communityCode))]
  const lists = await Promise.all(
    communities.map((code) => deps.organisations.byWord(wordIn(code, first), mostSharing)),
  )
  const wanted = comparedName(text)
  const found = lists.flat().filter(isKnown)
  return {
    found: found.filter(({ state }) => comparedName(state.name).includes(wanted)),
    more: lists.some(({ length }) => length === mostSharing),
  }
}

/** Those that are there first, then by name. */
const inOrder = (a: Found, b: Found): number =>
  Number(b.state.open) - Number(a.state.open) || a.state.name.localeCompare(b.state.name, 'zh')

/** Organisations of the caller's territory by a part of the name or the whole code: no others are found. */
const searchOrganisations =
  (deps: SearchNeeds) =>
  async ({ scope, input: { text } }: Ask<{ readonly text: string }>): Promise<OrganisationHits> => {
    const code = writtenCreditCode(text)
    const { found, more } =
      faultOfCreditCode(code) === undefined
        ? { found: (await deps.organisations.byCreditCode(code)).filter(isKnown), more: false }
        : await named(deps, { scope }, text)
    const seen = found.filter(({ state }) => inScope(scope, seesOrganisation(state))).toSorted(inOrder)
    const sheets = await openAll(deps, seen.slice(0, mostShown))
    return { sheets, more: more || seen.length > mostShown }
  }

const wasKnown = (state: Organisation): state is KnownOrganisation => state.status !== 'VOID'

/** An organisation in the caller's scope as it stood at the end of a day. */
const organisationAsOf =
  (deps: Needs & Pick<Deps, 'past'>) =>
  async ({ scope, meta, input: { id, day } }: Ask<DayAsked>): Promise<PastSheet<OrganisationSheet>> => {
    demandDay(day, meta.at.getTime())
    await deps.organisations.load(scope, id)
    const course = courseOf(evolveOrganisation, await deps.past.ofOrganisation(id))
    const standing = standingOn(course, day, wasKnown)
    return { sheet: await openOne(deps, versionedOf(id, standing)), standing }
  }

/** Everything that may be asked about organisations. */
export const organisationQueries = (deps: SearchNeeds & Pick<Deps, 'past'>) => ({
  getOrganisation: getOrganisation(deps),
  listOrganisations: listOrganisations(deps),
  searchOrganisations: searchOrganisations(deps),
  organisationAsOf: organisationAsOf(deps),
})
