import { notAllowedNow } from '@fengqiao/domain-kit'
import type { EventMessage } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { openScene, parkedIn } from './scene.ts'
import type { Replica, Scene } from './scene.ts'
import type { MakeTransport } from './transport.ts'

/** An event that ends every process that handles it, as the broker and the database see it: no word comes any more. */
export const poisonSuite = (name: string, makeTransport: MakeTransport): void => {
  describe(`${name}: an event that ends its process`, () => {
    let scene: Scene
    let deaths: number
    let buried: PromiseWithResolvers<undefined>
    beforeEach(async () => {
      scene = await openScene(makeTransport)
      ;[deaths, buried] = [0, Promise.withResolvers()]
    })
    afterEach(async () => {
      buried.resolve(undefined)
      await scene.close()
    })

    /** A process that dies of the poison, and whose successor then starts. */
    const mortal = async (isPoison: (event: EventMessage) => boolean): Promise<Replica> => {
      const own: { replica?: Replica } = {}
      const replica = await scene.replica(
        async (event) => {
          if (!isPoison(event)) return
          own.replica?.station.away()
          deaths += 1
          await buried.promise
        },
        { wellAfter: 400 },
      )
      own.replica = replica
      return replica
    }

    /** Processes follow one another until something is parked. */
    const untilParked = async (isPoison: (event: EventMessage) => boolean): Promise<Replica> => {
      for (;;) {
        const before = deaths
        const replica = await mortal(isPoison)
        await eventually(async () => {
          if (deaths > before) return true
          return replica.consumer.lag().then(
            ({ parked }) => parked > 0,
            () => false,
          )
        })
        if (deaths === before) return replica
      }
    }

    const isKiller = ({ aggregateId }: EventMessage): boolean => aggregateId === 'killer'

    it('is parked once with its cause, and none of those that stood beside it', async () => {
      const beside = Array.from({ length: 20 }, (_, index) => `beside-${String(index)}`)
      await scene.listening()
      await scene.publish(scene.write('warm'))
      await scene.complete()
      await scene.stopAll()
      await scene.publish(scene.write(...beside, 'killer', ...beside, 'killer', ...beside))
      const { consumer } = await untilParked(isKiller)
      expect(await parkedIn(consumer)).toMatchObject([
        { aggregateId: 'killer', version: 1, cause: 'not-allowed-now: ENDED_ITS_PROCESS' },
      ])
      await eventually(() => beside.every((one) => scene.ledger.effects()[one]?.length === 3))
      expect(scene.ledger.effects()['killer']).toBeUndefined()
      expect(deaths).toBeLessThanOrEqual(3)
    })

    it('is parked when only the feed brings it', async () => {
      scene.write('beside', 'killer', 'beside')
      await untilParked(isKiller)
      await eventually(() => scene.ledger.effects()['beside']?.length === 2)
    })

    it('gives the exact state when it is replayed after the mend', async () => {
      await scene.publish(scene.write('killer', 'beside', 'killer'))
      const last = await untilParked(isKiller)
      await last.consumer.stop()
      const { consumer } = await scene.replica()
      await eventually(async () => (await consumer.replayParked()) === 1)
      await scene.complete()
      expect((await consumer.lag()).parked).toBe(0)
    })

    it('leaves nobody blamed where processes die of something else', async () => {
      for (const _ of [1, 2, 3]) {
        const replica = await scene.replica()
        await scene.publish(scene.write('one', 'two', 'three'))
        await eventually(() => replica.consumer.isActive())
        replica.station.away()
      }
      const { consumer } = await scene.replica(undefined, { wellAfter: 100 })
      await scene.complete()
      await eventually(async () => (await consumer.lag()).parked === 0)
      await eventually(async () => (await scene.marks.lives())?.deaths === 0)
    })

    it('leaves a refusal in a careful life a refusal', async () => {
      await scene.publish(scene.write('killer'))
      await mortal(isKiller)
      await eventually(() => deaths === 1)
      await mortal(isKiller)
      await eventually(() => deaths === 2)
      const { consumer } = await scene.replica(() => {
        throw notAllowedNow('CLOSED')
      })
      await scene.publish(scene.write('refused'))
      expect((await parkedIn(consumer, 2)).map(({ cause }) => cause)).toEqual([
        'not-allowed-now: CLOSED',
        'not-allowed-now: CLOSED',
      ])
    })
  })
}
