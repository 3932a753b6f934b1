import { DomainError, scopeOf, systemScope } from '@fengqiao/domain-kit'
import type { Connect, Replica, Replicas } from './harness.ts'
import { deciding, metaOf, opening } from './errands.ts'
import { replicasOver } from './harness.ts'

const east = scopeOf(['east'])
const refusal = (kind: string, reason: string) => expect.objectContaining({ kind, reason }) as DomainError

/** What every store of aggregates must do. `connect` opens one more connection to the same fresh database. */
export const storeSuite = (name: string, connect: () => Connect): void => {
  describe(`${name}: store`, () => {
    let replicas: Replicas
    let one: Replica
    const opened = async (meta = metaOf()) => (await one.errands.create(meta, opening())).id

    beforeAll(async () => {
      replicas = replicasOver(connect())
      one = await replicas.replica()
    })
    afterAll(() => replicas.close())

    it('creates, loads and changes', async () => {
      const id = await opened()
      const meta = metaOf()
      const receipt = await one.errands.change(
        { scope: east, id },
        meta,
        deciding({ type: 'Charged', cents: 2n ** 60n }),
      )
      expect(receipt).toEqual({ id, version: 2, at: meta.at })
      const { version, state } = await one.errands.load(east, id)
      expect(version).toBe(2)
      expect(state).toMatchObject({ cents: 2n ** 60n, openedAt: new Date('2026-03-01T08:00:00.123Z') })
    })

    it('says the id before it creates', async () => {
      const meta = metaOf()
      expect((await one.errands.create(meta, opening())).id).toBe(one.errands.idFor(meta))
    })

    it('does not find what is out of scope or absent', async () => {
      const id = await opened()
      await expect(one.errands.load(scopeOf(['west']), id)).rejects.toEqual(refusal('not-found', 'NOT_FOUND'))
      await expect(one.errands.load(scopeOf([]), id)).rejects.toEqual(refusal('not-found', 'NOT_FOUND'))
      await expect(one.errands.load(systemScope, 'absent')).rejects.toEqual(refusal('not-found', 'NOT_FOUND'))
      const change = one.errands.change(
        { scope: scopeOf(['west']), id },
        metaOf(),
        deciding({ type: 'Done' }),
      )
      await expect(change).rejects.toEqual(refusal('not-found', 'NOT_FOUND'))
    })

    it('looks at many in the order asked, and only at those in scope', async () => {
      const [a, b] = [await opened(), await opened()]
      const other = await one.errands.create(metaOf(), opening({ place: 'west' }))
      const found = await one.errands.lookMany(east, [b, other.id, 'absent', a, b])
      expect(found.map(({ id }) => id)).toEqual([b, a])
    })

    it('refuses as stale what was decided on an older version', async () => {
      const id = await opened()
      await one.errands.change(
        { scope: east, id },
        metaOf({ expectedVersion: 1 }),
        deciding({ type: 'Noted', words: '' }),
      )
      const late = one.errands.change(
        { scope: east, id },
        metaOf({ expectedVersion: 1 }),
        deciding({ type: 'Done' }),
      )
      await expect(late).rejects.toEqual(refusal('stale', 'STALE'))
    })

    it('lets the rule refuse, and keeps nothing of it', async () => {
      const id = await opened()
      await one.errands.change({ scope: east, id }, metaOf(), deciding({ type: 'Done' }))
      const more = one.errands.change({ scope: east, id }, metaOf(), deciding({ type: 'Noted', words: '' }))
      await expect(more).rejects.toEqual(refusal('not-allowed-now', 'ERRAND_DONE'))
      expect((await one.errands.load(east, id)).version).toBe(2)
    })

    it('takes a decision for nothing as nothing', async () => {
      const id = await opened()
      const meta = metaOf()
      expect(await one.errands.change({ scope: east, id }, meta, () => [])).toEqual({
        id,
        version: 1,
        at: meta.at,
      })
      expect(await one.journal.ofAggregate('Errand', id)).toHaveLength(1)
    })

    it('asks whether facts are admitted, after repeats were answered', async () => {
      const meta = metaOf()
      const first = await one.errands.create(meta, opening())
      const full = await replicas.replica({
        admit: () => {
          throw new DomainError('unavailable', 'BROKER_AWAY')
        },
      })
      expect(await full.errands.create(meta, opening())).toEqual(first)
      await expect(full.errands.create(metaOf(), opening())).rejects.toEqual(
        refusal('unavailable', 'BROKER_AWAY'),
      )
      const change = full.errands.change({ scope: east, id: first.id }, metaOf(), deciding({ type: 'Done' }))
      await expect(change).rejects.toEqual(refusal('unavailable', 'BROKER_AWAY'))
    })

    it('loses no event when replicas change one record at once', async () => {
      const two = await replicas.replica()
      const id = await opened()
      const writers = Array.from({ length: 16 }, (_, at) => (at % 2 === 0 ? one : two))
      const receipts = await Promise.all(
        writers.map(({ errands }, at) =>
          errands.change({ scope: east, id }, metaOf(), deciding({ type: 'Charged', cents: BigInt(at) })),
        ),
      )
      expect(receipts.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
        writers.map((_, at) => at + 2),
      )
      expect((await two.errands.load(east, id)).state.cents).toBe(120n)
    })

    it('refuses a natural id that another command took', async () => {
      const named = await replicas.replica({ idOf: () => 'the-one', takenReason: 'ERRAND_EXISTS' })
      const meta = metaOf()
      const first = await named.errands.create(meta, opening())
      expect(await named.errands.create(meta, opening())).toEqual(first)
      await expect(named.errands.create(metaOf(), opening())).rejects.toEqual(
        refusal('exists', 'ERRAND_EXISTS'),
      )
    })

    it('reads what an older release wrote', async () => {
      const id = await opened()
      const newer = await replicas.replica({
        schema: 2,
        upcastState: (state) => ({ ...(state as object), place: 'renamed' }) as never,
        upcastEvent: (event) => ({ ...(event as object), place: 'renamed' }) as never,
      })
      expect((await newer.errands.load(systemScope, id)).state.place).toBe('renamed')
      expect((await newer.journal.ofAggregate('Errand', id))[0]?.event).toMatchObject({ place: 'renamed' })
      await newer.errands.change(
        { scope: systemScope, id },
        metaOf(),
        deciding({ type: 'Moved', place: 'new' }),
      )
      expect((await newer.errands.load(systemScope, id)).state.place).toBe('new')
    })

    it('wakes the relay after a commit', async () => {
      let woken = 0
      const waking = await replicas.replica({ wake: () => (woken += 1) })
      const { id } = await waking.errands.create(metaOf(), opening())
      await waking.errands.change({ scope: east, id }, metaOf(), deciding({ type: 'Done' }))
      expect(woken).toBe(2)
    })
  })
}
