import { systemScope, type Command } from '@fengqiao/domain-kit'
import { actOf, ownStep } from '../domain/act.ts'
import { erase, eraseTogether, finishErasure as finished } from '../domain/keep-resident.ts'
import type { ErasureReason } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { endCareOf } from './caring/tend-care.ts'

type Needs = Pick<Deps, 'residents' | 'care' | 'claims' | 'seal' | 'clock'>

const batch = 100

/** Records that were merged into the erased one are erased with it, each by a commit of its own. */
const eraseMerged = async (deps: Needs, id: string): Promise<void> => {
  const [found] = await deps.residents.lookMany(systemScope, [id])
  const state = found?.state
  if (state?.status !== 'ERASED' || state.goesWith === undefined) return
  const { ids, reason } = state.goesWith
  const meta = ownStep(`${id}/erased-with`, deps.clock())
  for (const merged of ids) {
    await deps.residents.change({ scope: systemScope, id: merged }, meta, (resident) =>
      eraseTogether(resident, { ...actOf(meta), reason }),
    )
    await finishErasure(deps, merged)
  }
}

/** Destroys the key, frees the number, and ends what care there was. Done again it does no harm, so any replica may bring it to its end. */
export const finishErasure = async (deps: Needs, id: string): Promise<void> => {
  const { residents, claims, seal, clock } = deps
  await eraseMerged(deps, id)
  await seal.erase(id)
  await claims.dropOf(id)
  await endCareOf(deps, id)
  const meta = ownStep(`${id}/erasure`, clock())
  await residents.change({ scope: systemScope, id }, meta, (resident) => finished(resident, actOf(meta)))
}

/** Erases a person: from the commit on nobody reads him; what is left to do is brought to its end at once or later. */
export const eraseResident =
  (deps: Needs): Command<{ readonly residentId: string; readonly reason: ErasureReason }> =>
  async ({ scope, meta, input: { residentId, reason } }) => {
    const receipt = await deps.residents.change({ scope, id: residentId }, meta, (resident) =>
      erase(resident, { by: meta.actor, at: meta.at.getTime(), reason }),
    )
    await finishErasure(deps, residentId)
    return receipt
  }

/** Brings erasures to their end that a process died over. Answers how many. */
export const finishErasures = (deps: Needs) => async (): Promise<number> => {
  const begun = await deps.residents.due(deps.clock(), batch)
  const erased = begun.filter(({ state }) => state.status === 'ERASED')
  for (const { id } of erased) await finishErasure(deps, id)
  return erased.length
}
