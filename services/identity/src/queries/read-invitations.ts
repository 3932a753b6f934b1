import type { Scope, Versioned } from '@fengqiao/domain-kit'
import type { Invitation } from '../domain/invitation.ts'
import type { Deps, PageAsked } from '../ports.ts'

/** An invitation as its maker sees it: begun is not yet used, and one that waited too long has run out. */
export interface InvitationView extends Versioned<Invitation> {
  readonly standing: 'OPEN' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED'
}

const standingOf = ({ status, expiresAt }: Invitation, at: string): InvitationView['standing'] => {
  if (status === 'BEGUN') return 'OPEN'
  return status === 'OPEN' && at > expiresAt ? 'EXPIRED' : status
}

/** The caller's own invitations, the latest first. */
export const listInvitations =
  ({ invitations, clock }: Pick<Deps, 'invitations' | 'clock'>) =>
  async (scope: Scope, page: PageAsked) => {
    const { items, next } = await invitations.list(scope, page)
    const at = clock().toISOString()
    const views: readonly InvitationView[] = items.map((one) => ({
      ...one,
      standing: standingOf(one.state, at),
    }))
    return { invitations: views, ...(next === undefined ? {} : { next }) }
  }
