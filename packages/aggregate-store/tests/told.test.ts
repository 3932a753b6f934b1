import fc from 'fast-check'
import type { EventMessage } from '@fengqiao/domain-kit'
import { nothingTold, silentUntil, toldAlso, toldDocument } from '../src/told.ts'

const epoch = 'first'

/** What was published from a place on, batch by batch; some entries are nobody else's business. */
const batches = fc.array(
  fc.array(fc.constantFrom('a', 'b', 'c', undefined), { minLength: 1, maxLength: 5 }),
  {
    maxLength: 8,
  },
)

const published = (since: number, said: readonly (readonly (string | undefined)[])[]) => {
  let [told, position] = [nothingTold(epoch, since), since]
  const messages: { type: string; position: number }[] = []
  for (const batch of said) {
    const some = batch.flatMap((type, index) => (type ? [{ type, position: position + index + 1 }] : []))
    position += batch.length
    messages.push(...some)
    told = toldAlso(told, some as unknown as readonly EventMessage[], position)
  }
  return { told: toldDocument(told), messages, position }
}

const listening = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })

it('leads nobody past an event that he listens for, and everybody else to the end', () => {
  fc.assert(
    fc.property(
      fc.record({
        since: fc.nat(9),
        said: batches,
        types: listening,
        ahead: fc.integer({ min: -3, max: 45 }),
      }),
      ({ since, said, types, ahead }) => {
        const { told, messages, position } = published(since, said)
        const after = Math.max(since + ahead, 0)
        const until = silentUntil(told, after, { epoch, types: new Set(types) })
        const missed = messages.some((one) => types.some((type) => type === one.type) && one.position > after)
        const isKnown = after >= since && after < position
        expect(until).toBe(isKnown && !missed ? position : undefined)
      },
    ),
  )
})

it('says nothing of another epoch, and nothing where nothing was noted', () => {
  const { told } = published(0, [['a', 'b']])
  expect(silentUntil(told, 0, { epoch: 'second', types: new Set(['c']) })).toBeUndefined()
  expect(silentUntil(undefined, 0, { epoch, types: new Set(['c']) })).toBeUndefined()
})
