import { communityOf } from '@fengqiao/standards'
import { apiOf, type Api } from './load/api.ts'
import { bounded } from './load/bounded.ts'
import { mediate } from './load/disputes.ts'
import { openForm } from './load/forms.ts'
import { assignWorker, createPerson, defineGrid, liveThrough, type Ids } from './load/load.ts'
import { onward, unmarked, type Marks } from './load/marks.ts'
import { enterOrganisation } from './load/organisations.ts'
import { passwordsOf } from './load/passwords.ts'
import { defineCommunity, placeBuildings, registerBuildings } from './load/registry.ts'
import { enterPage, pagesOf, peopleOn } from './load/residents.ts'
import { renewed, sessions, type As } from './load/session.ts'
import { admitSystem, type IntegrationClient } from './load/system.ts'
import { small, type TownSize } from './plan/size.ts'
import { town } from './plan/town.ts'
import type { PlannedTown } from './plan/types.ts'
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
  /** Where a seeding that was cut short goes on; without them at the beginning, with nothing happening twice. */
  readonly marks?: Marks
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

const installerOf = ({ baseUrl, installerSecret }: Seeding): Api => {
  const client = { id: 'town-installer', secret: installerSecret }
  return apiOf({ baseUrl, token: renewed(async () => (await clientToken(baseUrl, client)).accessToken) })
}

/** The plan, and everybody who acts in it, under the id the town gave him. */
interface Arrived {
  readonly seeding: Seeding
  readonly planned: PlannedTown
  readonly installer: Api
  readonly ids: Ids
  readonly as: As
  readonly passwordOf: ReturnType<typeof passwordsOf>
}

const arrive = async (seeding: Seeding): Promise<Arrived> => {
  const { baseUrl, installerSecret, seed = 1, size = small } = seeding
  const planned = town(seed, size)
  const installer = installerOf(seeding)
  const passwordOf = passwordsOf(installerSecret)
  const ids = await bounded(atOnce, planned.people, async (person) => {
    const id = await createPerson(installer, person, passwordOf(person.username, 'first'))
    return [person.username, id] as const
  })
  return { seeding, planned, installer, ids: new Map(ids), as: sessions({ baseUrl, passwordOf }), passwordOf }
}

const paceOf = ({ seeding: { say, marks = unmarked() } }: Arrived) => ({ say, marks, atOnce })

/** Grids, communities and their buildings, which only the installer may make. */
const found = async ({ installer, planned: { communities, buildings } }: Arrived): Promise<void> => {
  const grids = communities.flatMap((community) => community.grids)
  await bounded(atOnce, grids, (grid) => defineGrid(installer, grid))
  await bounded(atOnce, communities, (community) => defineCommunity(installer, community))
  const byCommunity = [...Map.groupBy(buildings, ({ code }) => communityOf(code)).values()]
  await bounded(atOnce, byCommunity, (ofCommunity) => registerBuildings(installer, ofCommunity))
}

/** Assignments of one grid follow each other, because each changes the grid. */
const staff = async ({ as, ids, planned: { assignments } }: Arrived): Promise<void> => {
  const byGrid = [...Map.groupBy(assignments, ({ gridCode }) => gridCode).values()]
  await bounded(atOnce, byGrid, async (ofGrid) => {
    for (const assignment of ofGrid) await assignWorker(as, ids, assignment)
  })
}

/** One of every office, and all managers: they are needed first. */
const firstToCome = ({ people }: PlannedTown): readonly string[] =>
  people.map(({ username }) => username).filter((username) => /^(manager\d+|\D+1)$/.test(username))

const settle = async (arrived: Arrived): Promise<SeededTown> => {
  const { planned, installer, as, passwordOf, seeding } = arrived
  const { say, baseUrl } = seeding
  // Before any matter, so that its queue holds the whole course of each.
  const integrationClient = await admitSystem(installer, { baseUrl, townCode: planned.code })
  say(`${String(planned.people.length)} accounts`)
  await found(arrived)
  await bounded(atOnce, firstToCome(planned), as)
  await staff(arrived)
  say(`${String(planned.assignments.length)} grid assignments`)
  await placeBuildings(as, planned, atOnce)
  say(`${String(planned.buildings.length)} buildings`)
  const pages = pagesOf(planned)
  await onward(
    paceOf(arrived),
    { name: 'residents', items: pages, weigh: peopleOn, every: 2_000 },
    enterPage(as),
  )
  const people = pages.reduce((sum, page) => sum + peopleOn(page), 0)
  say(`${String(people)} residents in ${String(planned.households.length)} households`)
  await onward(
    paceOf(arrived),
    { name: 'organisations', items: planned.organisations, every: 500 },
    enterOrganisation(as, planned.communities),
  )
  say(`${String(planned.organisations.length)} organisations`)
  const [first] = planned.communities
  if (first) await openForm(as, first.code)
  const accounts = planned.people.map(({ who, username }) => ({
    who,
    username,
    password: passwordOf(username, 'own'),
  }))
  return { accounts, integrationClient }
}

const live = async (arrived: Arrived): Promise<void> => {
  const { planned, as, ids, seeding } = arrived
  const { people, issues, disputes } = planned
  // The door lets few sign in at once, so whoever was not needed to settle the town comes now.
  await bounded(
    atOnce,
    people.map(({ username }) => username),
    as,
  )
  await onward(paceOf(arrived), { name: 'issues', items: issues, every: 500 }, (issue) =>
    liveThrough(as, ids, issue),
  )
  seeding.say(`${String(issues.length)} issues`)
  await onward(paceOf(arrived), { name: 'disputes', items: disputes, every: 50 }, (dispute) =>
    mediate(as, ids, dispute),
  )
  seeding.say(`${String(disputes.length)} disputes`)
}

/**
 * Use on a town that stays empty, as often as it opens: its first administrator, whom the first sign-in asks for a
 * password of his own. His name is no other account's, so that a town may be loaded beside him later.
 */
export const firstAdministrator = async (seeding: Seeding): Promise<Account> => {
  const [planned] = town(1, small).people.filter(({ username }) => username === 'admin1')
  if (planned === undefined) throw new Error('the plan of the town has no administrator')
  const { who, posts } = planned
  const username = 'administrator'
  const password = passwordsOf(seeding.installerSecret)(username, 'first')
  await createPerson(installerOf(seeding), { username, who, displayName: who, posts }, password)
  return { who, username, password }
}

/** Use where the town should open before its year is told: another system, grids, buildings, staff, people and homes. */
export const settleTown = async (seeding: Seeding): Promise<SeededTown> => settle(await arrive(seeding))

/** Use on a town that is settled: its year of issues and disputes, each led through its course. */
export const liveTown = async (seeding: Seeding): Promise<void> => live(await arrive(seeding))

/**
 * Use on a town that has no people yet: another system, grids, buildings, people, staff, issues and disputes in every state,
 * all through the public API. A seeding that was cut short goes on where it stopped when it is called again with the
 * same secret and seed.
 */
export const seedTown = async (seeding: Seeding): Promise<SeededTown> => {
  const arrived = await arrive(seeding)
  const seeded = await settle(arrived)
  await live(arrived)
  return seeded
}
