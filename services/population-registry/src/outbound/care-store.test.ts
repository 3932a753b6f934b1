import type { CareEntry } from '../domain/caring/care.ts'
import { careStore } from './care-store.ts'

/** A store with so many entries, all of one person. */
const storeOf = (entries: number) => {
  const all = Array.from({ length: entries }, () => ({ state: { residentId: 'one' } as CareEntry }))
  const having = ({ limit }: { readonly limit: number }) => Promise.resolve(all.slice(0, limit))
  return careStore({ having } as never)
}

describe('those to whom anything was offered', () => {
  it('are found among others', async () => {
    expect(await storeOf(2).offeredAmong(['one', 'other'])).toEqual(['one'])
    expect(await storeOf(0).offeredAmong(['one', 'other'])).toEqual([])
  })

  it('may be anybody where more was offered than one question tells', async () => {
    expect(await storeOf(2_000).offeredAmong(['one', 'other'])).toEqual(['one', 'other'])
  })
})
