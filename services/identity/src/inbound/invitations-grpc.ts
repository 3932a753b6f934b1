import { InvitationServiceService } from '@fengqiao/contracts/identity/v1'
import { asking, doing, implement, receiptMessage, type Implementation } from '@fengqiao/service-kit'
import type { Feature } from '../service.ts'
import { pageAsked } from './from-proto.ts'
import { invitationMessage } from './to-proto.ts'

/** Invitations over gRPC. Who accepts one needs no account. */
export const invitationService = ({ commands, queries }: Feature): Implementation =>
  implement(InvitationServiceService, {
    createInvitation: async ({ gridCode, residentId }, call) => {
      const asked = { gridCode, ...(residentId ? { residentId } : {}) }
      const { receipt, code, expiresAt } = await commands.createInvitation(asking(call, asked))
      return { receipt: receiptMessage(receipt), code, expiresAt: new Date(expiresAt) }
    },
    listInvitations: async (request, { scope }) => {
      const { invitations, next } = await queries.listInvitations(scope, pageAsked(request))
      return { invitations: invitations.map(invitationMessage), nextPageToken: next ?? '' }
    },
    revokeInvitation: doing(
      commands.revokeInvitation,
      ({ invitationId }: { readonly invitationId: string }) => ({
        invitationId,
      }),
    ),
    acceptInvitation: async ({ code, username, displayName, password }, { meta }) => {
      const asked = { code, username, displayName, password }
      return { receipt: receiptMessage(await commands.acceptInvitation(meta, asked)) }
    },
  })
