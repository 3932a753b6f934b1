import { everyOf, notFound, systemScope, type Ask, type Scope, type Versioned } from '@fengqiao/domain-kit'
import { stepsOfLetting } from '../domain/past/life-of-lettings.ts'
import {
  endOfPage,
  newestFirst,
  stepOfDistinction,
  stepsOfHousehold,
  stepsOfLeaders,
  stepsOfResident,
  type Step,
} from '../domain/past/life.ts'
import { recordIds, type Resident } from '../domain/resident.ts'
import type { Deps, PageAsked } from '../ports.ts'

type Needs = Pick<Deps, 'residents' | 'households' | 'leaders' | 'lettings' | 'distinctions' | 'past'>

export interface LifePage {
  readonly steps: readonly Step[]
  readonly next?: string
}

const ownSteps = async ({ past }: Needs, ids: readonly string[]): Promise<readonly Step[]> =>
  [...(await past.ofResidents(ids))].flatMap(([id, facts]) => stepsOfResident(id, facts))

/** Those of the households they belong to now, and of those they left. */
const householdSteps = async ({ households, past }: Needs, ids: readonly string[]) => {
  const found = await Promise.all(ids.flatMap((id) => [households.ofMember(id), households.onceOf(id)]))
  const householdIds = [...new Set(found.flat().map(({ id }) => id))]
  const steps = householdIds.map(async (id) => stepsOfHousehold(id, await past.ofHousehold(id), ids))
  return (await Promise.all(steps)).flat()
}

/** Those of the buildings they lead, and of those they once led. */
const leaderSteps = async ({ leaders, past }: Needs, ids: readonly string[]) => {
  const led = (await leaders.onceLedBy(ids)).map(async ({ id }) =>
    stepsOfLeaders(id, await past.ofLeaders(id), ids),
  )
  return (await Promise.all(led)).flat()
}

const atOnce = 200

/** Those of the homes they let or rent, or once did, which the caller may see. */
const lettingSteps = async ({ lettings, past }: Needs, ids: readonly string[], scope: Scope) => {
  const his = await everyOf((asked) => lettings.ofResidents(ids, asked), atOnce)
  const seen = await lettings.lookMany(
    scope,
    his.map(({ id }) => id),
  )
  const pasts = await past.ofLettings(seen.map(({ id }) => id))
  return [...pasts].flatMap(([id, facts]) => stepsOfLetting(id, facts, ids))
}

const distinctionSteps = async ({ distinctions }: Needs, ids: readonly string[]) => {
  const steps = ids.map(async (own) =>
    (await distinctions.ofResident(own)).map(({ id, state }) => stepOfDistinction(id, state, own)),
  )
  return (await Promise.all(steps)).flat()
}

/** Of one who was erased it is told that he was, and nothing of what was before. */
const stepsOf = async (deps: Needs, scope: Scope, found: Versioned<Resident>): Promise<readonly Step[]> => {
  const ids = recordIds(found)
  if (found.state.status === 'ERASED')
    return (await ownSteps(deps, ids)).filter(({ kind }) => kind === 'ERASED')
  const kinds = [ownSteps, householdSteps, leaderSteps, lettingSteps, distinctionSteps]
  return (await Promise.all(kinds.map((steps) => steps(deps, ids, scope)))).flat()
}

/** A life is short enough to be read whole; a page of it is cut from what was read. */
const pageOf = (all: readonly Step[], { after, limit }: PageAsked): LifePage => {
  const steps = newestFirst(all, after)
  const shown = steps.slice(0, limit)
  const last = shown.at(-1)
  return { steps: shown, ...(steps.length > limit && last ? { next: endOfPage(last) } : {}) }
}

/** A life in the caller's scope, with that of the records that were merged into it. */
export const listHistory =
  (deps: Needs) =>
  async ({ scope, input }: Ask<{ readonly id: string; readonly page: PageAsked }>): Promise<LifePage> =>
    pageOf(await stepsOf(deps, scope, await deps.residents.load(scope, input.id)), input.page)

/** The caller's own life; whose record his was once taken for is not his to know. */
export const listMyHistory =
  (deps: Needs) =>
  async ({ caller, input }: Ask<PageAsked>): Promise<LifePage> => {
    const own = await deps.residents.byAccount(caller.id)
    if (!own) throw notFound()
    const { steps, ...rest } = pageOf(await stepsOf(deps, systemScope, own), input)
    const told = ({ otherId: _otherId, ...step }: Step): Step => step
    return { steps: steps.map((step) => (step.kind === 'DISTINGUISHED' ? told(step) : step)), ...rest }
  }
