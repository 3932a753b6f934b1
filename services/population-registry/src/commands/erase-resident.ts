import { systemScope, type Command } from '@fengqiao/domain-kit'
import { actOf, ownStep } from '../domain/act.ts'
import { erase, eraseTogether, finishErasure } from '../domain/keep-resident.ts'
import type { ErasureReason } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { endCareOf } from './caring/tend-care.ts'
import { inBatches } from './in-batches.ts'

type Needs = Pick<Deps, 'residents' | 'care' | 'claims' | 'seal' | 'clock'>

const batch = 100

/** Records that were merged into erased ones are erased with them, each by a commit of its own. */
const eraseMerged = async (deps: Needs, ids: readonly string[]): Promise<void> => {
  for (const { id, state } of await deps.residents.lookMany(systemScope, ids)) {
    if (state.status !== 'ERASED' || state.goesWith === undefined) continue
    const { ids: merged, reason } = state.goesWith
    const meta = ownStep(`${id}/erased-with`, deps.clock())
    await inBatches(merged, (one) =>
      deps.residents.change({ scope: systemScope, id: one }, meta, (resident) =>
        eraseTogether(resident, { ...actOf(meta), reason }),
      ),
    )
    await endErasures(deps, merged)
  }
}

/**
 * Destroys the keys of some who are erased, frees their numbers, and ends what care there was. Done again it does no harm, so
 * any replica may bring it to its end.
 */
export const endErasures = async (deps: Needs, ids: readonly string[]): Promise<void> => {
  const { residents, claims, seal, clock } = deps
  if (ids.length === 0) return
  await eraseMerged(deps, ids)
  await Promise.all(ids.map((id) => seal.erase(id)))
  await Promise.all(ids.map((id) => claims.dropOf(id)))
  await endCareOf(deps, ids)
  await inBatches(ids, (id) => {
    const meta = ownStep(`${id}/erasure`, clock())
    return residents.change({ scope: systemScope, id }, meta, (resident) =>
      finishErasure(resident, actOf(meta)),
    )
  })
}

/** Erases a person: from the commit on nobody reads him; what is left to do is brought to its end at once or later. */
export const eraseResident =
  (deps: Needs): Command<{ readonly residentId: string; readonly reason: ErasureReason }> =>
  async ({ scope, meta, input: { residentId, reason } }) => {
    const receipt = await deps.residents.change({ scope, id: residentId }, meta, (resident) =>
      erase(resident, { by: meta.actor, at: meta.at.getTime(), reason }),
    )
    await endErasures(deps, [residentId])
    return receipt
  }

/** Brings erasures to their end that a process died over. Answers how many. */
export const finishErasures = (deps: Needs) => async (): Promise<number> => {
  const begun = await deps.residents.due(deps.clock(), batch)
  const erased = begun.filter(({ state }) => state.status === 'ERASED').map(({ id }) => id)
  await endErasures(deps, erased)
  return erased.length
}
