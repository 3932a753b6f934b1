import { connectStore, prepareStore } from '@fengqiao/aggregate-store'
import { watchCommands } from '@fengqiao/aggregate-store/suites'
import { scopeOf } from '@fengqiao/domain-kit'
import { endOfDay } from '@fengqiao/standards'
import { testServers, uniqueName } from '@fengqiao/testing'
import { endLetting } from '../src/domain/letting/keep-letting.ts'
import type { LettingEvent } from '../src/domain/letting/letting-events.ts'
import { lettingAggregates, lettingStore } from '../src/outbound/letting-store.ts'
import { came, lettingOf, registered } from './a-let-room.ts'
import { act, sealed } from './a-person.ts'
import { quiet } from './town.ts'

const buildingOf = (index: number): string => `621202100001000${String(10 + (index % 8))}`

const tenantOf = (index: number): string => `tenant-${String(index % 40)}`

/** Every fourth has ended; each tenant rents, or rented, five of them. */
const factsOf = (index: number): readonly LettingEvent[] => [
  { ...registered, place: { ...registered.place, buildingCode: buildingOf(index), room: sealed('room') } },
  came(tenantOf(index)),
  ...(index % 4 === 0
    ? endLetting(lettingOf(came(tenantOf(index))), { ...act, endedOn: '2026-11-23', ending: 'LET_ANEW' })
    : []),
]

it('answers everything it asks of lettings from an index', async () => {
  const { mongodbUrl: url } = testServers()
  const database = uniqueName('population_registry')
  const connection = await connectStore({ url, database, log: quiet, monitorCommands: true })
  const kept = lettingAggregates({ connection, wake: () => undefined, admit: () => undefined })
  await prepareStore(connection, [kept])
  const rows = Array.from({ length: 200 }, (_, index) => {
    const commandId = `letting-${String(index)}`
    const meta = { actor: 'worker', commandId, requestHash: commandId, at: new Date(act.at) }
    return { meta, decide: () => factsOf(index) }
  })
  await kept.createMany(rows)
  const lettings = lettingStore(kept)
  const [page, all] = [{ limit: 5 }, { limit: 200 }]
  const scope = scopeOf(['621202100001', '621202100001001'])
  const watch = watchCommands(connection)
  const first = await lettings.list(scope, {}, page)
  const second = await lettings.list(
    scope,
    { territory: '621202100001' },
    { ...page, after: first.next ?? '' },
  )
  expect([first.items, second.items].map(({ length }) => length)).toEqual([5, 5])
  expect((await lettings.everIn(buildingOf(1), all)).items).toHaveLength(25)
  expect((await lettings.inBuilding(buildingOf(4), all)).items).toHaveLength(0)
  expect((await lettings.inBuilding(buildingOf(1), all)).items).toHaveLength(25)
  expect((await lettings.rentedBy(['tenant-1', 'tenant-4'], all)).items).toHaveLength(5)
  expect((await lettings.ofResidents(['tenant-1', 'tenant-4'], all)).items).toHaveLength(10)
  expect(await lettings.due(new Date(endOfDay('2027-02-28')), 10)).toHaveLength(10)
  expect(await watch.offences()).toEqual([])
  await connection.db.dropDatabase()
  await connection.close()
})
