import { packedPeople } from '../../outbound/packed-people.ts'
import { findAllPairs } from './find-all-pairs.ts'

const idOf = (nth: number): string => `71e74cf8-0004-8c90-8a0d-${String(nth).padStart(12, '0')}`

/** A register of strangers who were entered just now, and nothing in it that has to be waited for. */
const strangers = (count: number) => {
  const people = packedPeople()
  for (let nth = 0; nth < count; nth += 1)
    people.add({ id: idOf(nth), name: String.fromCodePoint(0x4e00 + nth), idNumber: '', phones: [] })
  const place = { buildingCode: '62120210000100001' }
  const records = Array.from({ length: count }, (_, nth) => ({
    ...{ id: idOf(nth), version: 1, state: { status: 'PRESENT', place } },
  }))
  const nothing = () => Promise.resolve()
  return {
    enteredLately: { take: () => people },
    residents: {
      every: async function* () {
        yield records
      },
    },
    distinctions: { amongst: () => Promise.resolve(new Set()) },
    duplicatePairs: { rewind: nothing, put: nothing, dropBefore: nothing },
    seal: { fetch: nothing },
    sounding: (text: string) => [{ written: text, sound: text, atHead: text }],
  }
}

it('rests now and then while a town is gone through in which nobody is like another', async () => {
  let rests = 0
  for await (const _rest of findAllPairs(strangers(10_000) as never, 1)) rests += 1
  // Once when all were read, and twice while they were grouped.
  expect(rests).toBe(3)
})
