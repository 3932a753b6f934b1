import { eventually } from '@fengqiao/testing'
import type { Deps } from '../src/ports.ts'
import { aRow, csv, importing, titles } from './a-sheet.ts'
import { settle, startTown, type Town } from './town.ts'

let town: Town
let later = 0
/** What happens once, when a page was entered and nobody knows of it yet. */
let between: (() => Promise<void>) | undefined
/** What happens once, when a page is about to be entered. */
let before: (() => Promise<void>) | undefined

const stopping = (deps: Deps): Deps => ({
  ...deps,
  clock: () => new Date(Date.now() + later),
  residents: {
    ...deps.residents,
    createMany: async (rows) => {
      const now = before
      before = undefined
      await now?.()
      return deps.residents.createMany(rows)
    },
  },
  leftRows: {
    ...deps.leftRows,
    replace: async (importId, range, rows) => {
      const { state } = await deps.imports.load({ everything: true, values: [] } as never, importId)
      const now = between
      if (now && state.status === 'LOADING' && range.to > 250) {
        between = undefined
        await now()
      }
      await deps.leftRows.replace(importId, range, rows)
    },
  },
})

beforeAll(async () => {
  town = await startTown(stopping)
  await settle(town)
})
afterAll(() => town.stop())

const people = 450
const aSheet = (): Buffer => csv([titles, ...Array.from({ length: people }, () => aRow())])

const everybody = async (): Promise<number> => {
  const { residents, as } = town
  let [count, pageToken] = [0, '']
  do {
    const page = { buildingCode: '62120210000100001', gridCode: '', pageToken, pageSize: 200 }
    const found = await residents.listResidents(page, await as('manager'))
    count += found.residents.length
    pageToken = found.nextPageToken
  } while (pageToken !== '')
  return count
}

const begun = async () => {
  const office = importing(town)
  const importId = await office.begin(aSheet())
  await office.becomes(importId, 'READ')
  return { office, importId }
}

describe('an import that stops half-way', () => {
  it('goes on after its process died between entering a page and saying so, and enters nobody twice', async () => {
    const count = await everybody()
    const { office, importId } = await begun()
    between = () => Promise.reject(new Error('killed'))
    await town.imports.loadImport({ importId }, await town.as('manager'))
    await eventually(() => Promise.resolve(between === undefined))
    const loading = await office.becomes(importId, 'LOADING')
    expect(loading.loaded).toMatchObject({ rows: 200, entered: 200 })
    expect(await everybody()).toBe(count + 400)
    later += 31_000
    const { loaded } = await office.becomes(importId, 'LOADED')
    expect(loaded).toEqual({ rows: people, entered: people, same: 0, differing: 0, refused: 0 })
    expect(await everybody()).toBe(count + people)
    await office.undo(importId)
    expect(await everybody()).toBe(count)
  })

  it('pauses when it is told to, and goes on where it was', async () => {
    const count = await everybody()
    const { office, importId } = await begun()
    const pause = async () => {
      await town.imports.pauseImport({ importId }, await town.as('manager'))
    }
    between = pause
    await town.imports.loadImport({ importId }, await town.as('manager'))
    const paused = await office.becomes(importId, 'PAUSED')
    expect([paused.rowsDone, paused.loaded?.entered]).toEqual([201, 200])
    const { loaded } = await office.load(importId)
    expect(loaded).toMatchObject({ rows: people, entered: people, same: 0 })
    expect(await everybody()).toBe(count + people)
  })

  it('is undone from a pause with all that was entered, though nobody had said so yet', async () => {
    const count = await everybody()
    const { office, importId } = await begun()
    between = async () => {
      await town.imports.pauseImport({ importId }, await town.as('manager'))
    }
    await town.imports.loadImport({ importId }, await town.as('manager'))
    await office.becomes(importId, 'PAUSED')
    expect(await office.undo(importId)).toMatchObject({ undone: 400, kept: 0 })
    expect(await everybody()).toBe(count)
  })

  it('lets nobody in who slept while it was undone', async () => {
    const count = await everybody()
    const { office, importId } = await begun()
    const { promise: wake, resolve: wakes } = Promise.withResolvers<undefined>()
    before = async () => wake
    await town.imports.loadImport({ importId }, await town.as('manager'))
    await eventually(() => Promise.resolve(before === undefined))
    const second = await town.replica()
    await town.imports.pauseImport({ importId }, await town.as('manager'))
    expect(await office.undo(importId)).toMatchObject({ undone: 0, kept: 0 })
    wakes(undefined)
    // Whoever slept has done with his page before he can stop.
    await second.stop()
    const next = await office.begin(aSheet())
    await office.becomes(next, 'READ')
    expect(await everybody()).toBe(count)
  })
})
