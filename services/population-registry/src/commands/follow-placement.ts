import { pagesOf, systemScope, type DomainEvent, type Meta, type Versioned } from '@fengqiao/domain-kit'
import { actOf, ownStep } from '../domain/act.ts'
import { followGridTogether } from '../domain/keep-household.ts'
import { followGridOf } from '../domain/keep-organisation.ts'
import { followGrid } from '../domain/keep-resident.ts'
import { placeBuilding } from '../domain/keep-building.ts'
import { followGridOfLeaders } from '../domain/leading/keep-leaders.ts'
import { followGridOfLetting } from '../domain/letting/keep-letting.ts'
import type { Deps, Page, PageAsked, Registry } from '../ports.ts'
import { inBatches } from './in-batches.ts'

/** The event that a building belongs to a grid now. */
export interface PlacementHeard {
  /** With the producer's epoch: after a restore the same events tell everything anew. */
  readonly eventKey: string
  readonly eventId: string
  readonly at: Date
  readonly buildingCode: string
  readonly gridCode: string
  readonly since: Date
}

const page = 200

const metaOf = ({ eventKey, eventId, at }: PlacementHeard, of = ''): Meta => ({
  ...ownStep(`${eventKey}${of}`, at),
  cause: eventId,
})

/** Every record of a building, each by a commit of its own that follows from the event: cut short, it goes on. */
const followAll = async <S, E extends DomainEvent>(
  heard: PlacementHeard,
  of: {
    readonly store: Pick<Registry<S, E>, 'change'>
    readonly list: (page: PageAsked) => Promise<Page<S>>
    readonly follow: (state: S) => readonly E[]
  },
): Promise<void> => {
  const one = ({ id }: Versioned<S>) =>
    of.store.change({ scope: systemScope, id }, metaOf(heard, `/${id}`), of.follow)
  for await (const items of pagesOf(of.list, page)) await inBatches(items, one)
}

const factsOf = (heard: PlacementHeard) => ({
  ...actOf(metaOf(heard)),
  ...{ buildingCode: heard.buildingCode, gridCode: heard.gridCode },
})

const followPeople = async (
  { residents, households }: Pick<Deps, 'residents' | 'households'>,
  heard: PlacementHeard,
): Promise<void> => {
  const facts = factsOf(heard)
  await followAll(heard, {
    store: residents,
    list: (asked) => residents.inBuilding(systemScope, heard.buildingCode, asked),
    follow: (resident) => followGrid(resident, facts),
  })
  await followAll(heard, {
    store: households,
    list: (asked) => households.inBuilding(systemScope, heard.buildingCode, asked),
    follow: (household) => followGridTogether(household, facts),
  })
}

const followRest = async (
  { organisations, leaders, lettings }: Pick<Deps, 'organisations' | 'leaders' | 'lettings'>,
  heard: PlacementHeard,
): Promise<void> => {
  const facts = factsOf(heard)
  const { buildingCode } = heard
  await followAll(heard, {
    store: organisations,
    list: (asked) => organisations.inBuilding(systemScope, { code: buildingCode }, asked),
    follow: (organisation) => followGridOf(organisation, facts),
  })
  await followAll(heard, {
    store: leaders,
    list: async () => ({ items: await leaders.lookMany(systemScope, [buildingCode]) }),
    follow: (led) => followGridOfLeaders(led, facts),
  })
  await followAll(heard, {
    store: lettings,
    list: (asked) => lettings.everIn(buildingCode, asked),
    follow: (letting) => followGridOfLetting(letting, facts),
  })
}

type Needs = Pick<Deps, 'buildings' | 'residents' | 'households' | 'organisations' | 'leaders' | 'lettings'>

/** Notes a building's grid; its people, households, organisations, leaders and lettings follow. */
export const followPlacement =
  (deps: Needs) =>
  async (heard: PlacementHeard): Promise<void> => {
    const { buildingCode: code, gridCode, since } = heard
    const meta = metaOf(heard)
    const placement = { ...actOf(meta), code, gridCode, since: since.getTime() }
    await deps.buildings.apply(meta, code, (before) => placeBuilding(before, placement))
    await followPeople(deps, heard)
    await followRest(deps, heard)
  }
