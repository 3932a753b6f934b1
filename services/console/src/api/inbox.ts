import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, commandHeaders, dataOf } from './client.ts'

/** The caller's messages, newest first. */
export const useInbox = () =>
  useQuery({
    queryKey: ['inbox', 'list'],
    queryFn: () => dataOf(api.GET('/v1/inbox', { params: { query: { pageSize: 100 } } })),
  })

/** My e-mails of the last month that did not get through, or may not have. */
export const useFailedEmails = () =>
  useQuery({
    queryKey: ['inbox', 'failed'],
    queryFn: () => dataOf(api.GET('/v1/inbox:failedEmails')),
    // Nothing is heard live of e-mails, so whoever looks looks again.
    refetchOnMount: 'always',
    select: (reply) => reply.deliveries ?? [],
  })

/** How many messages are unread; shown on every page. */
export const useUnread = (enabled: boolean) =>
  useQuery({
    queryKey: ['inbox', 'unread'],
    queryFn: () => dataOf(api.GET('/v1/inbox:countUnread')),
    select: (reply) => reply.unread,
    enabled,
  })

interface Mark {
  readonly itemId: string
  readonly unread: boolean
}

/** Marks one message read, or unread again. */
export const useMarkRead = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ itemId, unread }: Mark) =>
      dataOf(
        api.POST('/v1/inbox/{itemId}:markRead', {
          params: { path: { itemId } },
          body: { unread },
          headers: commandHeaders(crypto.randomUUID()),
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  })
}

interface MarkAll {
  readonly until: string
  readonly unread: boolean
}

/** Marks everything read up to a moment; the same moment with `unread` takes it back. */
export const useMarkAllRead = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: MarkAll) =>
      dataOf(api.POST('/v1/inbox:markAllRead', { body, headers: commandHeaders(crypto.randomUUID()) })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  })
}
