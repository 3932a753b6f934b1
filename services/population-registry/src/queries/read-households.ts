import { inScope, invalidField, notFound, type Ask, type Versioned } from '@fengqiao/domain-kit'
import { seesHousehold, type Household, type LiveHousehold } from '../domain/household.ts'
import type { Deps, PageAsked } from '../ports.ts'

type Needs = Pick<Deps, 'households' | 'seal'>

/** A household with its number and room in clear. */
export interface HouseholdSheet extends Versioned<LiveHousehold> {
  readonly number?: string
  readonly room?: string
}

export interface HouseholdPage {
  readonly sheets: readonly HouseholdSheet[]
  readonly next?: string
}

/** A household's number and room in clear; the scope was applied when it was loaded. */
export const openHousehold = async (
  { seal }: Pick<Deps, 'seal'>,
  one: Versioned<LiveHousehold>,
): Promise<HouseholdSheet> => {
  const sealed = Object.entries({ number: one.state.number, room: one.state.place.room }).filter(
    (entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined,
  )
  const clear = await seal.open(
    one.id,
    sealed.map(([, value]) => value),
  )
  return { ...one, ...Object.fromEntries(sealed.map(([name], index) => [name, clear[index]])) }
}

const openedAll = async (deps: Needs, found: readonly Versioned<Household>[]) => {
  const live = found.filter((one): one is Versioned<LiveHousehold> => one.state.status !== 'VOID')
  await deps.seal.fetch(live.map(({ id }) => id))
  return Promise.all(live.map((one) => openHousehold(deps, one)))
}

/** One household in the caller's scope. */
export const getHousehold =
  (deps: Needs) =>
  async ({ scope, input }: Ask<{ readonly id: string }>): Promise<HouseholdSheet> => {
    const [sheet] = await openedAll(deps, [await deps.households.load(scope, input.id)])
    if (!sheet) throw notFound()
    return sheet
  }

export interface ListHouseholdsInput {
  readonly buildingCode?: string
  readonly residentId?: string
  readonly page: PageAsked
}

/** Households of a building, or the one of a person. */
export const listHouseholds =
  (deps: Needs) =>
  async ({ scope, input }: Ask<ListHouseholdsInput>): Promise<HouseholdPage> => {
    const { buildingCode, residentId, page } = input
    if (residentId !== undefined) {
      const found = await deps.households.ofMember(residentId)
      return {
        sheets: await openedAll(
          deps,
          found.filter(({ state }) => inScope(scope, seesHousehold(state))),
        ),
      }
    }
    if (buildingCode === undefined) throw invalidField('buildingCode', 'REQUIRED')
    const { items, next } = await deps.households.inBuilding(scope, buildingCode, page)
    return { sheets: await openedAll(deps, items), ...(next === undefined ? {} : { next }) }
  }
