import { communityOf } from '@fengqiao/standards'
import { apiOf, type Api } from './load/api.ts'
import { bounded } from './load/bounded.ts'
import { assignWorker, createPerson, defineGrid, liveThrough, type Ids } from './load/load.ts'
import { passwordsOf } from './load/passwords.ts'
import {
  defineCommunity,
  openHousehold,
  placeBuildings,
  registerBuildings,
  registerResidents,
} from './load/registry.ts'
import { sessions, type As } from './load/session.ts'
import { small, town } from './plan/town.ts'
import type { PlannedTown, TownSize } from './plan/types.ts'
import { clientToken } from './sign-in/sign-in.ts'

export interface Seeding {
  /** Where the gateway is reached. */
  readonly baseUrl: string
  /** The secret of the client `town-installer`. */
  readonly installerSecret: string
  /** Told how far the work has come. */
  readonly say: (line: string) => void
  readonly seed?: number
  readonly size?: TownSize
}

/** An account of the town, with the password its person chose. */
export interface Account {
  readonly who: string
  readonly username: string
  readonly password: string
}

const atOnce = 6

/** Communities and their buildings, each in its grid. */
const raise = async (installer: Api, { communities, buildings }: PlannedTown): Promise<void> => {
  await bounded(atOnce, communities, (community) => defineCommunity(installer, community))
  const byCommunity = Object.values(Object.groupBy(buildings, ({ code }) => communityOf(code)))
  await bounded(atOnce, byCommunity, (ofCommunity = []) => registerBuildings(installer, ofCommunity))
  await placeBuildings(installer, buildings)
}

/** The people of the town, entered at the counter. */
const people = async (as: As, { households }: PlannedTown): Promise<number> => {
  const clerk = await as('clerk1')
  const ids = await registerResidents(clerk, households)
  await bounded(atOnce, households, (household) => openHousehold(clerk, ids, household))
  return ids.size
}

/** Accounts, grids and buildings, which only the installer may make. */
const found = async (
  { baseUrl, installerSecret }: Seeding,
  planned: PlannedTown,
  firstPasswordOf: (username: string) => string,
): Promise<Ids> => {
  const { accessToken } = await clientToken(baseUrl, { id: 'town-installer', secret: installerSecret })
  const installer = apiOf({ baseUrl, token: () => accessToken })
  const grids = planned.communities.flatMap((community) => community.grids)
  await bounded(atOnce, grids, (grid) => defineGrid(installer, grid))
  await raise(installer, planned)
  const ids = await bounded(atOnce, planned.people, async (person) => {
    const id = await createPerson(installer, person, firstPasswordOf(person.username))
    return [person.username, id] as const
  })
  return new Map(ids)
}

/** Assignments of one grid follow each other, because each changes the grid. */
const staff = async (as: As, ids: Ids, { assignments }: PlannedTown): Promise<void> => {
  const byGrid = Object.values(Object.groupBy(assignments, ({ gridCode }) => gridCode))
  await bounded(atOnce, byGrid, async (ofGrid = []) => {
    for (const assignment of ofGrid) await assignWorker(as, ids, assignment)
  })
}

/**
 * Use on a town that has no people yet: grids, buildings, staff, residents and issues in every state, all through the public
 * API. A seeding that was cut short goes on where it stopped when it is called again with the same secret and seed.
 */
export const seedTown = async (seeding: Seeding): Promise<{ readonly accounts: readonly Account[] }> => {
  const { baseUrl, installerSecret, say, seed = 1, size = small } = seeding
  const planned = town(seed, size)
  const passwordOf = passwordsOf(installerSecret)
  const ids = await found(seeding, planned, (username) => passwordOf(username, 'first'))
  say(`${String(planned.people.length)} accounts`)
  const as = sessions({ baseUrl, passwordOf })
  await bounded(atOnce, planned.people, ({ username }) => as(username))
  await staff(as, ids, planned)
  say(`${String(planned.assignments.length)} grid assignments`)
  say(`${String(planned.buildings.length)} buildings`)
  say(`${String(await people(as, planned))} residents in ${String(planned.households.length)} households`)
  await bounded(atOnce, planned.issues, (issue) => liveThrough(as, ids, issue))
  say(`${String(planned.issues.length)} issues`)
  const accounts = planned.people.map(({ who, username }) => ({
    who,
    username,
    password: passwordOf(username, 'own'),
  }))
  return { accounts }
}
