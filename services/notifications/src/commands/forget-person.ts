import { systemScope, type Meta } from '@fengqiao/domain-kit'
import { giveAddress } from '../domain/settings.ts'
import type { Deps } from '../ports.ts'

/** The event that everything personal of somebody is to be destroyed. */
export interface ErasureHeard {
  /** With the producer's epoch: after a restore the same events tell everything anew. */
  readonly eventKey: string
  readonly at: Date
  readonly personId: string
}

/**
 * Destroys the key under which his address and its codes are sealed, then takes the address out of his settings. Told
 * again, or gone on with by another process, it ends the same.
 */
export const forgetPerson =
  ({ seal, settings }: Pick<Deps, 'seal' | 'settings'>) =>
  async ({ eventKey, at, personId }: ErasureHeard): Promise<void> => {
    await seal.erase(personId)
    const { state } = await settings.of(personId)
    if (state.email === undefined) return
    const meta: Meta = { actor: 'notifications', commandId: eventKey, requestHash: eventKey, at }
    await settings.change({ scope: systemScope, id: personId }, meta, (now) => giveAddress(now, undefined))
  }
