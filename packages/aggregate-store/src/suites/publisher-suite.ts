import type { EventMessage, Publish } from '@fengqiao/domain-kit'
import { DomainError, scopeOf } from '@fengqiao/domain-kit'
import type { Publisher, PublisherOptions } from '../publisher.ts'
import type { Connect, Replica, Replicas } from './harness.ts'
import { renewEpoch } from '../journal.ts'
import { boundedBy, publisher } from '../publisher.ts'
import { deciding, metaOf, opening, quiet } from './errands.ts'
import { replicasOver } from './harness.ts'

const town = scopeOf(['town'])

const sending = (
  { connection }: Replica,
  publish: Publish,
  given: Partial<PublisherOptions> = {},
): Publisher =>
  publisher({
    connection,
    source: 'errands',
    toContract: ({ event }) => ({ type: `test.${event.type}`, data: { said: event.type } }),
    publish,
    log: quiet,
    idle: 60_000,
    batch: 4,
    ...given,
  })

const collecting = () => {
  const messages: EventMessage[] = []
  const publish: Publish = (sent) => {
    messages.push(...sent)
    return Promise.resolve()
  }
  return { messages, publish }
}

const write = async ({ errands, relay }: Replica, count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) {
    const { id } = await errands.create(metaOf(), opening())
    await errands.change(
      { scope: town, id },
      metaOf(),
      deciding({ type: 'Noted', words: '' }, { type: 'Done' }),
    )
  }
  await relay.flush()
}

const positionsOf = (messages: readonly EventMessage[]) => messages.map(({ position }) => position)

/** What every publisher of a journal must do. */
export const publisherSuite = (name: string, connect: () => Connect): void => {
  describe(`${name}: publisher`, () => {
    let replicas: Replicas
    beforeEach(() => {
      replicas = replicasOver(connect())
    })
    afterEach(() => replicas.close())

    it('sends the published facts, in order, each naming the one before', async () => {
      const one = await replicas.replica()
      await write(one, 3)
      const { messages, publish } = collecting()
      await sending(one, publish).flush()
      expect(positionsOf(messages)).toEqual([1, 3, 4, 6, 7, 9])
      expect(messages.map(({ version, previous }) => [version, previous])).toEqual(
        [1, 2, 3].flatMap(() => [
          [1, 0],
          [3, 1],
        ]),
      )
      const head = await one.journal.head()
      expect(messages[5]).toMatchObject({
        type: 'test.Done',
        source: 'errands',
        kind: 'Errand',
        data: { said: 'Done' },
      })
      expect(messages[5]).toMatchObject({
        epoch: head.epoch,
        head: head.hash,
        visibleTo: ['town', 'east', 'runner'],
      })
    })

    it('never sends what was not committed, and says how much waits', async () => {
      const one = await replicas.replica()
      await one.errands.create(metaOf(), () => deciding()({ open: false } as never)).catch(() => undefined)
      await write(one, 1)
      const { messages, publish } = collecting()
      const sender = sending(one, publish)
      expect(await sender.lag()).toBe(3)
      await sender.flush()
      expect(await sender.lag()).toBe(0)
      expect(messages).toHaveLength(2)
    })

    it('sends again what the broker did not confirm, before anything newer', async () => {
      const one = await replicas.replica()
      await write(one, 2)
      const { messages, publish } = collecting()
      let away = true
      const sender = sending(one, (sent) => (away ? Promise.reject(new Error('away')) : publish(sent)))
      await expect(sender.flush()).rejects.toThrow('away')
      expect(sender.backlog()).toBe(6)
      expect(boundedBy(sender.backlog, 6)).toThrow(DomainError)
      expect(boundedBy(sender.backlog, 7)).not.toThrow()
      away = false
      await sender.flush()
      expect(positionsOf(messages)).toEqual([1, 3, 4, 6])
      expect(sender.backlog()).toBe(0)
    })

    it('resumes where the one before stopped', async () => {
      const one = await replicas.replica()
      const { messages, publish } = collecting()
      const first = sending(one, publish)
      await write(one, 1)
      await first.flush()
      await first.stop()
      await write(one, 1)
      await sending(one, publish).flush()
      expect(positionsOf(messages)).toEqual([1, 3, 4, 6])
    })

    it('tells once more what was told last, under the epoch of a restored journal', async () => {
      const one = await replicas.replica()
      await write(one, 2)
      const before = collecting()
      const first = sending(one, before.publish)
      await first.flush()
      await first.stop()
      const epoch = await renewEpoch(one.connection)
      const { messages, publish } = collecting()
      await sending(one, publish).flush()
      expect(messages).toEqual(before.messages.map((message) => ({ ...message, epoch })))
    })

    it('says how far whoever listens for some types may go on without having missed any', async () => {
      const one = await replicas.replica()
      const sender = sending(one, collecting().publish)
      const silent = async (after: number, ...types: readonly string[]) =>
        one.journal.silentUntil(after, { epoch: await one.journal.epoch(), types: new Set(types) })
      await write(one, 1)
      await sender.flush()
      await write(one, 2)
      expect(await silent(3, 'test.Unheard')).toBeUndefined()
      await sender.flush()
      expect([await silent(0, 'test.Unheard'), await silent(3, 'test.Noted')]).toEqual([9, 9])
      expect([await silent(3, 'test.Opened'), await silent(6, 'test.Opened')]).toEqual([undefined, undefined])
      expect([await silent(7, 'test.Opened'), await silent(7, 'test.Opened', 'test.Done')]).toEqual([
        9,
        undefined,
      ])
      expect(await silent(9, 'test.Unheard')).toBeUndefined()
      await sender.stop()
      const heir = sending(one, collecting().publish)
      await write(one, 1)
      await heir.flush()
      // What went before the heir's turn he did not look at.
      expect([await silent(8, 'test.Unheard'), await silent(9, 'test.Unheard')]).toEqual([undefined, 12])
      await renewEpoch(one.connection)
      expect(await silent(9, 'test.Unheard')).toBeUndefined()
    })

    it('lets one replica send at a time, and another after it has stopped', async () => {
      const [one, two] = await Promise.all([replicas.replica(), replicas.replica()])
      const [left, right] = [collecting(), collecting()]
      const [holder, other] = [sending(one, left.publish), sending(two, right.publish)]
      await write(one, 1)
      await holder.flush()
      await write(one, 1)
      await other.flush()
      expect(right.messages).toEqual([])
      await holder.stop()
      const heir = sending(two, right.publish)
      await heir.flush()
      expect(positionsOf([...left.messages, ...right.messages])).toEqual([1, 3, 4, 6])
    })

    it('lets no sleeper that lost its lease move the cursor', async () => {
      const [one, two] = await Promise.all([replicas.replica(), replicas.replica()])
      await write(one, 2)
      const { messages, publish } = collecting()
      const asleep = Promise.withResolvers<undefined>()
      const reached = Promise.withResolvers<undefined>()
      const sleeper = sending(one, () => (reached.resolve(undefined), asleep.promise), { lease: 1 })
      const sleeping = sleeper.flush()
      await reached.promise
      const heir = sending(two, publish, { lease: 1 })
      await heir.flush()
      expect(positionsOf(messages)).toEqual([1, 3, 4, 6])
      asleep.resolve(undefined)
      await sleeping
      expect(await heir.lag()).toBe(0)
    })
  })
}
