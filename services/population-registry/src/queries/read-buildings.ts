import { notFound, systemScope, type Versioned } from '@fengqiao/domain-kit'
import type { Building, RegisteredBuilding } from '../domain/building.ts'
import { roomsOf, type Room } from '../domain/rooms.ts'
import type { Deps, PageAsked } from '../ports.ts'

type Needs = Pick<Deps, 'buildings' | 'buildingIndex'>

type Found = Versioned<RegisteredBuilding>

/** What was only heard of is not shown: there is nothing to show yet. */
const registered = (found: readonly Versioned<Building>[]): readonly Found[] =>
  found.filter((one): one is Found => one.state.status === 'REGISTERED')

/** One building; buildings are public to whoever is signed in. */
export const getBuilding =
  ({ buildings }: Needs) =>
  async (code: string): Promise<Found> => {
    const [building] = registered(await buildings.lookMany(systemScope, [code]))
    if (!building) throw notFound()
    return building
  }

/** Those of the codes that are registered. */
export const batchGetBuildings =
  ({ buildings }: Needs) =>
  async (codes: readonly string[]): Promise<readonly Found[]> =>
    registered(await buildings.lookMany(systemScope, codes))

export interface ListBuildingsInput {
  readonly communityCode?: string
  readonly gridCode?: string
  readonly page: PageAsked
}

/** Buildings of a community, a grid or the town. */
export const listBuildings =
  ({ buildings }: Needs) =>
  async ({ page, ...filter }: ListBuildingsInput) => {
    const { items, next } = await buildings.list(filter, page)
    return { buildings: registered(items), ...(next === undefined ? {} : { next }) }
  }

/** Every room of a building. */
export const listRooms =
  (deps: Needs) =>
  async (code: string): Promise<readonly Room[]> =>
    roomsOf((await getBuilding(deps)(code)).state)

const most = 10

/** Buildings by what people type, the best first. */
export const searchBuildings =
  ({ buildings, buildingIndex }: Needs) =>
  async (text: string): Promise<readonly { readonly building: Found; readonly score: number }[]> => {
    const hits = await buildingIndex.find(text, most)
    const found = registered(
      await buildings.lookMany(
        systemScope,
        hits.map(({ code }) => code),
      ),
    )
    const byCode = new Map(found.map((one) => [one.id, one]))
    return hits.flatMap(({ code, score }) => {
      const building = byCode.get(code)
      return building ? [{ building, score }] : []
    })
  }
