import { DomainError } from '@fengqiao/domain-kit'
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
      await scene.transport.deleteQueues(scene.service, 'events')
      await scene.complete()
      await scene.publish([...missed, ...scene.write('one')])
      await scene.complete()
    })

    it('makes deleted waiting queues anew before an event is set aside', async () => {
      let failures = 0
      await scene.listening(() => {
        failures += 1
        if (failures < 3) throw new DomainError('unavailable', 'AWAY')
      })
      await scene.transport.deleteQueues(scene.service, 'waiting')
      await scene.publish(scene.write('one', 'two'))
      await scene.complete()
    })

    it('begins anew until its own database is back', async () => {
      await scene.listening()
      scene.setMarksAway(true)
      await scene.publish(scene.write('one', 'one', 'two'))
      await eventually(() => scene.marksRefused() > 2)
      scene.setMarksAway(false)
      await scene.complete()
    })

    it('finishes what is in hand before it stops', async () => {
      const held = Promise.withResolvers<undefined>()
      let handled = 0
      const { consumer } = await scene.listening(async () => {
        handled += 1
        await held.promise
      })
      await scene.publish(scene.write('one'))
      await eventually(() => handled === 1)
      const stopped = consumer.stop()
      held.resolve(undefined)
      await stopped
      await scene.complete()
      await scene.listening(() => {
        handled += 1
      })
      await scene.publish(scene.write('two'))
      await scene.complete()
      expect(handled).toBe(2)
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

    it('notes what a restored producer no longer knows, though it uses the versions again', async () => {
      const { consumer } = await scene.listening(undefined, {
        onNewEpoch: async () => {
          scene.ledger.clear()
          return Promise.resolve()
        },
      })
      await scene.publish(scene.write('one', 'two', 'one', 'one'))
      await scene.complete()
      expect(await consumer.forgotten()).toEqual({ records: [], total: 0 })
      scene.producer.restore(2)
      await scene.publish(scene.write('one', 'two', 'three'))
      await scene.complete()
      const { records, total } = await consumer.forgotten()
      expect([records.map(({ noticedAt: _noticedAt, ...record }) => record), total]).toEqual([
        [
          {
            ...{ source: scene.producer.name, kind: 'Counter', aggregateId: 'one' },
            ...{ firstVersion: 2, lastVersion: 3 },
          },
        ],
        1,
      ])
      expect((await consumer.lag()).forgotten).toBe(1)
    })
  })
}
