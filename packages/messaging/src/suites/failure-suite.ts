import { DomainError, notAllowedNow } from '@fengqiao/domain-kit'
import type { EventMessage } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { openScene, parkedIn } from './scene.ts'
import type { Scene } from './scene.ts'
import type { MakeTransport } from './transport.ts'

/** Fails on one aggregate until mended. */
const failingOn = (aggregateId: string, error: () => Error) => {
  const state = { mended: false, failures: 0 }
  const before = (event: EventMessage): void => {
    if (state.mended || event.aggregateId !== aggregateId) return
    state.failures += 1
    throw error()
  }
  return { state, before }
}

const secret = '张三 13800000000'

/** A failure holds its own aggregate, is tried again or parked, and leaves nothing out in the end. */
export const failureSuite = (name: string, makeTransport: MakeTransport): void => {
  describe(`${name}: failure`, () => {
    let scene: Scene
    beforeEach(async () => {
      scene = await openScene(makeTransport)
    })
    afterEach(async () => scene.close())

    it('parks a refused event once, and holds only its own aggregate', async () => {
      const { state, before } = failingOn('poison', () => notAllowedNow('CLOSED'))
      const { consumer } = await scene.listening(before)
      await scene.publish(scene.write('poison', 'well', 'poison', 'well'))
      await eventually(() => scene.ledger.effects()['well']?.length === 2)
      const [parked, ...others] = await parkedIn(consumer)
      expect(others).toEqual([])
      expect(parked).toMatchObject({ aggregateId: 'poison', version: 1, cause: 'not-allowed-now: CLOSED' })
      expect(state.failures).toBe(1)
      expect(scene.ledger.effects()['poison']).toBeUndefined()
    })

    it('gives the exact state when parked events are replayed after mending', async () => {
      const { state, before } = failingOn('poison', () => notAllowedNow('CLOSED'))
      const { consumer } = await scene.listening(before)
      await scene.publish(scene.write('poison', 'well', 'poison', 'poison'))
      await eventually(async () => (await consumer.lag()).parked === 1)
      state.mended = true
      expect(await consumer.replayParked()).toBe(1)
      await scene.complete()
      expect((await consumer.lag()).parked).toBe(0)
      await scene.publish(scene.write('poison'))
      await scene.complete()
    })

    it('replays only the events that are named', async () => {
      const { state, before } = failingOn('poison', () => notAllowedNow('CLOSED'))
      const { consumer } = await scene.listening(before)
      await scene.publish(scene.write('poison'))
      const [parked] = await parkedIn(consumer)
      state.mended = true
      expect(await consumer.replayParked(['another'])).toBe(0)
      await eventually(async () => (await consumer.lag()).parked === 1)
      expect(await consumer.replayParked([parked?.id ?? ''])).toBe(1)
      await scene.complete()
    })

    it('lets any replica show and replay what is parked', async () => {
      const { state, before } = failingOn('poison', () => notAllowedNow('CLOSED'))
      await scene.listening(before)
      const { consumer: other } = await scene.replica(before)
      await scene.publish(scene.write('poison', 'poison'))
      await eventually(async () => (await other.lag()).parked === 1)
      state.mended = true
      await other.replayParked()
      await scene.complete()
      expect(other.isActive()).toBe(false)
    })

    it('parks again what a replay could not mend', async () => {
      const { before, state } = failingOn('poison', () => notAllowedNow('CLOSED'))
      const { consumer } = await scene.listening(before)
      await scene.publish(scene.write('poison'))
      await eventually(async () => (await consumer.lag()).parked === 1)
      await consumer.replayParked()
      await eventually(() => state.failures === 2)
      await eventually(async () => (await consumer.lag()).parked === 1)
    })

    it('waits for a neighbour that is away, however often it is tried', async () => {
      const { state, before } = failingOn('waiting', () => new DomainError('unavailable', 'AWAY'))
      const { consumer } = await scene.listening(before)
      await scene.publish(scene.write('waiting', 'waiting', 'well'))
      await eventually(() => state.failures > 5)
      await scene.publish(scene.write('waiting'))
      state.mended = true
      await scene.complete()
      expect((await consumer.lag()).parked).toBe(0)
    })

    it('parks a fault after bounded attempts, telling its class and nothing else', async () => {
      const { state, before } = failingOn('fault', () => new TypeError(secret))
      const { consumer } = await scene.listening(before)
      await scene.publish(scene.write('fault'))
      const [parked] = await parkedIn(consumer)
      expect(state.failures).toBe(3)
      expect(parked).toMatchObject({ cause: 'TypeError', attempts: 3 })
      expect(JSON.stringify(parked)).not.toContain(secret)
    })

    it('parks an event whose handler never returns, and holds nobody else back', async () => {
      const never = new Promise<void>(() => undefined)
      let attempts = 0
      const { consumer } = await scene.listening(
        async ({ aggregateId }) => {
          if (aggregateId !== 'hanging') return
          attempts += 1
          await never
        },
        { handleWithin: 30, prefetch: 1 },
      )
      await scene.publish(scene.write('hanging', 'well', 'hanging', 'well'))
      await eventually(() => scene.ledger.effects()['well']?.length === 2)
      expect(await parkedIn(consumer)).toMatchObject([
        { version: 1, cause: 'unavailable: TOOK_TOO_LONG', attempts: 3 },
      ])
      expect(attempts).toBe(3)
    })

    it('waits for the feed that a gap needs', async () => {
      await scene.listening()
      // A new consumer learns from the feed which epoch is the present one: only then can the feed be done without.
      await scene.publish(scene.write('before'))
      await scene.complete()
      scene.write('gap')
      const after = scene.write('gap')
      scene.producer.setFeedAway(true)
      await scene.publish(after)
      await scene.publish(scene.write('well'))
      await eventually(() => scene.ledger.effects()['well'] !== undefined)
      scene.producer.setFeedAway(false)
      await scene.complete()
    })

    it('parks what is no event, and goes on', async () => {
      const { consumer } = await scene.listening()
      await scene.transport.litter(scene.service, Buffer.from('{'))
      await scene.publish(scene.write('well'))
      await scene.complete()
      const [parked] = await parkedIn(consumer)
      expect(parked).toMatchObject({ id: 'litter', cause: 'invalid: UNREADABLE_MESSAGE' })
    })
  })
}
