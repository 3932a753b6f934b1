import type { Feed } from '@fengqiao/domain-kit'
import { noticeForgotten } from '../src/forgotten.ts'
import { memoryMarks, memoryProducer } from '../src/suites/index.ts'

const producer = 'counting'

/** A producer that was restored to its first fact, and a consumer that has seen more. */
const bench = async (seen: Readonly<Record<string, number>>) => {
  const [source, marks, errors] = [memoryProducer(producer), memoryMarks(), [] as unknown[]]
  for (const each of ['one', 'one', 'two']) source.write(each)
  source.restore(1)
  for (const [aggregateId, version] of Object.entries(seen))
    await marks.advance(producer, { kind: 'Counter', aggregateId, version })
  const { epoch } = await source.feed.read(0, 1)
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (fields: object) => void errors.push(fields),
  }
  const notice = (feed: Feed = source.feed) => noticeForgotten({ producer, feed, marks, log }, epoch)
  const noted = async () =>
    (await marks.forgotten(10)).records.map(({ aggregateId, firstVersion, lastVersion }) => [
      ...[aggregateId, firstVersion, lastVersion],
    ])
  return { source, epoch, errors, notice, noted }
}

describe('what a producer no longer knows', () => {
  it('is noted by record and versions, and said once', async () => {
    const { epoch, errors, notice, noted } = await bench({ one: 2, two: 1 })
    await notice()
    expect(await noted()).toEqual([
      ['one', 2, 2],
      ['two', 1, 1],
    ])
    expect(errors).toEqual([{ producer, epoch, records: 2 }])
  })

  it('is nothing where the backup holds all that was heard', async () => {
    const { errors, notice, noted } = await bench({ one: 1 })
    await notice()
    expect([await noted(), errors]).toEqual([[], []])
  })

  it('is not hidden by new facts of the same versions', async () => {
    const { source, notice, noted } = await bench({ one: 2 })
    source.write('one')
    source.write('one')
    await notice()
    expect(await noted()).toEqual([['one', 2, 2]])
  })

  it('is told of by as much as a producer of an older release says', async () => {
    const { source, notice, noted } = await bench({ one: 2, two: 1 })
    source.write('one')
    await notice({
      ...source.feed,
      read: async (after, limit) => {
        const { since: _since, ...page } = await source.feed.read(after, limit)
        return page
      },
    })
    expect(await noted()).toEqual([['two', 1, 1]])
  })

  it('is looked for again when the feed is away or is restored once more', async () => {
    const { source, errors, notice } = await bench({ one: 2 })
    source.setFeedAway(true)
    await expect(notice()).rejects.toMatchObject({ kind: 'unavailable', reason: 'FEED_AWAY' })
    source.setFeedAway(false)
    source.restore(1)
    await expect(notice()).rejects.toMatchObject({ kind: 'unavailable', reason: 'FEED_AWAY' })
    expect(errors).toEqual([])
  })
})
