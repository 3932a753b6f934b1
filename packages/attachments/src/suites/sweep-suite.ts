import { randomUUID } from 'node:crypto'
import {
  benchOn,
  bytesOf,
  commandsOn,
  hour,
  incoming,
  leftOf,
  unknownAt,
  type Bench,
  type Ground,
} from './bench.ts'
import { longJpeg, plainJpeg } from './pictures.ts'

/** What the sweep removes, and what it never does, whoever dies or comes in between. */
export const sweepSuite = (name: string, ground: () => Promise<Ground>): void => {
  describe(`${name}: the sweep`, () => {
    let bench: Bench
    const { uploaded, claim, refer } = commandsOn(() => bench)
    const matter = () => randomUUID()
    const day = 24 * hour
    const gone = { record: 0, file: 0, chunks: 0 }
    const there = { record: 1, file: 1, chunks: 1 }

    beforeAll(async () => {
      bench = await benchOn(await ground())
    })

    it('removes after a day what nobody refers to', async () => {
      const id = await uploaded()
      await bench.files.sweep(bench.now(day - 1))
      expect(await leftOf(bench, id)).toEqual(there)
      expect(await bench.files.sweep(bench.now(1))).toBeGreaterThan(0)
      expect(await leftOf(bench, id)).toEqual(gone)
      await expect(claim(id, matter())).rejects.toMatchObject(unknownAt(0))
    })

    it('never removes what is referred to', async () => {
      const [id, holder] = [await uploaded(), matter()]
      await refer(id, holder)
      await bench.files.sweep(bench.now(30 * day))
      expect(await bytesOf(await bench.files.open(holder, id))).toEqual(plainJpeg)
    })

    it('finds the reference of a command that died before it said so', async () => {
      const [id, holder] = [await uploaded(), matter()]
      await claim(id, holder)
      bench.references.add(`${holder}/${id}`)
      for (let sweeps = 0; sweeps < 2; sweeps += 1) await bench.files.sweep(bench.now(2 * day))
      expect(await bytesOf(await bench.files.open(holder, id))).toEqual(plainJpeg)
      await expect(bench.files.openOwn('ling', id)).rejects.toMatchObject({ kind: 'not-found' })
    })

    it('removes what a command claimed and never referred to', async () => {
      const id = await uploaded()
      await claim(id, matter())
      await bench.files.sweep(bench.now(2 * day))
      expect(await leftOf(bench, id)).toEqual(gone)
    })

    it('gives a late command a day of its own', async () => {
      const [id, holder] = [await uploaded(), matter()]
      bench.now(day - hour)
      const { confirm } = await claim(id, holder)
      await bench.files.sweep(bench.now(2 * hour))
      bench.references.add(`${holder}/${id}`)
      await confirm()
      expect(await bytesOf(await bench.files.open(holder, id))).toEqual(plainJpeg)
    })

    it('steps back when a command confirms in the middle of it', async () => {
      const [id, holder] = [await uploaded(), matter()]
      const { confirm } = await claim(id, holder)
      const slow = bench.replica({
        refers: async () => {
          await confirm()
          return false
        },
      })
      await slow.sweep(bench.now(2 * day))
      expect(await bytesOf(await bench.files.open(holder, id))).toEqual(plainJpeg)
    })

    it('takes up what a sweep that died left, at whichever step', async () => {
      const { db } = bench.ground
      const records = db.collection<{ _id: string }>('attachments')
      const [marked, said, emptied, referred, holder] = [
        await uploaded(),
        await uploaded(),
        await uploaded(),
        await uploaded(),
        matter(),
      ]
      await claim(referred, holder)
      bench.references.add(`${holder}/${referred}`)
      const put = (id: string, state: string) => records.updateOne({ _id: id }, { $set: { state } })
      await Promise.all([put(marked, 'removing'), put(referred, 'removing'), put(said, 'gone')])
      await put(emptied, 'gone')
      await db.collection('attachments.chunks').deleteMany({ files_id: emptied })
      await bench.files.sweep(bench.now(2 * day))
      for (const id of [marked, said, emptied]) expect(await leftOf(bench, id)).toEqual(gone)
      expect(await bytesOf(await bench.files.open(holder, referred))).toEqual(plainJpeg)
    })

    it('removes what a dead upload left', async () => {
      const never = new Promise<never>(() => undefined)
      async function* stopping() {
        yield longJpeg(700_000).subarray(0, 600_000)
        await never
      }
      void bench.files.store({ ...incoming(bench), bytes: stopping() })
      const records = bench.ground.db.collection<{ _id: string }>('attachments')
      const begun = async () => (await records.findOne({ state: 'uploading' }))?._id ?? ''
      for (let tries = 0; tries < 1_000 && (await leftOf(bench, await begun())).chunks < 2; tries += 1);
      const id = await begun()
      expect(await leftOf(bench, id)).toEqual({ record: 1, file: 0, chunks: 2 })
      await bench.files.sweep(bench.now(2 * day))
      expect(await leftOf(bench, id)).toEqual(gone)
    })

    it('may run on every replica at once', async () => {
      const ids = [await uploaded(), await uploaded(), await uploaded()]
      const at = bench.now(2 * day)
      await Promise.all([bench.files.sweep(at), bench.replica().sweep(at), bench.replica().sweep(at)])
      for (const id of ids) expect(await leftOf(bench, id)).toEqual(gone)
    })
  })
}
