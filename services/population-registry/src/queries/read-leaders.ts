import { notFound, systemScope, type Ask, type Scope, type Versioned } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import { evolveLeaders, runningTerms, type BuildingLeaders, type Term } from '../domain/leading/leaders.ts'
import { courseOf, demandDay, standingWhen } from '../domain/past/standing.ts'
import { recordIds, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import type { DayAsked } from './read-past.ts'
import { whoStands, type WhoStands } from './who-stands.ts'

type Needs = Pick<Deps, 'buildings' | 'residents' | 'leaders' | 'past' | 'seal'>

interface Led {
  readonly buildingCode: string
  readonly term: Term
}

/** A term with the record that stands for its holder now, and his name where the caller may see him. */
export interface LeaderSheet extends Led, WhoStands {}

const termsOf = ({ id, state }: Versioned<BuildingLeaders>): readonly Led[] =>
  state.terms.map((term) => ({ buildingCode: id, term }))

const lastFirst = (led: readonly Led[]): readonly Led[] =>
  led.toSorted((a, b) => b.term.appointedAt - a.term.appointedAt)

const sheetsOf = async (deps: Needs, scope: Scope, led: readonly Led[]): Promise<readonly LeaderSheet[]> => {
  const whoIs = await whoStands(
    deps,
    scope,
    led.map(({ term }) => term.residentId),
  )
  return led.map((one) => ({ ...one, ...whoIs(one.term.residentId) }))
}

/** Who leads a building of the caller's territory, and who did, the last first. */
const listLeaders =
  (deps: Needs) =>
  async ({ scope, input }: Ask<{ readonly buildingCode: string }>): Promise<readonly LeaderSheet[]> => {
    await deps.buildings.load(scope, input.buildingCode)
    const found = await deps.leaders.lookMany(systemScope, [input.buildingCode])
    return sheetsOf(deps, scope, lastFirst(found.flatMap(termsOf)))
  }

/** Who led a building of the caller's territory at the end of a day, by what had been recorded. */
const listLeadersAsOf =
  (deps: Needs) =>
  async ({ scope, meta, input: { id, day } }: Ask<DayAsked>): Promise<readonly LeaderSheet[]> => {
    demandDay(day, meta.at.getTime())
    await deps.buildings.load(scope, id)
    const course = courseOf(evolveLeaders, await deps.past.ofLeaders(id))
    const then = standingWhen(course, (at) => dayAt(at) <= day)
    const terms = then === undefined ? [] : runningTerms(then.state)
    return sheetsOf(deps, scope, lastFirst(terms.map((term) => ({ buildingCode: id, term }))))
  }

/** What the records of one person lead or led. */
const ledBy = async (
  deps: Needs,
  scope: Scope,
  found: Versioned<Resident>,
): Promise<readonly LeaderSheet[]> => {
  const ids = recordIds(found)
  const led = (await deps.leaders.onceLedBy(ids)).flatMap(termsOf)
  return sheetsOf(deps, scope, lastFirst(led.filter(({ term }) => ids.includes(term.residentId))))
}

/** The buildings that a person in the caller's scope leads or led. */
const listBuildingsLed =
  (deps: Needs) =>
  async ({ scope, input: { id } }: Ask<{ readonly id: string }>): Promise<readonly LeaderSheet[]> =>
    ledBy(deps, scope, await deps.residents.load(scope, id))

/** The buildings that the caller himself leads or led. */
const listMyBuildingsLed =
  (deps: Needs) =>
  async ({ caller, scope }: Pick<Ask<unknown>, 'caller' | 'scope'>): Promise<readonly LeaderSheet[]> => {
    const own = await deps.residents.byAccount(caller.id)
    if (!own) throw notFound()
    return ledBy(deps, scope, own)
  }

/** Everything that may be asked about who leads a building. */
export const leaderQueries = (deps: Needs) => ({
  listLeaders: listLeaders(deps),
  listLeadersAsOf: listLeadersAsOf(deps),
  listBuildingsLed: listBuildingsLed(deps),
  listMyBuildingsLed: listMyBuildingsLed(deps),
})
