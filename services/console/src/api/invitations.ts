import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf } from './client.ts'

/** The caller's own invitations, the latest first. */
export const useInvitations = (pageToken: string | undefined) =>
  useQuery({
    queryKey: ['invitations', pageToken],
    queryFn: () =>
      dataOf(
        api.GET('/v1/invitations', {
          params: { query: { pageSize: 50, ...(pageToken ? { pageToken } : {}) } },
        }),
      ),
  })

interface Invited {
  readonly gridCode: string
  readonly residentId: string
}

/** Invites a resident; the answer holds the code, once. */
export const createInvitation = (body: Invited, key: string) =>
  dataOf(api.POST('/v1/invitations', { body, headers: commandHeaders(key) }))

/** Takes an invitation back that nobody has used. */
export const revokeInvitation = (invitationId: string, key: string) =>
  dataOf(
    api.POST('/v1/invitations/{invitationId}:revoke', {
      params: { path: { invitationId } },
      body: {},
      headers: commandHeaders(key),
    }),
  )
