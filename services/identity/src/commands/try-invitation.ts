import { DomainError, type Meta, type Receipt } from '@fengqiao/domain-kit'
import type { AttemptKey, Deps } from '../ports.ts'
import type { Acceptance, acceptInvitation } from './accept-invitation.ts'

export type TryOutcome =
  | { readonly kind: 'opened'; readonly receipt: Receipt }
  | { readonly kind: 'too-soon'; readonly wait: number }
  | { readonly kind: 'refused'; readonly refusal: DomainError; readonly wait: number }

export interface Try {
  readonly asked: Acceptance
  readonly from: AttemptKey['from']
}

/** No username looks like this, so nobody's sign-in shares the budget. */
const budget = '(invitation)'

interface Needs extends Pick<Deps, 'attempts'> {
  readonly accept: ReturnType<typeof acceptInvitation>
}

/**
 * A try from the page. Codes that do not exist cost the one who tries them his patience, as wrong passwords do; with
 * a code that exists nobody waits, however often he mistypes the rest.
 */
export const tryInvitation =
  ({ attempts, accept }: Needs) =>
  async (meta: Meta, { asked, from }: Try): Promise<TryOutcome> => {
    const key = { username: budget, from }
    const { wait, nextWait } = await attempts.take(key)
    if (wait > 0) return { kind: 'too-soon', wait }
    try {
      const receipt = await accept(meta, asked)
      await attempts.forgive(key)
      return { kind: 'opened', receipt }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      if (error.reason === 'INVITATION_UNKNOWN') return { kind: 'refused', refusal: error, wait: nextWait }
      await attempts.forgive(key)
      return { kind: 'refused', refusal: error, wait: 0 }
    }
  }
