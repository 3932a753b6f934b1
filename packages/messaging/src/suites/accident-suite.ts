import { eventually } from '@fengqiao/testing'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'
import type { MakeTransport } from './transport.ts'

/** Connections break, queues go, processes die, producers come back from a backup: nothing is lost or doubled. */
export const accidentSuite = (name: string, makeTransport: MakeTransport): void => {
  describe(`${name}: accidents`, () => {
    let scene: Scene
    beforeEach(async () => {
      scene = await openScene(makeTransport)
    })
    afterEach(async () => scene.close())

    it('goes on after every connection broke', async () => {
      const { station } = await scene.listening()
      await scene.publish(scene.write('one', 'two'))
      station.cut()
      scene.out.cut()
      await scene.publish(scene.write('one', 'two', 'three'))
      await scene.complete()
    })

    it('takes no effect twice when the connection breaks before the acknowledgement', async () => {
      const held = Promise.withResolvers<undefined>()
      const handled: string[] = []
      const { station, consumer } = await scene.listening(async ({ id }) => {
        handled.push(id)
        if (handled.length === 1) await held.promise
      })
      await scene.publish(scene.write('one', 'one'))
      await eventually(() => handled.length === 1)
      station.cut()
      await eventually(() => !consumer.isActive())
      held.resolve(undefined)
      await scene.complete()
      expect(handled).toHaveLength(2)
    })

    it('hands the work of a dead replica to another', async () => {
      const stuck = Promise.withResolvers<undefined>()
      let reached = 0
      const first = await scene.listening(async () => {
        reached += 1
        await stuck.promise
      })
      await scene.replica()
      await scene.publish(scene.write('one', 'one', 'two'))
      await eventually(() => reached === 2)
      first.station.away()
      await scene.complete()
      stuck.resolve(undefined)
      await scene.publish(scene.write('one'))
      await scene.complete()
    })

    it('has one active replica of two, and the other takes over when it stops', async () => {
      const [first, second] = [await scene.listening(), await scene.replica()]
      await scene.publish(scene.write('one', 'two', 'one'))
      await scene.complete()
      expect([first.consumer.isActive(), second.consumer.isActive()]).toEqual([true, false])
      await first.consumer.stop()
      await scene.publish(scene.write('one', 'three'))
      await scene.complete()
      await eventually(() => second.consumer.isActive())
    })

    it('makes a deleted queue anew and reads what it missed from the feed', async () => {
      await scene.listening()
      await scene.publish(scene.write('one'))
      await scene.complete()
      const missed = scene.write('one', 'two')
      await scene.transport.deleteQueue(scene.service)
      await scene.complete()
      await scene.publish([...missed, ...scene.write('one')])
      await scene.complete()
    })

    it('rebuilds from a producer that came back from a backup', async () => {
      const told: string[] = []
      await scene.listening(undefined, {
        onNewEpoch: async (producer) => {
          told.push(producer)
          scene.ledger.clear()
          return Promise.resolve()
        },
      })
      const before = scene.write('one', 'two', 'one', 'one')
      await scene.publish(before)
      await scene.complete()
      scene.producer.restore(2)
      await scene.publish(scene.write('two'))
      await scene.complete()
      expect(scene.ledger.effects()).toEqual({ one: [1], two: [1, 2] })
      await scene.publish(before)
      await scene.publish(scene.write('one'))
      await scene.complete()
      expect(scene.ledger.effects()).toEqual({ one: [1, 2], two: [1, 2] })
      expect(told).toEqual([scene.producer.name])
    })

    it('refuses to publish while the broker is away, and publishes again when it is back', async () => {
      await scene.publish(scene.write('one'))
      scene.out.away()
      await eventually(async () =>
        scene.publisher.publish(scene.write('lost')).then(
          () => false,
          (error: unknown) => {
            expect(error).toMatchObject({ kind: 'unavailable', reason: 'BROKER_AWAY' })
            return true
          },
        ),
      )
      scene.out.back()
      await scene.publish(scene.write('lost'))
    })

    it('publishes the same events again when no confirm comes', async () => {
      await scene.listening()
      const publisher = scene.out.publisher(100)
      await publisher.start()
      await eventually(async () => publisher.publish(scene.write('one')).then(() => true))
      scene.out.deafen()
      const events = scene.write('one', 'two')
      const first = await publisher.publish(events).catch((error: unknown) => error)
      expect(first).toMatchObject({ kind: 'unavailable' })
      scene.out.back()
      await eventually(async () => publisher.publish(events).then(() => true))
      await scene.complete()
      await publisher.stop()
    })

    it('tells a live tap that something may have passed it', async () => {
      let gaps = 0
      const seen = new Set<string>()
      const station = await scene.transport.station()
      const tap = station.tap(
        ({ id }) => seen.add(id),
        () => {
          gaps += 1
        },
      )
      await tap.start()
      await eventually(async () => {
        await scene.publish(scene.write('live'))
        return seen.size > 0
      })
      expect(gaps).toBe(0)
      station.cut()
      await eventually(() => gaps === 1)
      seen.clear()
      await scene.publish(scene.write('live'))
      await eventually(() => seen.size === 1)
      await tap.stop()
      await station.close()
    })
  })
}
