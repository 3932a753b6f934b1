import { inPassing, type EventMessage, type Feed, type Log } from '@fengqiao/domain-kit'
import { event, feedTo } from '../../../tests/support/a-feed.ts'
import { follower } from './follower.ts'
import type { Place } from './vector.ts'

const nothing = (): void => undefined
const log: Log = { info: nothing, warn: nothing, error: nothing }

const follow = (feed: Feed, isHeard: () => boolean = () => true) => {
  const heard: number[] = []
  const places: Place[] = []
  let waiting: (() => void)[] = []
  const onPlace = (place: Place): void => {
    places.push(place)
    for (const tell of waiting.splice(0)) tell()
  }
  const onEvent = ({ position }: EventMessage): void => {
    heard.push(position)
  }
  const one = follower({ producer: 'p', feed, log, onEvent, onPlace, onNewEpoch: nothing, isHeard })
  return {
    one,
    heard,
    places,
    told: () => new Promise<void>((resolve) => (waiting = [...waiting, resolve])),
  }
}

describe('a follower', () => {
  it('starts at the head and reads what comes, page by page, in order and once', async () => {
    let head = 5
    const { one, heard, places, told } = follow(feedTo(() => head).feed)
    one.wake()
    await told()
    expect(heard).toEqual([])
    head = 505
    one.wake()
    one.wake()
    while (places.at(-1)?.position !== 505) await told()
    expect(heard).toEqual(Array.from({ length: 500 }, (_none, index) => index + 6))
    one.stop()
  })

  it('moves past what is not published', async () => {
    let head = 0
    const { one, heard, places, told } = follow(
      feedTo(
        () => head,
        (position) => position % 2 === 0,
      ).feed,
    )
    one.wake()
    await told()
    head = 3
    one.wake()
    await told()
    expect(heard).toEqual([2])
    expect(places.at(-1)).toEqual({ epoch: 'first', position: 3 })
    one.stop()
  })

  it('asks again when the feed does not answer', async () => {
    let isAway = true
    const { feed } = feedTo(() => 3)
    const read: Feed['read'] = (after, limit) =>
      isAway ? Promise.reject(new Error('away')) : feed.read(after, limit)
    const { one, places, told } = follow({ ...feed, read })
    one.wake()
    isAway = false
    await told()
    expect(places).toEqual([{ epoch: 'first', position: 3 }])
    one.stop()
  })

  it('is silent once stopped', async () => {
    const { feed, reads } = feedTo(() => 3)
    const { one, told } = follow(feed)
    one.wake()
    await told()
    one.stop()
    const before = reads()
    one.wake()
    expect(reads()).toBe(before)
  })

  /** The round that was under way has ended. */
  const turn = () => new Promise((resolve) => setImmediate(resolve))

  const passing = (position: number): EventMessage => ({ ...event(position), epoch: 'first' })

  it('tells what the broker brings next without asking the feed, and each once', async () => {
    const { feed, reads } = feedTo(() => 5)
    const { one, heard, told } = follow(feed)
    one.wake()
    await told()
    await turn()
    const asked = reads()
    for (const position of [6, 7, 7, 6, 8]) one.heard(passing(position))
    expect(heard).toEqual([6, 7, 8])
    expect(reads()).toBe(asked)
    one.stop()
  })

  it('tells what the broker brings during a look right after it, and reads no further', async () => {
    let head = 5
    const { feed, reads } = feedTo(() => head)
    const { one, heard, told } = follow(feed)
    one.wake()
    await told()
    await turn()
    const asked = reads()
    head = 1_005
    one.wake()
    for (let position = 6; position <= 905; position += 1) one.heard(passing(position))
    await turn()
    expect([heard.length, one.place(), reads()]).toEqual([900, { epoch: 'first', position: 905 }, asked + 1])
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    one.stop()
  })

  it('reads on where the broker brings more during a look than it holds, or leaves something out', async () => {
    let head = 5
    const { one, heard, places, told } = follow(feedTo(() => head).feed)
    one.wake()
    await told()
    await turn()
    head = 1_505
    one.wake()
    for (let position = 6; position <= 1_505; position += 1) one.heard(passing(position))
    while (places.at(-1)?.position !== 1_505) await told()
    head = 1_905
    one.wake()
    for (let position = 1_506; position <= 1_905; position += 1)
      if (position !== 1_806) one.heard(passing(position))
    while (places.at(-1)?.position !== 1_905) await told()
    expect(heard).toEqual(Array.from({ length: 1_900 }, (_none, index) => index + 6))
    one.stop()
  })

  it('passes on what is told in passing while somebody listens, and looks at no feed for it', async () => {
    let listens = true
    const { feed, reads } = feedTo(() => 5)
    const { one, heard, told } = follow(feed, () => listens)
    one.wake()
    await told()
    await turn()
    const asked = reads()
    one.heard(inPassing(event(0)))
    listens = false
    one.heard(inPassing(event(0)))
    expect([heard, one.place(), reads()]).toEqual([[0], { epoch: 'first', position: 5 }, asked])
    one.stop()
  })

  it('reads the feed where the broker left something out', async () => {
    let head = 5
    const { one, heard, places, told } = follow(feedTo(() => head).feed)
    one.wake()
    await told()
    await turn()
    head = 9
    one.heard(passing(8))
    while (places.at(-1)?.position !== 9) await told()
    expect(heard).toEqual([6, 7, 8, 9])
    one.stop()
  })

  it('asks nothing of the feed while nobody listens, and is at the right place when somebody does', async () => {
    let listens = false
    let head = 5
    const { feed, reads } = feedTo(() => head)
    const { one, heard, told } = follow(feed, () => listens)
    one.wake()
    await told()
    await turn()
    const asked = reads()
    one.heard(passing(8))
    expect([one.place(), reads()]).toEqual([{ epoch: 'first', position: 8 }, asked])
    ;[listens, head] = [true, 10]
    one.heard(passing(10))
    while (heard.at(-1) !== 10) await told()
    expect(heard).toEqual([8, 9, 10])
    one.stop()
  })
})
