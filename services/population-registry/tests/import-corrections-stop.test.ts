import { systemScope } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import type { Deps } from '../src/ports.ts'
import { allFields, differing } from './a-difference.ts'
import { settle, startTown, type Town } from './town.ts'

let town: Town
let office: ReturnType<typeof differing>
let later = 0
/** What happens once, when a page was worked on and nobody knows of it yet. */
let between: (() => Promise<void>) | undefined
/** What happens once, when a record is about to be corrected by a sheet. */
let before: (() => Promise<void>) | undefined

const stopping = (deps: Deps): Deps => ({
  ...deps,
  clock: () => new Date(Date.now() + later),
  residents: {
    ...deps.residents,
    change: async (target, meta, decide) => {
      const now = before
      if (now && meta.commandId.endsWith('/take')) {
        before = undefined
        await now()
      }
      return deps.residents.change(target, meta, decide)
    },
  },
  leftRows: {
    ...deps.leftRows,
    replace: async (importId, range, rows) => {
      const { state } = await deps.imports.load(systemScope, importId)
      const now = between
      if (now && state.status === 'LOADING') {
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
  office = differing(town)
})
afterAll(() => town.stop())

const load = async (importId: string): Promise<void> => {
  await town.imports.loadImport({ importId, chosen: allFields }, await town.as('manager'))
}

describe('a load that corrects and stops half-way', () => {
  it('goes on after its process died between the corrections and saying so, and is undone whole', async () => {
    const { id, row } = await office.aDifference()
    const first = await office.stateOf(id)
    const importId = await office.begun([row])
    between = () => Promise.reject(new Error('killed'))
    await load(importId)
    await eventually(() => Promise.resolve(between === undefined))
    const corrected = await office.stateOf(id)
    expect(corrected.version).toBe(first.version + 1)
    later += 31_000
    const { loaded } = await office.becomes(importId, 'LOADED')
    expect(loaded).toMatchObject({ corrected: 1, same: 0 })
    expect(await office.stateOf(id)).toEqual(corrected)
    expect(await office.undo(importId)).toMatchObject({ restored: 1, kept: 0 })
    expect((await office.stateOf(id)).state).toEqual(first.state)
  })

  it('is undone from a pause with all that it corrected, though nobody had said so yet', async () => {
    const { id, row } = await office.aDifference()
    const first = await office.stateOf(id)
    const importId = await office.begun([row])
    between = async () => {
      await town.imports.pauseImport({ importId }, await town.as('manager'))
    }
    await load(importId)
    await office.becomes(importId, 'PAUSED')
    expect((await office.stateOf(id)).version).toBe(first.version + 1)
    expect(await office.undo(importId)).toMatchObject({ restored: 1, kept: 0 })
    expect((await office.stateOf(id)).state).toEqual(first.state)
  })

  it('keeps nothing of what nobody took once its sheet was destroyed, and can still be undone', async () => {
    const [one, other] = [await office.aDifference(), await office.aDifference()]
    const first = await office.stateOf(one.id)
    const importId = await office.begun([one.row, other.row])
    await office.load(importId, { ...allFields, rows: [2] })
    later += 31 * 86_400_000
    await eventually(async () => (await office.get(importId)).sheetForgotten)
    const [taken, left] = await office.shown(importId)
    expect(taken?.fields).toHaveLength(3)
    expect(left).toMatchObject({ row: 3, residentId: other.id, fields: [], before: undefined })
    expect(await office.undo(importId)).toMatchObject({ restored: 1, kept: 0 })
    expect((await office.stateOf(one.id)).state).toEqual(first.state)
  })

  it('corrects nobody if it slept while it was undone', async () => {
    const { id, row } = await office.aDifference()
    const importId = await office.begun([row])
    const { promise: wake, resolve: wakes } = Promise.withResolvers<undefined>()
    before = async () => wake
    await load(importId)
    await eventually(() => Promise.resolve(before === undefined))
    const second = await town.replica()
    await town.imports.pauseImport({ importId }, await town.as('manager'))
    expect(await office.undo(importId)).toMatchObject({ restored: 0, kept: 0 })
    wakes(undefined)
    // Whoever slept has done with his page before he can stop.
    await second.stop()
    const { row: other } = await office.aDifference()
    await office.load(await office.begun([other]))
    expect(await office.reveal(id)).toMatchObject({ name: '林二', phones: ['100 0000 0001'] })
  })
})
