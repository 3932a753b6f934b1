import { randomUUID } from 'node:crypto'
import { benchOn, bytesOf, commandsOn, hour, unknownAt, type Bench, type Ground } from './bench.ts'
import { plainJpeg } from './pictures.ts'

/** What a command that refers to files can count on. */
export const claimSuite = (name: string, ground: () => Promise<Ground>): void => {
  describe(`${name}: files that a command refers to`, () => {
    let bench: Bench
    const { uploaded, claim, refer } = commandsOn(() => bench)
    const matter = () => randomUUID()

    beforeAll(async () => {
      bench = await benchOn(await ground())
    })

    it('are read through it, by nobody’s name', async () => {
      const [id, holder] = [await uploaded(), matter()]
      await refer(id, holder)
      expect(await bytesOf(await bench.files.open(holder, id))).toEqual(plainJpeg)
      await expect(bench.files.open(matter(), id)).rejects.toMatchObject({ kind: 'not-found' })
      await expect(bench.files.openOwn('ling', id)).rejects.toMatchObject({ kind: 'not-found' })
    })

    it('are told with their kind and size, each once', async () => {
      const [one, two, holder] = [await uploaded(), await uploaded(), matter()]
      const { refs } = await bench.files.claim({ ids: [two, one, two], by: 'ling', holder })
      const facts = { contentType: 'image/jpeg', size: plainJpeg.length }
      expect(refs).toEqual([
        { id: two, ...facts },
        { id: one, ...facts },
      ])
    })

    it('are refused by their place in the list when they are another’s, another matter’s, or nowhere', async () => {
      const [mine, wei, elsewhere] = [await uploaded(), await uploaded('wei'), await uploaded()]
      await refer(elsewhere, matter())
      for (const id of [wei, elsewhere, randomUUID()]) {
        const asked = bench.files.claim({ ids: [mine, id], by: 'ling', holder: matter() })
        await expect(asked).rejects.toMatchObject(unknownAt(1))
      }
      await expect(claim(mine, matter())).resolves.toBeDefined()
    })

    it('may be referred to again by the same matter, whoever acts', async () => {
      const [id, holder] = [await uploaded(), matter()]
      await refer(id, holder)
      expect((await claim(id, holder, 'wei')).refs).toHaveLength(1)
    })

    it('are free again after a refusal, and not before', async () => {
      const [id, first] = [await uploaded(), matter()]
      const { release } = await claim(id, first)
      await expect(claim(id, matter())).rejects.toMatchObject(unknownAt(0))
      await release()
      const second = matter()
      await refer(id, second)
      expect(await bytesOf(await bench.files.open(second, id))).toEqual(plainJpeg)
    })

    it('stay held when one of two commands for the same matter is refused', async () => {
      const [id, holder] = [await uploaded(), matter()]
      const [one, two] = [await claim(id, holder), await claim(id, holder)]
      bench.references.add(`${holder}/${id}`)
      await one.release()
      await two.confirm()
      expect(await bytesOf(await bench.files.open(holder, id))).toEqual(plainJpeg)
    })

    it('are unreadable once the matter was erased', async () => {
      const [id, holder] = [await uploaded(), matter()]
      await refer(id, holder)
      await bench.ground.seal.erase(holder)
      await expect(bench.files.open(holder, id)).rejects.toMatchObject({ reason: 'SUBJECT_ERASED' })
    })

    it('survive the erasure of who uploaded them', async () => {
      const [id, holder] = [await uploaded('leaver'), matter()]
      await refer(id, holder, 'leaver')
      await bench.ground.seal.erase('leaver')
      expect(await bytesOf(await bench.files.open(holder, id))).toEqual(plainJpeg)
    })

    it('are claimed anew by a command that slept too long to be trusted', async () => {
      const held = await claim(await uploaded(), matter())
      held.demandFresh()
      bench.now(hour + 1)
      expect(held.demandFresh).toThrow(expect.objectContaining({ kind: 'unavailable' }) as Error)
    })
  })
}
