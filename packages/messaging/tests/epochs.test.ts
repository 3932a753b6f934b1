import type { EventMessage, Feed } from '@fengqiao/domain-kit'
import { makeEpochs } from '../src/epochs.ts'
import { makeGate } from '../src/gate.ts'
import { makeLanes } from '../src/lanes.ts'
import { follow } from '../src/producers.ts'
import { Counted, memoryMarks, memoryProducer } from '../src/suites/index.ts'
import { makeTrials } from '../src/trials.ts'
import { log } from './rabbitmq.ts'

const producer = 'counting'

const bench = (tell: () => Promise<void> = async () => Promise.resolve()) => {
  const marks = memoryMarks()
  const state = { present: 'first', asked: 0, told: [] as string[], noticed: [] as string[] }
  const epochs = makeEpochs({
    ...{ producer, marks, gate: makeGate() },
    present: async () => {
      state.asked += 1
      return Promise.resolve(state.present)
    },
    onNewEpoch: async (_, epoch) => {
      state.told.push(epoch)
      await tell()
    },
    noticeForgotten: async (epoch) => {
      state.noticed.push(epoch)
      return Promise.resolve()
    },
  })
  return { marks, state, epochs }
}

const seen = { kind: 'Counter', aggregateId: 'one', version: 3 }

describe('epochs of a producer', () => {
  it('begins with the present one, at the start, with nothing to forget', async () => {
    const { marks, state, epochs } = bench()
    await epochs.settle('first')
    expect(epochs.isPresent('first')).toBe(true)
    expect(await marks.cursor(producer)).toEqual({ epoch: 'first', position: 0 })
    expect([state.told, state.noticed]).toEqual([[], []])
  })

  it('asks the producer once for many events, and not again for what it knows', async () => {
    const { state, epochs } = bench()
    await Promise.all([epochs.settle('first'), epochs.settle('first'), epochs.settle('first')])
    await epochs.settle('first')
    expect(state.asked).toBe(1)
  })

  it('drops its marks for a new one', async () => {
    const { marks, state, epochs } = bench()
    await epochs.settle('first')
    await marks.advance(producer, seen)
    await marks.moveCursor(producer, { epoch: 'first', position: 9 })
    state.present = 'second'
    await epochs.settle('second')
    expect(epochs.isPresent('second')).toBe(true)
    expect(await marks.seen(producer, 'Counter', 'one')).toEqual({ version: 0, held: false })
    expect(await marks.cursor(producer)).toEqual({ epoch: 'second', position: 0 })
    expect([state.told, state.noticed]).toEqual([['second'], ['second']])
  })

  it('knows an old one for old, and keeps its marks', async () => {
    const { marks, state, epochs } = bench()
    state.present = 'second'
    await epochs.settle('second')
    await marks.advance(producer, seen)
    await epochs.settle('first')
    await epochs.settle('first')
    expect(epochs.isPresent('first')).toBe(false)
    expect((await marks.seen(producer, 'Counter', 'one')).version).toBe(3)
    expect(state.asked).toBe(2)
  })

  it('begins a new one again when the service could not forget', async () => {
    let fails = true
    const { marks, state, epochs } = bench(async () =>
      fails ? Promise.reject(new Error('database away')) : Promise.resolve(),
    )
    await epochs.settle('first')
    await marks.advance(producer, seen)
    state.present = 'second'
    await expect(epochs.settle('second')).rejects.toThrow('database away')
    expect((await marks.cursor(producer))?.epoch).toBe('first')
    expect((await marks.seen(producer, 'Counter', 'one')).version).toBe(3)
    fails = false
    await epochs.settle('second')
    expect(epochs.isPresent('second')).toBe(true)
  })

  it('takes over what another replica decided', async () => {
    const { marks, epochs } = bench()
    await epochs.settle('first')
    await marks.moveCursor(producer, { epoch: 'second', position: 4 })
    await epochs.refresh()
    expect([epochs.isPresent('first'), epochs.isPresent('second')]).toEqual([false, true])
  })
})

describe('reading a feed', () => {
  it('begins anew when the epoch changes between the cursor and the page', async () => {
    const [source, marks, read] = [memoryProducer(producer), memoryMarks(), [] as number[]]
    for (const each of ['one', 'two', 'one', 'one']) source.write(each)
    let restored = false
    const feed: Feed = {
      ...source.feed,
      read: async (after, limit) => {
        read.push(after)
        if (!restored && after > 0) {
          // Another hears of the new epoch first: by an event that the broker brought.
          restored = true
          source.restore(2)
          const [event] = source.all()
          if (event !== undefined) await following.receive({ event, ...fresh })
        }
        return source.feed.read(after, limit)
      },
    }
    const fresh = { released: false, suspect: false, attempt: 0, going: () => true }
    const seen: string[] = []
    const handle = async ({ epoch, aggregateId }: EventMessage): Promise<void> => {
      seen.push(`${epoch}/${aggregateId}`)
      return Promise.resolve()
    }
    const following = follow(
      { name: producer, pattern: '#', feed },
      {
        ...{
          marks,
          lanes: makeLanes(),
          atOnce: 10,
          types: [Counted.$type],
          quickWaits: [],
          handleWithin: 1_000,
        },
        handlers: new Map([[Counted.$type, handle]]),
        trials: makeTrials({ marks, log, wellAfter: 60_000, othersFirst: 0 }),
        aside: { event: async () => Promise.resolve(), unreadable: async () => Promise.resolve() },
        around: async (_, run) => run(),
        onNewEpoch: async () => Promise.resolve(),
        log,
      },
    )
    await following.catchUp(() => true)
    seen.length = 0
    await following.catchUp(() => true)
    const epoch = source.all()[0]?.epoch ?? ''
    expect(seen).toEqual([`${epoch}/one`, `${epoch}/two`])
    expect(await marks.cursor(producer)).toEqual({ epoch, position: 2 })
  })
})
