import { invalidField, notFound, systemScope, type Ask, type Command, type Scope } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import { actOf } from '../../domain/act.ts'
import type { Consent } from '../../domain/caring/care.ts'
import { demandKnown } from '../../domain/keep-resident.ts'
import {
  appointLeader as appoint,
  endLeading as end,
  followGridOfLeaders,
  type Candidate,
} from '../../domain/leading/keep-leaders.ts'
import type { LeaderElsewhere, LeaderEnding } from '../../domain/leading/leaders.ts'
import { refuse } from '../../domain/refusals.ts'
import { areaOf, recordIds } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { demandHome, homesIn, settleGrid } from '../homes.ts'

type Needs = Pick<Deps, 'buildings' | 'residents' | 'leaders'>

/** The grids of the buildings that somebody leads, but for this one. */
const leadsIn = async (deps: Needs, ids: readonly string[], besides: string): Promise<readonly string[]> => {
  const others = (await deps.leaders.ledBy(ids)).filter(({ id }) => id !== besides)
  const homes = await homesIn(
    deps,
    systemScope,
    others.map(({ id }) => id),
  )
  return [...homes].map(([buildingCode, { placement }]) => areaOf({ buildingCode, ...placement }))
}

interface Asked {
  readonly scope: Scope
  readonly residentId: string
  readonly buildingCode: string
}

/** Somebody of the caller's territory who lives in the town. */
const candidateOf = async (deps: Needs, { scope, residentId, buildingCode }: Asked): Promise<Candidate> => {
  const found = await deps.residents.look(scope, residentId)
  if (!found) throw invalidField('residentId', 'UNKNOWN_REFERENCE')
  const known = demandKnown(found.state)
  if (known.status !== 'PRESENT') throw refuse('NOT_PRESENT')
  const ids = recordIds({ id: residentId, state: known })
  return {
    ids,
    buildingCode: known.place.buildingCode,
    leadsIn: await leadsIn(deps, ids, buildingCode),
  }
}

const placeOf = async (deps: Needs, scope: Scope, buildingCode: string) => {
  const { placement } = demandHome(await homesIn(deps, scope, [buildingCode]), { buildingCode })
  return { buildingCode, ...(placement ? { gridCode: placement.gridCode } : {}) }
}

export interface LeaderInput {
  readonly buildingCode: string
  readonly residentId: string
  readonly from: string
  readonly consent: Consent
  readonly elsewhere?: LeaderElsewhere
}

/** Appoints a resident who agreed to answer for a building of the caller's territory. */
const appointLeader =
  (deps: Needs): Command<LeaderInput> =>
  async ({ scope, meta, input: { buildingCode, ...agreed } }) => {
    const place = await placeOf(deps, scope, buildingCode)
    const { residentId } = agreed
    const receipt = await deps.leaders.apply(meta, buildingCode, async (before) => {
      const candidate = await candidateOf(deps, { scope, residentId, buildingCode })
      return appoint(before, { ...actOf(meta), ...agreed, place }, candidate)
    })
    const settling = { store: deps.leaders, id: buildingCode, buildingCode, follow: followGridOfLeaders }
    await settleGrid(deps, meta, settling)
    return receipt
  }

export interface LeaderEndInput {
  readonly buildingCode: string
  readonly residentId: string
  readonly ending: LeaderEnding
  readonly until: string
}

/** Notes that somebody leads a building of the caller's territory no longer. */
const endLeader =
  (deps: Needs): Command<LeaderEndInput> =>
  async ({ scope, meta, input: { buildingCode, residentId, ...facts } }) => {
    await placeOf(deps, scope, buildingCode)
    const found = await deps.residents.look(systemScope, residentId)
    const ids = found ? recordIds(found) : []
    if (!(await deps.leaders.look(systemScope, buildingCode))) throw refuse('NOT_LEADING')
    return deps.leaders.change({ scope: systemScope, id: buildingCode }, meta, (leaders) =>
      end(leaders, { ...actOf(meta), ...facts, ids }),
    )
  }

/** The caller leads a building no longer. */
const endMyLeading =
  (deps: Needs) =>
  async ({ caller, meta, input: { buildingCode } }: Ask<{ readonly buildingCode: string }>) => {
    const own = await deps.residents.byAccount(caller.id)
    const ids = own ? recordIds(own) : []
    const led = (await deps.leaders.onceLedBy(ids)).some(({ id }) => id === buildingCode)
    if (!led) throw notFound()
    const facts = { ...actOf(meta), ids, until: dayAt(meta.at.getTime()), ending: 'OWN_WISH' } as const
    return deps.leaders.change({ scope: systemScope, id: buildingCode }, meta, (leaders) =>
      end(leaders, facts),
    )
  }

/** Everything that is decided about who leads a building. */
export const leaderCommands = (deps: Needs) => ({
  appointLeader: appointLeader(deps),
  endLeader: endLeader(deps),
  endMyLeading: endMyLeading(deps),
})
