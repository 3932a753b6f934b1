import { eventually } from '@fengqiao/testing'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'
import { unheard } from './town.ts'
import type { MakeTransport } from './transport.ts'

const many = (count: number, name: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => name(at))

/** Every event takes effect once, in the order of its aggregate. */
export const deliverySuite = (name: string, makeTransport: MakeTransport): void => {
  describe(`${name}: delivery`, () => {
    let scene: Scene
    beforeEach(async () => {
      scene = await openScene(makeTransport)
    })
    afterEach(async () => scene.close())

    it('brings every event to its handler, those of an aggregate in order', async () => {
      await scene.listening()
      await scene.publish(scene.write(...many(200, (at) => `counter-${String(at % 7)}`)))
      await scene.complete()
    })

    it('reads what was published before it first listened', async () => {
      await scene.publish(scene.write('early', 'early', 'other'))
      await scene.replica()
      await scene.complete()
    })

    it('lets other aggregates pass one that takes long', async () => {
      const slow = Promise.withResolvers<undefined>()
      await scene.listening(async ({ aggregateId }) => {
        if (aggregateId === 'slow') await slow.promise
      })
      await scene.publish(scene.write('slow', 'slow', 'quick', 'quick'))
      await eventually(() => scene.ledger.effects()['quick']?.length === 2)
      expect(scene.ledger.effects()['slow']).toBeUndefined()
      slow.resolve(undefined)
      await scene.complete()
    })

    it('skips what comes twice', async () => {
      const handled: string[] = []
      await scene.listening(({ id }) => {
        handled.push(id)
      })
      const events = scene.write('one', 'two', 'one')
      await scene.publish(events)
      await scene.publish(events)
      await scene.publish(scene.write('three'))
      await eventually(() => scene.ledger.effects()['three'] !== undefined)
      expect(handled).toHaveLength(4)
      await scene.complete()
    })

    it('reads from the feed what was lost before an event that came', async () => {
      await scene.listening()
      scene.write('gap', 'gap')
      await scene.publish(scene.write('gap'))
      await scene.complete()
      expect(scene.ledger.effects()['gap']).toEqual([1, 2, 3])
    })

    it('puts right what came in the wrong order', async () => {
      await scene.listening()
      await scene.publish(scene.write('turned', 'turned', 'turned', 'turned').toReversed())
      await scene.complete()
    })

    it('finds in a quiet time what was lost and nothing came after', async () => {
      await scene.listening(undefined, { idleAfter: 200 })
      scene.write('last')
      await scene.complete()
    })

    it('goes on past an event nobody here listens to', async () => {
      const { producer, marks } = scene
      await scene.listening()
      const events = [producer.write('mixed'), producer.write('mixed', unheard), producer.write('mixed')]
      await scene.publish(events)
      await scene.complete()
      await eventually(async () => (await marks.seen(producer.name, 'Counter', 'mixed')).version === 3)
    })

    it('shows a live tap what passes', async () => {
      const seen: string[] = []
      const tap = scene.out.tap(
        ({ id }) => seen.push(id),
        () => undefined,
      )
      await tap.start()
      await eventually(async () => {
        await scene.publish(scene.write('live'))
        return seen.length > 0
      })
      await tap.stop()
    })
  })
}
