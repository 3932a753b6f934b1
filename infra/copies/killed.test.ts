import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connectStore, prepareStore } from '@fengqiao/aggregate-store'
import { bringBack } from './bring-back.ts'
import { readManifest } from './manifest.ts'
import { keptTown, type KeptTown } from './tests/kept.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const program = join(import.meta.dirname, 'tests', 'alone.ts')

describe('a process that is killed', () => {
  let town: KeptTown

  beforeAll(async () => {
    town = await keptTown(400)
  }, 30_000)

  afterAll(() => town.close())

  /** How it ended: by the kill, or with its code. */
  const killed = async (way: 'take' | 'bring', dieAt: number): Promise<unknown> => {
    const { url, folder, sources } = town
    const told = JSON.stringify({ way, url, folder, sources, dieAt })
    const args = ['--conditions=@fengqiao/source', '--disable-warning=ExperimentalWarning', program, told]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
    return signal ?? code
  }

  const bring = () =>
    bringBack({ client: town.client, url: town.url, folder: town.folder, databaseFor: town.back })

  const starts = async (name: string): Promise<void> => {
    const store = await connectStore({ url: town.url, database: town.back(name), log })
    try {
      await prepareStore(store, [])
    } finally {
      await store.close()
    }
  }

  it('while it copies leaves no copy, and the next one is whole', async () => {
    for (const dieAt of [1, 4, 6]) {
      expect(await killed('take', dieAt)).toBe('SIGKILL')
      expect(existsSync(town.folder)).toBe(false)
      await expect(bring()).rejects.toThrow('is no whole copy')
    }
    await town.take()
    expect(readManifest(town.folder).databases).toHaveLength(2)
    expect(existsSync(`${town.folder}.unfinished`)).toBe(false)
  }, 60_000)

  it('while it brings back leaves what no service starts on, and the next one finishes it', async () => {
    for (const dieAt of [1, 3, 6]) {
      expect(await killed('bring', dieAt)).toBe('SIGKILL')
      for (const name of town.names) await expect(starts(name)).rejects.toThrow('was not finished')
    }
    await bring()
    for (const name of town.names) await starts(name)
    const [first] = town.names
    expect(await town.client.db(town.back(first)).collection('errands').countDocuments()).toBe(400)
    await expect(bring()).rejects.toThrow('Something is there already')
  }, 60_000)

  it('between the last steps keeps what was finished, and the next one does the rest', async () => {
    const [first, second] = town.names.map((name) => town.client.db(town.back(name)))
    await second?.collection('restores').updateMany({}, { $set: { finished: false } })
    await first?.collection('errands').insertOne({ word: 'since then' })
    await bring()
    expect(await first?.collection('errands').countDocuments({ word: 'since then' })).toBe(1)
    await starts(town.names[1])
  })
})
