import { systemScope } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import type { Deps } from '../src/ports.ts'
import { aRow, csv, importing, titles } from './a-sheet.ts'
import { refusal, settle, startTown, type Town } from './town.ts'

let town: Town
let later = 0
/** What happens once, when a page was entered and nobody knows of it yet. */
let between: (() => Promise<void>) | undefined
/** What happens once, when the first page is about to be entered. */
let before: (() => Promise<void>) | undefined

const stopping = (deps: Deps): Deps => ({
  ...deps,
  clock: () => new Date(Date.now() + later),
  residents: {
    ...deps.residents,
    createMany: async (rows) => {
      const now = before
      if (now && rows[0]?.meta.commandId.endsWith('#2')) {
        before = undefined
        await now()
      }
      return deps.residents.createMany(rows)
    },
  },
  leftRows: {
    ...deps.leftRows,
    replace: async (importId, range, rows) => {
      const { state } = await deps.imports.load(systemScope, importId)
      const now = between
      if (now && state.status === 'LOADING' && range.to > 15) {
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

/** Four pages and a half, of which two are worked on at once. */
const people = 45
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

const nothing = { rows: 0, entered: 0, same: 0, differing: 0, refused: 0, corrected: 0 }

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
    await town.imports.loadImport({ importId, chosen: undefined }, await town.as('manager'))
    await eventually(() => Promise.resolve(between === undefined))
    const loading = await office.becomes(importId, 'LOADING')
    expect(loading.loaded).toMatchObject({ rows: 10, entered: 10 })
    await eventually(async () => (await everybody()) === count + 30)
    later += 31_000
    const { loaded } = await office.becomes(importId, 'LOADED')
    expect(loaded).toEqual({ ...nothing, rows: people, entered: people })
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
    await town.imports.loadImport({ importId, chosen: undefined }, await town.as('manager'))
    const paused = await office.becomes(importId, 'PAUSED')
    expect([paused.rowsDone, paused.loaded?.entered]).toEqual([11, 10])
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
    await town.imports.loadImport({ importId, chosen: undefined }, await town.as('manager'))
    await office.becomes(importId, 'PAUSED')
    expect(await office.undo(importId)).toMatchObject({ undone: 30, kept: 0 })
    expect(await everybody()).toBe(count)
  })

  it('lets nobody in who slept while it was undone', async () => {
    const count = await everybody()
    const { office, importId } = await begun()
    const { promise: wake, resolve: wakes } = Promise.withResolvers<undefined>()
    before = async () => wake
    await town.imports.loadImport({ importId, chosen: undefined }, await town.as('manager'))
    // One page sleeps; the one beside it is entered.
    await eventually(async () => (await everybody()) === count + 10)
    const second = await town.replica()
    await town.imports.pauseImport({ importId }, await town.as('manager'))
    expect(await office.undo(importId)).toMatchObject({ undone: 10, kept: 0 })
    wakes(undefined)
    // Whoever slept has done with his page before he can stop.
    await second.stop()
    const next = await office.begin(aSheet())
    await office.becomes(next, 'READ')
    expect(await everybody()).toBe(count)
  })

  it('destroys a sheet that nobody has worked with for long', async () => {
    const { office, importId } = await begun()
    later += 31 * 86_400_000
    await eventually(async () => (await office.get(importId)).sheetForgotten)
    const request = { importId, range: undefined }
    const download = town.imports.downloadRefusedRows(request, await town.as('manager'))
    expect(await refusal(download)).toBe('not-allowed-now SHEET_FORGOTTEN')
    const { state } = await town.deps.imports.load(systemScope, importId)
    await expect(town.deps.files.open(importId, state.file.id)).rejects.toMatchObject({
      reason: 'SUBJECT_ERASED',
    })
  })
})
