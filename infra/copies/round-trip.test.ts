import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { masterKeyName } from '@fengqiao/personal-data'
import { bringBack } from './bring-back.ts'
import { erasuresIn } from './erasures.ts'
import { readManifest } from './manifest.ts'
import { keysOfEnvironment } from './master-keys.ts'
import { takeCopy } from './take.ts'
import { gist, keptTown, keyName, type KeptTown } from './tests/kept.ts'

describe('a copy of a town', () => {
  let town: KeptTown

  beforeAll(async () => {
    town = await keptTown()
    await town.take()
  }, 30_000)

  afterAll(() => town.close())
  afterEach(() => town.emptyTarget())

  const bring = (more: object = {}) =>
    bringBack({ client: town.client, url: town.url, folder: town.folder, databaseFor: town.back, ...more })

  const metaOf = (name: string) =>
    town.client
      .db(name)
      .collection<{ _id: string; epoch?: string; token?: number; position?: number }>('journal_meta')

  it('says what it holds, by collection', () => {
    const { databases, release } = readManifest(town.folder)
    const [first, second] = databases
    expect(release).toBe('1.2.3')
    expect(first?.collections.map(({ name, documents, schemas }) => [name, documents, schemas])).toEqual([
      ['errands', 2_500, [2]],
      ['journal', 2_500, [1]],
      ['journal_meta', 2, []],
    ])
    expect([first?.journal.entries, first?.journal.broken]).toEqual([2_500, undefined])
    expect([first?.masterKeys, second?.masterKeys]).toEqual([[], [keyName]])
  })

  it('comes back to the byte, with its indexes', async () => {
    await bring()
    const again = `${town.folder}-again`
    const sources = town.sources.map(({ service, database }) => ({ service, database: town.back(database) }))
    const copied = await takeCopy({ client: town.client, sources, folder: again, release: '1.2.3' })
    const gists = (databases: typeof copied.databases) =>
      databases.map(({ collections }) =>
        collections.filter(({ name }) => name !== 'journal_meta' && name !== 'oidc').map(gist),
      )
    expect(gists(copied.databases)).toEqual(gists(readManifest(town.folder).databases))
  })

  it('brings back what the engine would take away by its time, and the index that does so', async () => {
    await bring()
    const indexes = await town.client.db(town.back(town.names[1])).collection('oidc').listIndexes().toArray()
    expect(indexes.map(({ name }) => name as string)).toContain('expiry')
    const [, second] = readManifest(town.folder).databases
    expect(second?.collections.find(({ name }) => name === 'oidc')?.documents).toBe(1)
  })

  it('begins a new epoch, and tells once more what it told last', async () => {
    await bring()
    const meta = metaOf(town.back(town.names[0]))
    const [epoch, publisher] = [
      await meta.findOne({ _id: 'epoch' }),
      await meta.findOne({ _id: 'publisher' }),
    ]
    expect(epoch?.epoch).not.toBe('first')
    expect([publisher?.position, publisher?.token]).toEqual([2_000, 5])
  })

  it('comes back one service alone', async () => {
    await bring({ only: 'identity' })
    const [first, second] = town.names.map((name) => town.client.db(town.back(name)))
    expect(await first?.listCollections().toArray()).toEqual([])
    expect(await second?.collection('data_keys').countDocuments()).toBe(1)
  })

  it('takes the place of one service’s data where that is said, and only with a sound copy', async () => {
    await bring()
    const keys = town.client.db(town.back(town.names[1])).collection<{ _id: string }>('data_keys')
    await keys.insertOne({ _id: 'since then' })
    const folder = `${town.folder}-cut`
    cpSync(town.folder, folder, { recursive: true })
    truncateSync(join(folder, town.names[1], 'oidc.bson.gz'), 20)
    await expect(bring({ only: 'identity', replace: true, folder })).rejects.toThrow('is damaged')
    expect(await keys.countDocuments()).toBe(2)
    await expect(bring({ only: 'identity' })).rejects.toThrow('Something is there already')
    await bring({ only: 'identity', replace: true })
    expect(await keys.countDocuments()).toBe(1)
  })

  it('erases again who was erased since, as a newer copy tells', async () => {
    const keys = town.client.db(town.names[1]).collection<{ _id: string }>('data_keys')
    const erased = { _id: 'secret:one', erased_at: new Date(1_790_000_000_000) }
    const kept = await keys.findOne({ _id: 'secret:one' })
    await keys.replaceOne({ _id: 'secret:one' }, { erased_at: erased.erased_at })
    const newer = `${town.folder}-newer`
    await town.take(newer)
    if (kept !== null) await keys.replaceOne({ _id: 'secret:one' }, kept)
    await bring({ erasures: erasuresIn(newer) })
    const found = await town.client.db(town.back(town.names[1])).collection('data_keys').find({}).toArray()
    expect(found).toEqual([erased])
  })

  it('is refused, by the key’s name, where the master key is not at hand', async () => {
    const other = randomBytes(32).toString('base64')
    await expect(bring({ keys: { identity: other } })).rejects.toThrow(`identity: ${keyName}`)
    await expect(bring({ keys: {} })).rejects.toThrow(`identity: ${keyName}`)
    expect(await town.client.db(town.back(town.names[0])).listCollections().toArray()).toEqual([])
  })

  it('knows a key by its name, beside others, from the environment of the composition', () => {
    const [one, two] = [randomBytes(32), randomBytes(32)]
    const variable = `${one.toString('base64')}, ${two.toString('base64')}`
    const keys = keysOfEnvironment({ IDENTITY_MASTER_KEY: variable }, ['identity'])
    expect(keys).toEqual({ identity: variable })
    expect(masterKeyName(one)).toMatch(/^[0-9a-f]{12}$/)
    expect(masterKeyName(one)).not.toBe(masterKeyName(two))
  })

  it('is never written over another, and leaves nothing beside it', async () => {
    await expect(town.take()).rejects.toThrow('is there already')
    expect(existsSync(`${town.folder}.unfinished`)).toBe(false)
    expect(readdirSync(town.folder).toSorted()).toEqual([...town.names, 'manifest.json'].toSorted())
  })
})
