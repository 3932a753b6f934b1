import { eventually } from '@fengqiao/testing'
import type { Deps } from '../src/ports.ts'
import { anExport, exporting } from './an-export.ts'
import { aPerson, elsewhere, settle, startTown, type Town } from './town.ts'

let town: Town
let unread: string | undefined

/** A building whose people nobody can read for the moment. */
const withOneUnread = (deps: Deps): Deps => ({
  ...deps,
  residents: {
    ...deps.residents,
    inBuilding: (scope, buildingCode, asked) => {
      if (buildingCode === unread) throw new Error('cannot be read')
      return deps.residents.inBuilding(scope, buildingCode, asked)
    },
  },
})

beforeAll(async () => {
  town = await startTown(withOneUnread)
  await settle(town)
})
afterAll(() => town.stop())

it('one that cannot be worked on keeps no other waiting, and goes on once it can', async () => {
  const lodger = aPerson({ buildingCode: elsewhere, roomCode: '' })
  for (const one of [aPerson(), lodger]) await town.residents.registerResident(one, await town.as('clerk'))
  const { get, made } = exporting(town)
  unread = elsewhere
  const asked = anExport({ territories: [elsewhere.slice(0, 12)] })
  const { id: stuck } = await town.exports.askExport(asked, await town.as('clerk'))
  await made()
  expect((await get(stuck)).childrenCounted).toBe(false)
  unread = undefined
  await eventually(async () => (await get(stuck)).childrenCounted)
})
