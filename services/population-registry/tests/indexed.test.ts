import { connectStore, prepareStore, type StoreConnection } from '@fengqiao/aggregate-store'
import { watchCommands } from '@fengqiao/aggregate-store/suites'
import { scopeOf, systemScope } from '@fengqiao/domain-kit'
import { testServers, uniqueName } from '@fengqiao/testing'
import { open } from '../src/domain/keep-household.ts'
import { registerBuilding, placeBuilding } from '../src/domain/keep-building.ts'
import { register } from '../src/domain/keep-resident.ts'
import { distinguish } from '../src/domain/distinction.ts'
import { look } from '../src/domain/look.ts'
import { buildingAggregates, buildingStore } from '../src/outbound/building-store.ts'
import { claimsIn } from '../src/outbound/claims.ts'
import { communityAggregates, communityStore } from '../src/outbound/community-store.ts'
import { duplicatePairsIn } from '../src/outbound/duplicate-pairs.ts'
import { dataRequestAggregates, dataRequestStore } from '../src/outbound/data-request-store.ts'
import { distinctionAggregates, distinctionStore } from '../src/outbound/distinction-store.ts'
import { householdAggregates, householdStore } from '../src/outbound/household-store.ts'
import { lookAggregates, lookStore } from '../src/outbound/look-store.ts'
import { residentAggregates, residentStore } from '../src/outbound/resident-store.ts'
import { act, entered, sealed } from './a-person.ts'
import { askForRequests, fillRequests } from './many-requests.ts'
import { quiet } from './town.ts'

const codeOf = (index: number): string =>
  `62120210000${String(1 + (index % 2))}${String(index + 1).padStart(5, '0')}`
const gridOf = (index: number): string => `${codeOf(index).slice(0, 12)}00${String(1 + (index % 3))}`
const commandOf = (id: string) => ({
  ...{ actor: 'worker', commandId: id, requestHash: id, at: new Date(act.at) },
})

const storesIn = (connection: StoreConnection) => {
  const hooks = { connection, wake: () => undefined, admit: () => undefined }
  const kept = {
    communities: communityAggregates(hooks),
    buildings: buildingAggregates(hooks),
    residents: residentAggregates(hooks),
    households: householdAggregates(hooks),
    looks: lookAggregates(hooks),
    distinctions: distinctionAggregates(hooks),
    dataRequests: dataRequestAggregates(hooks),
  }
  const [claims, pairs] = [claimsIn(connection), duplicatePairsIn(connection)]
  return {
    ...{ claims, pairs },
    prepare: () => prepareStore(connection, [...Object.values(kept), claims, pairs]),
    communities: communityStore(kept.communities),
    buildings: buildingStore(kept.buildings, () => Promise.resolve()),
    residents: residentStore(kept.residents),
    households: householdStore(kept.households),
    looks: lookStore(kept.looks),
    distinctions: distinctionStore(kept.distinctions),
    dataRequests: dataRequestStore(kept.dataRequests),
  }
}

type Stores = ReturnType<typeof storesIn>

const particulars = {
  ...{ name: '一号楼', address: '东江路12号', point: { longitude: 104.9, latitude: 33.4 } },
  ...{ units: 1, floors: 6, basementFloors: 0, roomsAFloor: 2 },
}

const many = <T>(make: (index: number) => T): readonly T[] =>
  Array.from({ length: 240 }, (_, index) => make(index))

const fill = async ({
  buildings,
  residents,
  households,
  looks,
  distinctions,
  claims,
  pairs,
}: Stores): Promise<void> => {
  await buildings.createMany(
    many((index) => ({
      meta: { ...commandOf(`b${String(index)}`), naturalId: codeOf(index) },
      decide: () => [
        ...registerBuilding(undefined, { ...act, code: codeOf(index), particulars }),
        ...placeBuilding(undefined, { ...act, code: codeOf(index), gridCode: gridOf(index), since: act.at }),
      ],
    })),
  )
  const person = (index: number) => {
    const place = { buildingCode: codeOf(index % 12), gridCode: gridOf(index % 12) }
    const blind = {
      idNumber: `n${String(index)}`,
      phones: [`p${String(index)}`],
      words: [`w${String(index % 7)}`, 'all'],
    }
    const { type: _type, ...facts } = entered({ place, blind })
    return { meta: commandOf(`r${String(index)}`), decide: () => register(facts) }
  }
  await residents.createMany(many(person))
  for (const index of Array.from({ length: 40 }).keys()) {
    const [headId, place] = [`head-${String(index)}`, { buildingCode: codeOf(index % 12) }]
    await households.create(commandOf(`h${String(index)}`), () => [
      ...open({ ...act, headId, place }),
      { type: 'Left', ...act, residentId: `left-${String(index)}`, ended: false },
    ])
    const facts = { ...act, at: act.at + index, purpose: 'SERVICE', words: sealed('why') } as const
    await looks.create(commandOf(`l${String(index)}`), () =>
      look({ ...facts, subjects: [`subject-${String(index % 8)}`], near: ['621202100'] }),
    )
  }
  for (const index of Array.from({ length: 40 }).keys()) {
    const [pair, near] = [[`a${String(index)}`, `b${String(index % 8)}`], ['621202100']]
    const meta = { ...commandOf(`d${String(index)}`), naturalId: pair.join('~') }
    await distinctions.create(meta, () => distinguish({ ...act, ground: 'VISIT', pair, near }))
  }
  await pairs.put(
    many((index) => ({
      pair: [`a${String(index)}`, `b${String(index % 8)}`],
      doubt: index % 50,
      sights: ['621202100', gridOf(index)],
    })),
    7,
  )
  await claims.insert(
    many((index) => ({ value: `v${String(index)}`, owner: `o${String(index)}`, tokens: ['t'] })),
  )
}

const page = { limit: 5 }
const scope = scopeOf(['621202100001', gridOf(0)])

const askForPairs = async ({ pairs }: Stores): Promise<void> => {
  const first = await pairs.list(['621202100', gridOf(0)], page)
  expect(first.ids).toHaveLength(5)
  const second = await pairs.list([gridOf(0)], { ...page, after: first.next ?? '' })
  expect(second.ids).toHaveLength(5)
  expect(await pairs.count(['621202100'], 1_000)).toBe(240)
  expect(await pairs.count([gridOf(0), gridOf(1)], 50)).toBe(50)
  await pairs.replaceOf(['a7'], [], 8)
  expect(await pairs.count(['621202100'], 1_000)).toBe(239)
  const now = new Date(act.at)
  expect(await pairs.takeTurn('one', now)).toEqual({ position: 0, epoch: '' })
  expect(await pairs.takeTurn('other', now)).toBeUndefined()
  await pairs.advance('one', { position: 5, epoch: 'e' })
  expect(await pairs.takeTurn('one', now)).toEqual({ position: 5, epoch: 'e' })
  expect(await pairs.takeTurn('other', new Date(act.at + 60_000))).toEqual({ position: 5, epoch: 'e' })
  await pairs.dropBefore(8)
  expect(await pairs.list(['621202100'], page)).toEqual({ ids: [] })
}

const askEverything = async (stores: Stores): Promise<void> => {
  const { communities, buildings, residents, households, looks, distinctions, claims } = stores
  await communities.all()
  await buildings.list({}, page)
  await buildings.list({ communityCode: '621202100001' }, page)
  await buildings.list({ gridCode: gridOf(0) }, page)
  const first = await residents.inBuilding(scope, codeOf(0), page)
  await residents.inBuilding(scope, codeOf(0), { ...page, after: first.next ?? '' })
  await residents.inBuilding(systemScope, codeOf(0), page)
  await residents.inGrid(scope, gridOf(0), page)
  expect(await residents.byIdNumber(['n7'])).toHaveLength(1)
  expect(await residents.byPhone(['p7'])).toHaveLength(1)
  expect(await residents.byWords({ tokens: ['w3'] }, 100)).toHaveLength(34)
  expect(await residents.byWords({ tokens: ['w3'], also: ['w4', 'all'] }, 100)).toHaveLength(34)
  expect(await residents.byWords({ tokens: ['all'], also: ['w3'] }, 100)).toHaveLength(34)
  expect(await residents.byWords({ tokens: ['w3'], also: ['w4'], gridCode: gridOf(0) }, 100)).toEqual([])
  expect(await residents.byWords({ tokens: ['all', 'w3'], gridCode: gridOf(0) }, 100)).not.toHaveLength(0)
  expect(await residents.byAccount('nobody')).toBeUndefined()
  await residents.due(new Date(act.at), 10)
  await households.inBuilding(scope, codeOf(0), page)
  await households.inBuilding(systemScope, codeOf(0), page)
  expect(await households.ofMember('head-3')).toHaveLength(1)
  expect(await households.onceOf('left-3')).toHaveLength(1)
  expect((await looks.ofSubjects(['subject-3', 'subject-nobody'], page)).items).toHaveLength(5)
  expect(await distinctions.ofResident('b3')).toHaveLength(5)
  expect(
    await distinctions.amongst([
      ['a3', 'b3'],
      ['a3', 'b4'],
    ]),
  ).toEqual(new Set(['a3~b3']))
  await askForPairs(stores)
  await askForRequests(stores, scope)
  const met = await claims.insert([{ value: 'v7', owner: 'another', tokens: ['u'] }])
  const [standing] = [...met.values()]
  expect(await claims.replace(standing!, { value: 'v7', owner: 'another', tokens: ['u'] })).toBe(true)
  expect(await claims.replace(standing!, { value: 'v7', owner: 'third', tokens: ['w'] })).toBe(false)
  await claims.dropOf('another')
}

it('answers everything it asks from an index', async () => {
  const { mongodbUrl: url } = testServers()
  const database = uniqueName('population_registry')
  const connection = await connectStore({ url, database, log: quiet, monitorCommands: true })
  const stores = storesIn(connection)
  await stores.prepare()
  await fill(stores)
  await fillRequests(stores, gridOf)
  const watch = watchCommands(connection)
  await askEverything(stores)
  expect(await watch.offences()).toEqual([])
  await connection.db.dropDatabase()
  await connection.close()
})
