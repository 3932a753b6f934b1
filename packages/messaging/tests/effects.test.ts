import { DomainError, notAllowedNow } from '@fengqiao/domain-kit'
import type { EventMessage, Marks } from '@fengqiao/domain-kit'
import fc from 'fast-check'
import { applyEvent } from '../src/effects.ts'
import type { EffectOptions } from '../src/effects.ts'
import type { Failure, SettingAside } from '../src/set-aside.ts'
import { handlersOf, subscribe } from '../src/subscriptions.ts'
import { Counted, expectedOf, memoryMarks, memoryProducer } from '../src/suites/town.ts'

/** Set-aside events in memory, held as the real one holds. */
const asideIn = (marks: Marks, failures: Failure[]): SettingAside => ({
  event: async (failure) => {
    const { source, kind, aggregateId } = failure.event
    failures.push(failure)
    await marks.hold(source, { kind, aggregateId, held: true })
  },
  unreadable: async () => Promise.resolve(),
})

/** A producer, and a consumer's rule without a broker: `effects` says what took effect, repeats included. */
const bench = (fails: (event: EventMessage) => Error | undefined = () => undefined) => {
  const [producer, marks, failures] = [memoryProducer(), memoryMarks(), [] as Failure[]]
  const effects: Record<string, number[]> = {}
  const handler = subscribe(Counted, async (event) => {
    const failure = fails(event)
    if (failure !== undefined) throw failure
    const versions = (effects[event.aggregateId] ??= [])
    versions.push(event.version)
    return Promise.resolve()
  })
  const options: EffectOptions = {
    ...{ handlers: handlersOf([handler]), marks, aside: asideIn(marks, failures), quickWaits: [] },
    handleWithin: 20,
    trials: { run: async ({ handle }) => handle(false), late: () => undefined },
    around: async (_, run) => run(),
  }
  const come = async (event: EventMessage, released = false): Promise<void> =>
    applyEvent({ event, feed: producer.feed, released, suspect: false, attempt: 0 }, options)
  return { producer, marks, failures, effects, options, come }
}

type Bench = ReturnType<typeof bench>

/** Lets what waits come again until nothing waits, then reads the feed from its start. */
const settle = async ({ failures, come, producer }: Bench): Promise<void> => {
  for (let next = failures.shift(); next !== undefined; next = failures.shift()) await come(next.event, true)
  for (const event of producer.all()) await come(event)
}

const faults: readonly (() => Error)[] = [
  () => new DomainError('unavailable', 'AWAY'),
  () => notAllowedNow('CLOSED'),
  () => new TypeError('a bug'),
]

describe('the rule of exactly once in effect', () => {
  it('holds whatever is lost, doubled, turned round or fails', async () => {
    const writes = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 25 })
    const arrivals = fc.array(fc.nat(24), { maxLength: 60 })
    const failing = fc.infiniteStream(fc.option(fc.constantFrom(...faults), { freq: 3 }))
    await fc.assert(
      fc.asyncProperty(writes, arrivals, failing, async (aggregates, order, outcomes) => {
        let mended = false
        const fault = (): Error | undefined => (outcomes.next().value as (() => Error) | null)?.()
        const scene = bench(() => (mended ? undefined : fault()))
        for (const each of aggregates) scene.producer.write(each)
        const journal = scene.producer.all()
        for (const at of order) {
          const event = journal[at % journal.length]
          if (event !== undefined) await scene.come(event)
          const waiting = scene.failures.length > 0 && at % 5 === 0 ? scene.failures.shift() : undefined
          if (waiting !== undefined) await scene.come(waiting.event, true)
        }
        mended = true
        await settle(scene)
        expect(scene.effects).toEqual(expectedOf(scene.producer))
      }),
      { numRuns: 300 },
    )
  })

  it('has one event of an aggregate set aside at a time', async () => {
    const scene = bench(() => notAllowedNow('CLOSED'))
    for (const event of [1, 2, 3].map(() => scene.producer.write('a'))) await scene.come(event)
    expect(scene.failures.map(({ event }) => event.version)).toEqual([1])
  })

  it('reads on release what came meanwhile, and lifts the hold', async () => {
    let mended = false
    const scene = bench(() => (mended ? undefined : notAllowedNow('CLOSED')))
    for (const event of [1, 2, 3].map(() => scene.producer.write('a'))) await scene.come(event)
    mended = true
    for (const { event } of scene.failures) await scene.come(event, true)
    expect(scene.effects).toEqual({ a: [1, 2, 3] })
    await scene.come(scene.producer.write('a'))
    expect(scene.effects).toEqual({ a: [1, 2, 3, 4] })
  })

  it('does nothing for a second copy of what was released', async () => {
    const scene = bench()
    const event = scene.producer.write('a')
    await scene.come(event, true)
    await scene.come(event, true)
    expect(scene.effects).toEqual({ a: [1] })
  })

  it('sets aside the event that failed, not the one that came', async () => {
    const scene = bench(({ version }) => (version === 2 ? notAllowedNow('CLOSED') : undefined))
    const [, , third] = [scene.producer.write('a'), scene.producer.write('a'), scene.producer.write('a')]
    await scene.come(third)
    expect(scene.failures).toMatchObject([{ event: { version: 2 }, attempt: 0 }])
    expect(scene.effects).toEqual({ a: [1] })
  })

  it('waits when the feed does not yet know the event that came', async () => {
    const scene = bench()
    const event = { ...scene.producer.write('a'), version: 5, previous: 4 }
    await scene.come(event)
    expect(scene.failures).toMatchObject([{ error: { kind: 'unavailable', reason: 'FEED_BEHIND' } }])
  })

  it('throws when an event can neither be applied nor set aside', async () => {
    const scene = bench(() => new TypeError('a bug'))
    const aside = { ...scene.options.aside, event: async () => Promise.reject(new Error('broker away')) }
    const arrival = {
      event: scene.producer.write('a'),
      feed: scene.producer.feed,
      released: false,
      suspect: false,
      attempt: 0,
    }
    await expect(applyEvent(arrival, { ...scene.options, aside })).rejects.toThrow('broker away')
  })

  it('tries a passing failure at once before it sets the event aside', async () => {
    let tries = 0
    const scene = bench(() => ((tries += 1) < 3 ? new DomainError('stale', 'STALE') : undefined))
    const arrival = {
      event: scene.producer.write('a'),
      feed: scene.producer.feed,
      released: false,
      suspect: false,
      attempt: 0,
    }
    await applyEvent(arrival, { ...scene.options, quickWaits: [1, 1] })
    expect(scene.effects).toEqual({ a: [1] })
    expect(scene.failures).toEqual([])
  })

  describe('with a handler that does not return', () => {
    /** The first attempt hangs until it is let go. */
    const hanging = () => {
      const { promise, resolve } = Promise.withResolvers<undefined>()
      const tries = { count: 0 }
      const scene = bench()
      const handle = async (event: EventMessage): Promise<void> => {
        tries.count += 1
        if (tries.count === 1) await promise
        ;(scene.effects[event.aggregateId] ??= []).push(event.version)
      }
      const handlers = new Map([[Counted.$type, handle]])
      const come = async (event: EventMessage, released = false): Promise<void> =>
        applyEvent(
          { event, feed: scene.producer.feed, released, suspect: false, attempt: 0 },
          { ...scene.options, handlers, quickWaits: [1, 1] },
        )
      return { ...scene, come, tries, letGo: () => resolve(undefined) }
    }

    it('sets the event aside after one attempt, because it took too long', async () => {
      const { come, producer, failures, tries } = hanging()
      await come(producer.write('a'))
      expect(failures).toMatchObject([{ error: { reason: 'TOOK_TOO_LONG' }, attempt: 0 }])
      expect(tries.count).toBe(1)
    })

    it('marks nothing as seen when the attempt returns after all', async () => {
      const { come, producer, failures, marks, letGo } = hanging()
      const event = producer.write('a')
      await come(event)
      letGo()
      await new Promise((resolve) => setImmediate(resolve))
      expect(await marks.seen(producer.name, 'Counter', 'a')).toEqual({ version: 0, held: true })
      await come(event, true)
      expect(await marks.seen(producer.name, 'Counter', 'a')).toEqual({ version: 1, held: false })
      expect(failures).toHaveLength(1)
    })
  })
})
