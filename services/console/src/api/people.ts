import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf } from './client.ts'
import type { Person, PostInput, Role } from './model.ts'

/** People with a post in the caller's territory. */
export const usePeople = (role: Role | undefined, pageToken: string | undefined) =>
  useQuery({
    queryKey: ['people', 'list', role, pageToken],
    queryFn: () =>
      dataOf(
        api.GET('/v1/people', {
          params: { query: { ...(role ? { role } : {}), ...(pageToken ? { pageToken } : {}), pageSize: 50 } },
        }),
      ),
  })

interface NewPerson {
  readonly username: string
  readonly displayName: string
  readonly posts: PostInput[]
}

/** Opens an account; the answer holds the first password, shown once. */
export const createPerson = (body: NewPerson, key: string) =>
  dataOf(api.POST('/v1/people', { body, headers: commandHeaders(key) }))

/** Stops or restores all access of a person. */
export const setSuspended = (person: Person, suspended: boolean, key: string) => {
  const options = {
    params: { path: { personId: person.personId } },
    body: {},
    headers: commandHeaders(key, person.version),
  }
  return suspended
    ? dataOf(api.POST('/v1/people/{personId}:suspend', options))
    : dataOf(api.POST('/v1/people/{personId}:reinstate', options))
}

/** Gives a person one more post. */
export const assignPost = (person: Person, post: PostInput, key: string) =>
  dataOf(
    api.POST('/v1/people/{personId}:assignPost', {
      params: { path: { personId: person.personId } },
      body: { post },
      headers: commandHeaders(key, person.version),
    }),
  )

/** One account. */
export const usePerson = (personId: string) =>
  useQuery({
    queryKey: ['people', 'one', personId],
    queryFn: () => dataOf(api.GET('/v1/people/{personId}', { params: { path: { personId } } })),
  })

/** Ends a post as of now. */
export const endPost = (person: Person, { role, territory }: PostInput, key: string) =>
  dataOf(
    api.POST('/v1/people/{personId}:endPost', {
      params: { path: { personId: person.personId } },
      body: { post: { role, territory } },
      headers: commandHeaders(key, person.version),
    }),
  )

/** Sets a password to hand over; the answer holds it, once. */
export const resetPassword = (personId: string, key: string) =>
  dataOf(
    api.POST('/v1/people/{personId}:resetPassword', {
      params: { path: { personId } },
      body: {},
      headers: commandHeaders(key),
    }),
  )
