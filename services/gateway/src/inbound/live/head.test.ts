import fc from 'fast-check'
import { feedTo } from '../../../tests/support/a-feed.ts'
import { headOf } from './head.ts'

describe('the head of a feed', () => {
  it('is found by halving, whatever its length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 20_000_000 }), async (head) => {
        const { feed, reads } = feedTo(() => head)
        expect(await headOf(feed)).toEqual({ epoch: 'first', position: head })
        expect(reads()).toBeLessThan(60)
      }),
    )
  })
})
