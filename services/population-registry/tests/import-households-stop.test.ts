import { systemScope, type Meta } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import type { Deps } from '../src/ports.ts'
import { csv, importing, peopleIn } from './a-sheet.ts'
import { aMember, householdsAsRead, householdsIn, householdTitles, readSheet } from './a-household-sheet.ts'
import { settle, startTown, type Town } from './town.ts'

let town: Town
let later = 0
/** Writes of the present work that go through before the process dies; nothing dies where it is undefined. */
let writesLeft: number | undefined
let died = 0
/** What happens once, when the households of the first page are about to be made: pages are worked on at once. */
let before: (() => Promise<void>) | undefined
const isFirstPage = (rows: readonly { readonly meta: Meta }[]): boolean =>
  rows.some(({ meta }) => meta.commandId.endsWith('#0000002'))

const orDie = (): void => {
  if (writesLeft === undefined) return
  if (writesLeft === 0) {
    writesLeft = undefined
    died += 1
    throw new Error('killed')
  }
  writesLeft -= 1
}

/** Every write that making and undoing households consists of, each with a death before it. */
const mortal = (deps: Deps): Deps => {
  const dying =
    <A extends readonly unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      orDie()
      return write(...args)
    }
  const { households, householdRows, sheetMembers, claims, imports, seal } = deps
  return {
    ...deps,
    clock: () => new Date(Date.now() + later),
    claims: { ...claims, insert: dying(claims.insert) },
    households: {
      ...households,
      change: dying(households.change),
      createMany: async (rows) => {
        const now = isFirstPage(rows) ? before : undefined
        if (now !== undefined) before = undefined
        await now?.()
        orDie()
        return households.createMany(rows)
      },
    },
    householdRows: { ...householdRows, add: dying(householdRows.add), replace: dying(householdRows.replace) },
    sheetMembers: { ...sheetMembers, replace: dying(sheetMembers.replace) },
    seal: { ...seal, erase: dying(seal.erase) },
    imports: {
      ...imports,
      change: async (target, meta, decide) => {
        if (meta.actor === 'population-registry') orDie()
        return imports.change(target, meta, decide)
      },
    },
  }
}

beforeAll(async () => {
  town = await startTown(mortal)
  await settle(town)
})
afterAll(() => town.stop())

/** A dozen households of two, so that they are more than a page, one more without a head. */
const aSheet = (): Buffer =>
  csv([
    householdTitles,
    ...Array.from({ length: 12 }, (_, index) => {
      const number = String(100_000_000 + index)
      return [aMember(number, '户主'), aMember(number, '妻')]
    }).flat(),
    aMember('900000000', '妻'),
  ])

const counts = { households: 13, made: 12, joined: 0, same: 0, refused: 1, leftOut: 0 }

/** Lets the process die before the write after so many, and another take the work up. */
const dyingAfter = async (writes: number, work: () => Promise<unknown>): Promise<boolean> => {
  const deaths = died
  writesLeft = writes
  const working = work()
  const isDone = async (): Promise<boolean> => {
    if (died > deaths) later += 31_000
    return Promise.race([working.then(() => true), new Promise<false>((go) => setImmediate(() => go(false)))])
  }
  await eventually(isDone, { within: 60_000 })
  writesLeft = undefined
  return died > deaths
}

describe('an import of households that dies', () => {
  it('comes to the same whichever write it dies before, loading and undoing', async () => {
    const [nobody, none] = [await peopleIn(town), await householdsAsRead(town)]
    let [writes, dies] = [0, true]
    while (dies) {
      const { office, importId } = await readSheet(town, aSheet())
      const once = writes
      const diesLoading = await dyingAfter(once, () => office.load(importId))
      const loaded = await office.get(importId)
      expect(loaded.loadedHouseholds).toEqual(counts)
      const made = await householdsIn(town)
      expect(made.map(({ members }) => members.length)).toEqual(Array(12).fill(2))
      const diesUndoing = await dyingAfter(once, () => office.undo(importId))
      expect(await office.get(importId)).toMatchObject({
        ...{ undone: 25, kept: 0 },
        householdsUndone: { households: 12, members: 0, kept: 0 },
      })
      expect([await peopleIn(town), await householdsAsRead(town)]).toEqual([nobody, none])
      dies = diesLoading || diesUndoing
      // The first writes are every household's alike; from there on by larger steps.
      writes += writes < 8 ? 1 : 7
    }
    expect(died).toBeGreaterThan(16)
  }, 240_000)

  it('makes no household that was undone while it slept', async () => {
    const none = await householdsAsRead(town)
    const { office, importId } = await readSheet(town, aSheet())
    const { promise: wake, resolve: wakes } = Promise.withResolvers<undefined>()
    before = async () => wake
    await town.imports.loadImport({ importId, chosen: undefined }, await town.as('manager'))
    await eventually(() => Promise.resolve(before === undefined))
    const second = await town.replica()
    await town.imports.pauseImport({ importId }, await town.as('manager'))
    expect(await office.undo(importId)).toMatchObject({ undone: 25, kept: 0 })
    wakes(undefined)
    await second.stop()
    const { state } = await town.deps.imports.load(systemScope, importId)
    expect(state.groupsLoadedTo).toBe('')
    const next = await importing(town).begin(aSheet())
    await importing(town).becomes(next, 'READ')
    expect(await householdsAsRead(town)).toEqual(none)
  })
})
