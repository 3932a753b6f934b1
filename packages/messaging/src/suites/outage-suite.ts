import { eventually } from '@fengqiao/testing'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'
import type { MakeTransport } from './transport.ts'

/** The broker is away, or says nothing: publishers are told, taps are told, and all goes on afterwards. */
export const outageSuite = (name: string, makeTransport: MakeTransport): void => {
  describe(`${name}: outages`, () => {
    let scene: Scene
    beforeEach(async () => {
      scene = await openScene(makeTransport)
    })
    afterEach(async () => scene.close())

    it('starts without a broker and works once it is there', async () => {
      const station = await scene.transport.station()
      station.away()
      const publisher = station.publisher()
      await publisher.start()
      await expect(publisher.publish(scene.write('one'))).rejects.toMatchObject({ reason: 'BROKER_AWAY' })
      station.back()
      await eventually(async () => publisher.publish(scene.producer.all()).then(() => true))
      await scene.replica()
      await scene.complete()
      await publisher.stop()
      await station.close()
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
