import type { Ask, Receipt } from '@fengqiao/domain-kit'
import { invite, revoke } from '../domain/invite.ts'
import { mustReach } from '../domain/reach.ts'
import type { Deps } from '../ports.ts'

export interface NewInvitation {
  readonly gridCode: string
  readonly residentId?: string
}

/** A code to hand over, once. */
export interface InvitationMade {
  readonly receipt: Receipt
  readonly code: string
  readonly expiresAt: string
}

type Needs = Pick<Deps, 'invitations' | 'invitationCodes'>

/** Invites a resident of a grid in the caller's territory. */
const createInvitation =
  ({ invitations, invitationCodes }: Needs) =>
  async ({ scope, meta, input }: Ask<NewInvitation>): Promise<InvitationMade> => {
    mustReach(scope, [{ territory: input.gridCode }])
    const code = invitationCodes.codeFor(meta)
    const codeMark = invitationCodes.markOf(code)
    const receipt = await invitations.create(meta, (id) =>
      invite({ id, at: meta.at.toISOString(), invitedBy: meta.actor, ...input, codeMark }),
    )
    const { state } = await invitations.load(scope, receipt.id)
    return { receipt, code, expiresAt: state.expiresAt }
  }

/** Takes the caller's own invitation back. */
const revokeInvitation =
  ({ invitations }: Pick<Needs, 'invitations'>) =>
  ({ scope, meta, input }: Ask<{ readonly invitationId: string }>): Promise<Receipt> =>
    invitations.change({ scope, id: input.invitationId }, meta, (invitation) =>
      revoke({ at: meta.at.toISOString() }, invitation),
    )

/** What the maker of an invitation may do. */
export const invitationCommands = (deps: Needs) => ({
  createInvitation: createInvitation(deps),
  revokeInvitation: revokeInvitation(deps),
})
