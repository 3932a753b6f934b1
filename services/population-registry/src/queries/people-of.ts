import type { Versioned } from '@fengqiao/domain-kit'
import { everyOf, pagesOf, systemScope } from '@fengqiao/domain-kit'
import { levelOf } from '@fengqiao/standards'
import type { Building } from '../domain/building.ts'
import { isChild } from '../domain/exporting/children.ts'
import { belongsTo, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { openResidents } from './open-resident.ts'

type Needs = Pick<Deps, 'buildings' | 'residents'>

const filterOf = (territory: string) =>
  levelOf(territory) === 'grid' ? { gridCode: territory } : { communityCode: territory }

/** Buildings whose people are read together: a few hundred people. */
const atOnce = 20

/** The buildings of a territory, some at a time. */
const buildingsOf = ({ buildings }: Pick<Deps, 'buildings'>, territory: string) =>
  pagesOf((asked) => buildings.list(filterOf(territory), asked), atOnce)

const pageSize = 500

const peopleIn = ({ residents }: Needs, code: string): Promise<readonly Versioned<Resident>[]> =>
  everyOf((asked) => residents.inBuilding(systemScope, code, asked), pageSize)

/** Some of the people of a territory, and the addresses of where they live, by code. */
export interface SomePeople {
  readonly people: readonly Versioned<Resident>[]
  readonly addresses: ReadonlyMap<string, string>
}

const addressOf = ({ state }: Versioned<Building>): string => ('address' in state ? state.address : '')

/**
 * Whoever is on the register in a territory, building by building. Whoever has come to belong elsewhere meanwhile is
 * left out: his record says where he belongs, not the list he was found in.
 */
export async function* peopleOf(deps: Needs, territory: string): AsyncGenerator<SomePeople> {
  for await (const buildings of buildingsOf(deps, territory)) {
    const lists = await Promise.all(buildings.map(({ id }) => peopleIn(deps, id)))
    yield {
      people: lists.flat().filter(({ state }) => belongsTo(state, [territory])),
      addresses: new Map(buildings.map((one) => [one.id, addressOf(one)])),
    }
  }
}

/** How many live in its buildings, without reading anybody. */
export const countPeople = async (deps: Needs, territory: string): Promise<number> => {
  let count = 0
  for await (const buildings of buildingsOf(deps, territory)) {
    const counts = await Promise.all(buildings.map(({ id }) => deps.residents.countIn(id)))
    count += counts.reduce((sum, one) => sum + one, 0)
  }
  return count
}

/** How many of them are children on a day. Whoever lives there is opened for it, and nobody is shown. */
export const countChildren = async (
  deps: Needs & Pick<Deps, 'seal'>,
  territory: string,
  day: string,
): Promise<number> => {
  let count = 0
  for await (const { people } of peopleOf(deps, territory)) {
    const opened = await openResidents(deps.seal, people)
    count += opened.filter(({ clear }) => isChild(clear.idNumber?.birthDate, day)).length
  }
  return count
}
