import { apiOf } from '@fengqiao/town'
import type { Door, People } from '../knockers.ts'
import { producers } from './consumers.ts'

/** The present epoch of each producer's journal, from its feed. */
export const epochsOf = async (
  { baseUrl }: Door,
  people: People,
): Promise<Readonly<Record<string, string>>> => {
  const token = await people.tokenOf('admin')
  const { get } = apiOf({ baseUrl, token: () => token ?? '' })
  const found = producers.map(async (name) => {
    const { epoch } = await get<{ readonly epoch: string }>(`/v1/${name}/events?limit=1`)
    return [name, epoch] as const
  })
  return Object.fromEntries(await Promise.all(found))
}
