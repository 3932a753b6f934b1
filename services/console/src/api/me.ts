import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import type { Me } from './model.ts'

/** Who I am and what I may do; read once and kept. */
export const useMe = () =>
  useQuery({ queryKey: ['me'], queryFn: () => dataOf(api.GET('/v1/me')), staleTime: 300_000 })

/** Whether the person sees the residents' console: no post but that of a resident. */
export const isResident = (me: Me | undefined): boolean => {
  const posts = (me?.posts ?? []).filter((post) => post.until === undefined)
  return posts.length > 0 && posts.every((post) => post.role === 'ROLE_RESIDENT')
}

/** Whether any of the person's posts grants a permission. */
export const may = (me: Me | undefined, permission: string): boolean =>
  (me?.permissions ?? []).includes(permission)
