import { invalidField, systemScope, type Command, type Scope } from '@fengqiao/domain-kit'
import { actOf } from '../../domain/act.ts'
import { demandKnown } from '../../domain/keep-resident.ts'
import { demandOpenLetting } from '../../domain/letting/keep-letting.ts'
import type { TenancyEnding } from '../../domain/letting/letting-events.ts'
import { homeWordOf } from '../../domain/letting/tenant-home.ts'
import { addTenant as add, tenantLeft as left, type Lodger } from '../../domain/letting/tenants.ts'
import { refuse } from '../../domain/refusals.ts'
import { recordIds, type KnownResident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { livesThere, type Let } from './lives-there.ts'

type Needs = Pick<Deps, 'residents' | 'lettings' | 'seal'>

type Living = Pick<KnownResident, 'status' | 'place' | 'absorptions'>

interface Coming {
  readonly scope: Scope
  readonly residentId: string
}

/** The record of his that says where he lives: it goes on to say so where the merge that brought his home is undone. */
const speaking = async (deps: Needs, id: string, state: Living): Promise<string> => {
  const by = homeWordOf(id, state)
  if (by === id) return id
  const found = await deps.residents.look(systemScope, by)
  return found?.state.status === 'MERGED' ? speaking(deps, by, found.state.before) : by
}

interface Comer extends Lodger {
  /** The record by which he is a tenant. */
  readonly by: string
}

/** Somebody of the caller's territory, and whether he lives in the room. */
const comerOf = async (deps: Needs, { scope, residentId }: Coming, letting: Let): Promise<Comer> => {
  const found = await deps.residents.look(scope, residentId)
  if (!found) throw invalidField('residentId', 'UNKNOWN_REFERENCE')
  const state = demandKnown(found.state)
  if (state.status !== 'PRESENT') throw refuse('NOT_PRESENT')
  return {
    by: await speaking(deps, residentId, state),
    ids: recordIds(found),
    livesThere: await livesThere(deps.seal, { of: residentId, home: state }, letting),
  }
}

export interface TenantInput {
  readonly id: string
  readonly residentId: string
  readonly from: string
}

/** Somebody who lives there rents it. */
const addTenant =
  (deps: Needs): Command<TenantInput> =>
  ({ scope, meta, input: { id, residentId, from } }) =>
    deps.lettings.change({ scope, id }, meta, async (letting) => {
      const open = { id, state: demandOpenLetting(letting) }
      const { by, ...lodger } = await comerOf(deps, { scope, residentId }, open)
      return add(letting, { ...actOf(meta), residentId: by, from }, lodger)
    })

export interface TenantLeftInput {
  readonly id: string
  readonly residentId: string
  readonly until: string
  readonly ending: TenancyEnding
}

/** A tenant rents it no longer, by whichever of his records he was entered. */
const recordTenantLeft =
  ({ residents, lettings }: Needs): Command<TenantLeftInput> =>
  async ({ scope, meta, input: { id, residentId, ...facts } }) => {
    const found = await residents.look(systemScope, residentId)
    const ids = found ? recordIds(found) : []
    return lettings.change({ scope, id }, meta, (letting) => left(letting, { ...actOf(meta), ...facts, ids }))
  }

/** Everything that is decided about who rents a room. */
export const keepingTenants = (deps: Needs) => ({
  addTenant: addTenant(deps),
  recordTenantLeft: recordTenantLeft(deps),
})
