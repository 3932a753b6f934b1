import { hash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Refusal } from '../local/progress.ts'
import { bringBack } from './bring-back.ts'
import { inWords } from './refusals.ts'
import { takeCopy } from './take.ts'
import { keptTown, type KeptTown } from './tests/kept.ts'

describe('what is no sound copy', () => {
  let town: KeptTown
  let copies = 0

  beforeAll(async () => {
    town = await keptTown(300)
    await town.take()
  }, 30_000)

  afterAll(() => town.close())

  /** A copy of the copy, for whoever damages it. */
  const another = (): string => {
    copies += 1
    const folder = join(town.home, `damaged-${String(copies)}`)
    cpSync(town.folder, folder, { recursive: true })
    return folder
  }

  const errands = (folder: string): string => join(folder, town.names[0], 'errands.bson.gz')
  const journal = (folder: string): string => join(folder, town.names[0], 'journal.bson.gz')

  const bring = (folder: string) =>
    bringBack({ client: town.client, url: town.url, folder, databaseFor: town.back })

  const nothingThere = async (): Promise<void> => {
    for (const name of town.names)
      expect(await town.client.db(town.back(name)).listCollections().toArray()).toEqual([])
  }

  const refused = async (folder: string, words: string): Promise<void> => {
    await expect(bring(folder)).rejects.toThrow(words)
    await expect(bring(folder)).rejects.toThrow(Refusal)
    await nothingThere()
  }

  const changeManifest = (folder: string, change: object, sealed = false): void => {
    const file = join(folder, 'manifest.json')
    const { sha256, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as { sha256: string }
    const changed = { ...manifest, ...change }
    const seal = sealed ? hash('sha256', JSON.stringify(changed)) : sha256
    writeFileSync(file, JSON.stringify({ ...changed, sha256: seal }))
  }

  it('a file that was cut', async () => {
    const folder = another()
    truncateSync(errands(folder), 5_000)
    await refused(folder, 'is damaged: it was cut or changed')
  })

  it('a file that is gone', async () => {
    const folder = another()
    writeFileSync(errands(folder), '')
    await refused(folder, 'is damaged')
  })

  it('a changed byte of what it holds, wherever', async () => {
    const sound = readFileSync(errands(town.folder))
    for (const place of [12, 200, 1_000, Math.floor(sound.length / 2), sound.length - 6]) {
      const folder = another()
      const bytes = Buffer.from(sound)
      bytes.writeUInt8(bytes.readUInt8(place) ^ 0x40, place)
      writeFileSync(errands(folder), bytes)
      await expect(bring(folder).then(() => place)).rejects.toThrow('is damaged')
    }
    await nothingThere()
  })

  it('a value that was changed and packed again', async () => {
    const folder = another()
    const bytes = gunzipSync(readFileSync(errands(folder)))
    bytes.write('WORDS', bytes.indexOf('words of 7'))
    writeFileSync(errands(folder), gzipSync(bytes))
    await refused(folder, 'the manifest says 300 with')
  })

  it('a document that was taken out', async () => {
    const folder = another()
    const bytes = gunzipSync(readFileSync(errands(folder)))
    writeFileSync(errands(folder), gzipSync(bytes.subarray(bytes.readInt32LE(0))))
    await refused(folder, 'it holds 299 documents')
  })

  it('a file that ends within a document', async () => {
    const folder = another()
    const bytes = gunzipSync(readFileSync(errands(folder)))
    writeFileSync(errands(folder), gzipSync(bytes.subarray(0, bytes.length - 10)))
    await refused(folder, 'it ends within a document')
  })

  it('a journal with another end than the manifest tells of', async () => {
    const folder = another()
    const { databases } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      databases: { journal: object }[]
    }
    const changed = databases.map((one) => ({ ...one, journal: { entries: 299, hash: 'another' } }))
    changeManifest(folder, { databases: changed }, true)
    await refused(folder, 'The journal of grid-management is not the one that was copied')
    expect(existsSync(journal(folder))).toBe(true)
  })

  it('one of another format', async () => {
    const folder = another()
    changeManifest(folder, { version: 2 })
    await refused(folder, 'has format 2; this release reads format 1')
    changeManifest(folder, { format: 'something else' })
    await refused(folder, 'is not of a copy that `npm run backup` made')
  })

  it('one whose manifest was changed', async () => {
    const folder = another()
    changeManifest(folder, { at: '2020-01-01T00:00:00Z' })
    await refused(folder, 'was changed since it was written')
    writeFileSync(join(folder, 'manifest.json'), '{"format":')
    await refused(folder, 'cannot be read: the copy is damaged')
  })

  it('a folder that no copy was finished in', async () => {
    await refused(town.home, 'is no whole copy')
  })

  it('one that does not hold the service', async () => {
    const asked = { client: town.client, url: town.url, folder: town.folder, only: 'analytics' }
    await expect(bringBack(asked)).rejects.toThrow('it holds grid-management, identity')
  })
})

describe('where a copy cannot go', () => {
  let town: KeptTown

  beforeAll(async () => {
    town = await keptTown(20)
    await town.take()
  }, 30_000)

  afterAll(() => town.close())

  it('a database in which anything is, which stays as it is', async () => {
    const target = town.client.db(town.back(town.names[1]))
    await target.collection('notes').insertOne({ text: 'mine' })
    const bringing = bringBack({
      ...{ client: town.client, url: town.url, folder: town.folder, databaseFor: town.back },
    })
    await expect(bringing).rejects.toThrow(`Something is there already: ${target.databaseName}`)
    expect(await target.collection('notes').countDocuments()).toBe(1)
    const other = town.client.db(town.back(town.names[0]))
    expect(await other.listCollections().toArray()).toEqual([])
  })

  it('a place that is no folder', async () => {
    const file = join(town.home, 'file')
    writeFileSync(file, 'text')
    await expect(town.take(join(file, 'copy'))).rejects.toThrow('cannot be written')
  })

  it('a full disk, which is named, and nothing is kept there', () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    expect(inWords('/copies/today', full)).toMatchObject({
      name: 'Refusal',
      message: 'The disk with /copies/today is full: nothing was kept of this copy.',
    })
    const ours = new Error('a mistake')
    expect(inWords('/copies/today', ours)).toBe(ours)
    expect(inWords('/copies/today', Object.assign(new Error('old'), { code: 239 }))).toBeInstanceOf(Refusal)
  })

  it('leaves nothing behind that fails in its midst', async () => {
    const folder = join(town.home, 'failing')
    const sources = [...town.sources, { service: 'analytics', database: 'a.b' }]
    await expect(takeCopy({ client: town.client, sources, folder, release: '1' })).rejects.toThrow()
    expect(readdirSync(town.home).filter((name) => name.startsWith('failing'))).toEqual([])
  })
})
