import type { DomainError } from '@fengqiao/domain-kit'
import { notFound, scopeOf } from '@fengqiao/domain-kit'
import type { Connect, Replica, Replicas } from './harness.ts'
import { deciding, metaOf, opening } from './errands.ts'
import { replicasOver } from './harness.ts'

const east = scopeOf(['east'])
const refusal = (kind: string, reason: string) => expect.objectContaining({ kind, reason }) as DomainError

/** What every store must do with a command that comes again. `connect` opens one more connection to the same fresh database. */
export const repeatSuite = (name: string, connect: () => Connect): void => {
  describe(`${name}: repeated commands`, () => {
    let replicas: Replicas
    let one: Replica
    const opened = async (meta = metaOf()) => (await one.errands.create(meta, opening())).id

    beforeAll(async () => {
      replicas = replicasOver(connect())
      one = await replicas.replica()
    })
    afterAll(() => replicas.close())

    it('answers a repeated creation with the first receipt, before and after the relay', async () => {
      const meta = metaOf()
      const first = await one.errands.create(meta, opening())
      const again = () => one.errands.create({ ...meta, at: new Date(0) }, () => [{ type: 'Done' }])
      expect(await again()).toEqual(first)
      await one.relay.flush()
      expect(await again()).toEqual(first)
    })

    it('answers a repeated change with the first receipt, before and after the relay', async () => {
      const id = await opened()
      const meta = metaOf({ expectedVersion: 1 })
      const first = await one.errands.change(
        { scope: east, id },
        meta,
        deciding({ type: 'Noted', words: 'a' }, { type: 'Done' }),
      )
      const again = () =>
        one.errands.change({ scope: east, id }, { ...meta, at: new Date(0) }, deciding({ type: 'Done' }))
      expect(first.version).toBe(3)
      expect(await again()).toEqual(first)
      await one.relay.flush()
      expect(await again()).toEqual(first)
      expect((await one.errands.load(east, id)).version).toBe(3)
    })

    it('answers a repeat however many other commands came between', async () => {
      const id = await opened()
      const note = (meta = metaOf()) =>
        one.errands.change({ scope: east, id }, meta, deciding({ type: 'Noted', words: 'a' }))
      const meta = metaOf()
      const first = await note(meta)
      for (let others = 0; others < 70; others += 1) await note()
      await one.relay.flush()
      expect(await note(meta)).toEqual(first)
      expect((await one.errands.load(east, id)).version).toBe(72)
    })

    it('answers a repeat that moved the record out of sight, and shows nothing else of it', async () => {
      const id = await opened()
      const meta = metaOf()
      const move = (given = meta) =>
        one.errands.change({ scope: east, id }, given, deciding({ type: 'Moved', place: 'west' }))
      const first = await move()
      expect(await move()).toEqual(first)
      await expect(move({ ...meta, requestHash: 'other' })).rejects.toEqual(refusal('not-found', 'NOT_FOUND'))
      await expect(move(metaOf())).rejects.toEqual(refusal('not-found', 'NOT_FOUND'))
    })

    it('refuses a key used for another request, before it would be stale', async () => {
      const meta = metaOf()
      const id = await opened(meta)
      const reused = { ...meta, requestHash: 'another request', expectedVersion: 7 }
      await expect(one.errands.create(reused, opening())).rejects.toEqual(refusal('exists', 'REUSED_KEY'))
      const change = one.errands.change({ scope: east, id }, reused, deciding({ type: 'Done' }))
      await expect(change).rejects.toEqual(refusal('exists', 'REUSED_KEY'))
    })

    it('tells whom the rule refuses nothing of what stands there', async () => {
      const { errands } = await replicas.replica({ idOf: ({ naturalId = '' }) => naturalId })
      const named = () => metaOf({ naturalId: 'a natural id' })
      const outOfSight = () => {
        throw notFound()
      }
      await errands.create(named(), opening())
      await expect(errands.create(named(), opening())).rejects.toEqual(refusal('exists', 'ALREADY_EXISTS'))
      await expect(errands.create(named(), outOfSight)).rejects.toEqual(refusal('not-found', 'NOT_FOUND'))
      const [row] = await errands.createMany([{ meta: named(), decide: outOfSight }])
      expect(row).toEqual({ refused: refusal('not-found', 'NOT_FOUND') })
    })

    it('keeps equal keys of two actors apart', async () => {
      const commandId = 'the same'
      const mine = await opened(metaOf({ commandId, actor: 'ling' }))
      const theirs = await opened(metaOf({ commandId, actor: 'wei' }))
      expect(theirs).not.toBe(mine)
      const done = (actor: string) =>
        one.errands.change(
          { scope: east, id: mine },
          metaOf({ commandId: 'k', actor }),
          deciding({ type: 'Noted', words: actor }),
        )
      expect((await done('ling')).version).toBe(2)
      expect((await done('wei')).version).toBe(3)
    })

    it('commits a command once however many replicas are given it at once', async () => {
      const two = await replicas.replica()
      const meta = metaOf()
      const both = [one, two, one, two]
      const created = await Promise.all(both.map(({ errands }) => errands.create(meta, opening())))
      const [first] = created
      expect(new Set(created.map(({ id }) => id)).size).toBe(1)
      const key = metaOf()
      const target = { scope: east, id: first?.id ?? '' }
      const changed = await Promise.all(
        both.map(({ errands }) => errands.change(target, key, deciding({ type: 'Noted', words: '' }))),
      )
      expect(new Set(changed.map(({ version }) => version))).toEqual(new Set([2]))
    })

    it('creates in bulk, one answer a row', async () => {
      const taken = metaOf()
      const first = await one.errands.create(taken, opening())
      const twice = metaOf()
      const results = await one.errands.createMany([
        { meta: metaOf(), decide: opening() },
        { meta: taken, decide: opening() },
        { meta: { ...taken, requestHash: 'other' }, decide: opening() },
        { meta: metaOf(), decide: () => deciding()({ open: false } as never) },
        { meta: twice, decide: opening() },
        { meta: twice, decide: opening() },
      ])
      expect(results[0]).toMatchObject({ receipt: { version: 1 } })
      expect(results[1]).toEqual({ receipt: { id: first.id, version: first.version, at: first.at } })
      expect(results[2]).toEqual({ refused: refusal('exists', 'REUSED_KEY') })
      expect(results[3]).toEqual({ refused: refusal('not-allowed-now', 'ERRAND_DONE') })
      expect(results[5]).toEqual(results[4])
    })
  })
}
