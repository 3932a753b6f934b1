import { DomainError, systemScope } from '@fengqiao/domain-kit'
import { actOf, ownStep } from '../domain/act.ts'
import { linkAccount } from '../domain/keep-resident.ts'
import { refuse } from '../domain/refusals.ts'
import type { Deps } from '../ports.ts'

/** The event that an account was opened with a resident's invitation. */
export interface LinkHeard {
  /** With the producer's epoch: after a restore the same events tell everything anew. */
  readonly eventKey: string
  readonly eventId: string
  readonly at: Date
  readonly residentId: string
  readonly personId: string
}

/** The record itself, or the one it was merged into; while that is under way, the event comes again. */
const standingFor = async (residents: Deps['residents'], id: string): Promise<string> => {
  const state = (await residents.look(systemScope, id))?.state
  if (state?.status !== 'MERGED') return id
  if (state.phase !== 'SETTLED') throw new DomainError('unavailable', 'UNAVAILABLE', { retryAfterSeconds: 1 })
  return standingFor(residents, state.into)
}

/**
 * Ties the record to the account; each belongs to one other at most. A resident whom nobody knows, and one who has
 * another account, are refused: somebody must look at that, so the event is parked.
 */
export const linkHeardAccount =
  ({ residents }: Pick<Deps, 'residents'>) =>
  async ({ eventKey, eventId, at, residentId, personId }: LinkHeard): Promise<void> => {
    const held = await residents.byAccount(personId)
    const id = await standingFor(residents, residentId)
    if (held && held.id !== id) throw refuse('ACCOUNT_LINKED')
    const meta = { ...ownStep(eventKey, at), cause: eventId }
    await residents.change({ scope: systemScope, id }, meta, (resident) =>
      linkAccount(resident, { ...actOf(meta), personId }),
    )
  }
