import { communityOf } from '@fengqiao/standards'
import { apiOf, type Api } from './load/api.ts'
import { bounded } from './load/bounded.ts'
import { mediate } from './load/disputes.ts'
import { assignWorker, createPerson, defineGrid, liveThrough, type Ids } from './load/load.ts'
import { admitSystem, type IntegrationClient } from './load/system.ts'
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

/** A town that is loaded, and how to get in. */
export interface SeededTown {
  readonly accounts: readonly Account[]
  readonly integrationClient: IntegrationClient
}

const atOnce = 6

const installerOf = async ({ baseUrl, installerSecret }: Seeding): Promise<Api> => {
  const { accessToken } = await clientToken(baseUrl, { id: 'town-installer', secret: installerSecret })
  return apiOf({ baseUrl, token: () => accessToken })
}

/** Communities and their buildings. */
const raise = async (installer: Api, { communities, buildings }: PlannedTown): Promise<void> => {
  await bounded(atOnce, communities, (community) => defineCommunity(installer, community))
  const byCommunity = Object.values(Object.groupBy(buildings, ({ code }) => communityOf(code)))
  await bounded(atOnce, byCommunity, (ofCommunity = []) => registerBuildings(installer, ofCommunity))
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
  installer: Api,
  planned: PlannedTown,
  firstPasswordOf: (username: string) => string,
): Promise<Ids> => {
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
 * Use on a town that has no people yet: another system, grids, buildings, people, staff, issues and disputes in every state,
 * all through the public API. A seeding that was cut short goes on where it stopped when it is called again with the
 * same secret and seed.
 */
export const seedTown = async (seeding: Seeding): Promise<SeededTown> => {
  const { baseUrl, installerSecret, say, seed = 1, size = small } = seeding
  const planned = town(seed, size)
  const installer = await installerOf(seeding)
  // Before any matter, so that its queue holds the whole course of each.
  const integrationClient = await admitSystem(installer, { baseUrl, townCode: planned.code })
  const passwordOf = passwordsOf(installerSecret)
  const ids = await found(installer, planned, (username) => passwordOf(username, 'first'))
  say(`${String(planned.people.length)} accounts`)
  const as = sessions({ baseUrl, passwordOf })
  await bounded(atOnce, planned.people, ({ username }) => as(username))
  await staff(as, ids, planned)
  say(`${String(planned.assignments.length)} grid assignments`)
  await placeBuildings(as, planned)
  say(`${String(planned.buildings.length)} buildings`)
  say(`${String(await people(as, planned))} residents in ${String(planned.households.length)} households`)
  await bounded(atOnce, planned.issues, (issue) => liveThrough(as, ids, issue))
  say(`${String(planned.issues.length)} issues`)
  await bounded(atOnce, planned.disputes, (dispute) => mediate(as, ids, dispute))
  say(`${String(planned.disputes.length)} disputes`)
  const accounts = planned.people.map(({ who, username }) => ({
    who,
    username,
    password: passwordOf(username, 'own'),
  }))
  return { accounts, integrationClient }
}
