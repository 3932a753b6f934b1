import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { GridFSBucket } from 'mongodb'
import { benchOn, bytesOf, chunksIn, hour, incoming, leftOf, type Bench, type Ground } from './bench.ts'
import { arriving, cameraJpeg, cameraPng, cameraWebp, longJpeg, paper, plainJpeg } from './pictures.ts'

const mebibyte = 1024 * 1024
const refused = (reason: string) => ({
  kind: 'invalid',
  details: { violations: [{ field: 'file', reason }] },
})

/** What storing and reading files must do. */
export const storeSuite = (name: string, ground: () => Promise<Ground>): void => {
  describe(`${name}: files that arrive`, () => {
    let bench: Bench
    beforeAll(async () => {
      bench = await benchOn(await ground())
    })
    const store = (of: Buffer, changes = {}) => bench.files.store(incoming(bench, { of, ...changes }))
    const read = async (id: string) => bytesOf(await bench.files.openOwn('ling', id))

    it.each([
      ['image/jpeg', cameraJpeg()],
      ['image/png', cameraPng()],
      ['image/webp', cameraWebp()],
      ['application/pdf', paper(1_000_000)],
    ])('come back as they were, without what a camera wrote: %s', async (contentType, file) => {
      const stored = await store(file)
      const bytes = await read(stored.id)
      expect(stored).toEqual({
        id: stored.id,
        contentType,
        size: bytes.length,
        expiresAt: new Date(bench.now().getTime() + 24 * hour),
      })
      expect(bytes.includes('Zhang San')).toBe(false)
      const { hash, first, count } = await bench.files.openOwn('ling', stored.id)
      expect({ hash, first, count }).toEqual({
        hash: createHash('sha256').update(bytes).digest('hex'),
        first: 0,
        count: bytes.length,
      })
    })

    it('lie in the database sealed, as GridFS keeps files', async () => {
      const words = randomBytes(24).toString('base64url')
      const whole = Buffer.concat([paper(600_000).subarray(0, -6), Buffer.from(`${words}\n%%EOF\n`)])
      const { id } = await store(whole)
      const bucket = new GridFSBucket(bench.ground.db, { bucketName: 'attachments' })
      const parts: Buffer[] = []
      for await (const part of bucket.openDownloadStream(id as never)) parts.push(part as Buffer)
      const kept = Buffer.concat(parts)
      expect(kept.length).toBe(whole.length + 3 * bench.ground.seal.overhead)
      expect(kept.includes(words) || kept.includes('%PDF')).toBe(false)
    })

    it.each([0, 1, 262_144, 262_145, 524_287, 524_288, 699_999])(
      'give a part from byte %i on',
      async (first) => {
        const whole = longJpeg(700_000)
        const { id } = await store(whole)
        const part = async (range: Parameters<typeof bench.files.openOwn>[2]) =>
          bytesOf(await bench.files.openOwn('ling', id, range))
        expect((await part({ first })).equals(whole.subarray(first))).toBe(true)
        expect((await part({ first, last: first + 9 })).equals(whole.subarray(first, first + 10))).toBe(true)
        expect((await part({ suffix: 700_000 - first })).equals(whole.subarray(first))).toBe(true)
      },
    )

    it('say when a part lies past the end', async () => {
      const { id, size } = await store(plainJpeg)
      expect(await bench.files.openOwn('ling', id, { first: size })).toMatchObject({ count: 0, size })
      expect(
        await bytesOf(await bench.files.openOwn('ling', id, { first: size + 5, last: size + 9 })),
      ).toHaveLength(0)
    })

    it.each([
      ['of no kind that is taken', Buffer.from('<!doctype html><script>alert(1)</script>'), 'FILE_KIND'],
      ['empty', Buffer.alloc(0), 'FILE_KIND'],
      ['cut short', plainJpeg.subarray(0, 250), 'FILE_BROKEN'],
      ['a picture that is too large', longJpeg(10 * mebibyte + 1), 'FILE_TOO_LARGE'],
      ['a paper that is too large', paper(20 * mebibyte + 1), 'FILE_TOO_LARGE'],
    ])('are refused by name, and nothing of them stays: %s', async (_what, file, reason) => {
      const before = await chunksIn(bench)
      await expect(store(file)).rejects.toMatchObject(refused(reason))
      expect(await chunksIn(bench)).toBe(before)
    })

    it('may be as large as is said', async () => {
      const { id, size } = await store(longJpeg(10 * mebibyte))
      expect(size).toBe(10 * mebibyte)
      expect((await read(id)).equals(longJpeg(10 * mebibyte))).toBe(true)
    })

    it('are refused when they are shorter or longer than they were said to be', async () => {
      for (const size of [plainJpeg.length - 1, plainJpeg.length + 1])
        await expect(store(plainJpeg, { size })).rejects.toMatchObject(refused('FILE_BROKEN'))
      await expect(store(plainJpeg, { size: plainJpeg.length })).resolves.toMatchObject({
        size: plainJpeg.length,
      })
    })

    it('leave nothing when the sender goes away half-way', async () => {
      const before = await chunksIn(bench)
      const whole = longJpeg(2_000_000)
      async function* leaving() {
        for await (const part of arriving(whole.subarray(0, 1_000_000))) yield part
        throw new Error('gone')
      }
      await expect(store(whole, { bytes: leaving() })).rejects.toThrow('gone')
      expect(await chunksIn(bench)).toBe(before)
    })

    it('are nobody else’s to see', async () => {
      const { id } = await store(plainJpeg)
      for (const [by, file] of [
        ['wei', id],
        ['ling', randomUUID()],
      ] as const)
        await expect(bench.files.openOwn(by, file)).rejects.toMatchObject({ kind: 'not-found' })
    })

    it('are nobody’s once their uploader was erased', async () => {
      const { id } = await store(plainJpeg, { by: 'somebody' })
      await bench.ground.seal.erase('somebody')
      await expect(bench.files.openOwn('somebody', id)).rejects.toMatchObject({ reason: 'SUBJECT_ERASED' })
    })

    describe('sent again under the same key', () => {
      it('get the first answer, and are stored once', async () => {
        const commandId = randomUUID()
        const first = await store(cameraJpeg(), { commandId })
        const before = await chunksIn(bench)
        expect(await store(cameraJpeg(), { commandId })).toEqual(first)
        expect(await chunksIn(bench)).toBe(before)
      })

      it('are refused when they are other files', async () => {
        const commandId = randomUUID()
        await store(plainJpeg, { commandId })
        const other = store(longJpeg(400), { commandId })
        await expect(other).rejects.toMatchObject({ kind: 'exists', reason: 'REUSED_KEY' })
        await expect(store(longJpeg(400), { commandId, by: 'wei' })).resolves.toMatchObject({ size: 400 })
      })

      it('become one file when they come at once', async () => {
        const commandId = randomUUID()
        const before = await chunksIn(bench)
        const answers = await Promise.all(
          [bench.files, bench.replica(), bench.files, bench.replica()].map((one) =>
            one.store(incoming(bench, { of: longJpeg(600_000), commandId })),
          ),
        )
        expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
        expect(await chunksIn(bench)).toBe(before + 3)
        expect((await leftOf(bench, answers[0]!.id)).chunks).toBe(3)
      })
    })
  })
}
