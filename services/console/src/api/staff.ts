import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import type { StaffCard } from './model.ts'

type Waiting = Map<string, ((card: StaffCard | null) => void)[]>

let waiting: Waiting = new Map()

const fetchAll = async (asked: Waiting): Promise<void> => {
  const ids = [...asked.keys()]
  const answer = (cards: readonly StaffCard[]): void => {
    const byId = new Map(cards.map((card) => [card.personId, card]))
    for (const [id, resolvers] of asked) for (const resolve of resolvers) resolve(byId.get(id) ?? null)
  }
  await dataOf(api.POST('/v1/staff:batchGet', { body: { personIds: ids.slice(0, 200) } }))
    .then((reply) => answer(reply.staff ?? []))
    .catch(() => answer([]))
}

// Names asked for while a page is drawn travel in one call.
const load = (id: string): Promise<StaffCard | null> =>
  new Promise((resolve) => {
    if (waiting.size === 0) {
      setTimeout(() => {
        const asked = waiting
        waiting = new Map()
        void fetchAll(asked)
      })
    }
    waiting.set(id, [...(waiting.get(id) ?? []), resolve])
  })

/** One member of staff by id; null where the id is not staff (a resident, a service). */
export const useStaff = (id = '') =>
  useQuery({ queryKey: ['staff', id], queryFn: () => load(id), enabled: id !== '', staleTime: 600_000 })

/** Who holds a post at a territory or below it: whom a matter may be given to. */
export const useStaffAt = (territory: string | undefined) =>
  useQuery({
    queryKey: ['staff', 'at', territory],
    queryFn: () => dataOf(api.GET('/v1/staff', { params: { query: { territory: territory ?? '' } } })),
    enabled: territory !== undefined && territory !== '',
    select: (reply) => reply.staff ?? [],
  })
