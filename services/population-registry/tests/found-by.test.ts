import { eventually } from '@fengqiao/testing'
import { everythingIn, keptScattered } from './kept.ts'
import {
  aBuilding,
  aNumber,
  aPerson,
  community,
  elsewhere,
  settle,
  startTown,
  type Town,
  type Who,
} from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const registered = async (changes: object = {}) =>
  (await town.residents.registerResident(aPerson(changes), await town.as('manager'))).id

const ids = async (text: string, who: Who = 'worker') => {
  const { hits } = await town.residents.searchResidents({ text }, await town.as(who))
  return hits.map(({ resident }) => resident?.residentId)
}

describe('what a person is found by', () => {
  const correct = async (residentId: string, changes: object) =>
    town.residents.correctResident(
      {
        ...{
          residentId,
          name: '',
          idNumber: '',
          phones: [],
          withoutPhone: false,
          roomCode: '',
          expectedVersion: 1,
        },
        ...{ kind: 0, residenceStatus: 0, lawfulBasis: 0, source: 0, ...changes },
      },
      await town.as('worker'),
    )

  it('follows a correction, and what was not corrected stays', async () => {
    const residentId = await registered({ name: '冉小满', phones: ['100 6666 8642'] })
    await correct(residentId, { name: '冉大雪' })
    expect(await ids('冉小满')).toEqual([])
    expect(await ids('randaxue')).toEqual([residentId])
    expect(await ids('8642')).toEqual([residentId])
  })

  it('follows a correction of a telephone, and of a number', async () => {
    const [idNumber, other] = [aNumber(), aNumber()]
    const residentId = await registered({ name: '冉立冬', idNumber, phones: ['100 6666 1357'] })
    await correct(residentId, { withoutPhone: true, idNumber: other })
    expect(await ids('1357')).toEqual([])
    expect(await ids(`${idNumber.slice(-6)} 滨江`)).not.toContain(residentId)
    expect(await ids(other.slice(-6))).toContain(residentId)
    expect(await ids('冉立冬')).toEqual([residentId])
  })

  it('is what it was for whom an earlier release kept, once a replica of this one has started', async () => {
    const residentId = await registered({ name: '冉夏至', phones: ['100 6666 2468'] })
    await keptScattered(town.database, residentId)
    expect(await ids('冉夏至')).toEqual([])
    const other = await town.replica()
    expect([await ids('冉夏至'), await ids('2468')]).toEqual([[residentId], [residentId]])
    await other.stop()
  })

  it('goes with a person into another community and out of the old one', async () => {
    const residentId = await registered({ name: '冉谷雨' })
    await town.residents.moveResident(
      {
        ...{ residentId, buildingCode: elsewhere, roomCode: '', movedOn: '2026-11-01' },
        ...{ residenceStatus: 3, expectedVersion: 0 },
      },
      await town.as('clerk'),
    )
    expect([await ids('冉谷雨'), await ids('ranguyu', 'stranger')]).toEqual([[], [residentId]])
  })

  it('goes with a building into another grid', async () => {
    const buildingCode = '62120210000100071'
    const rows = [aPerson({ name: '冉霜降', buildingCode, roomCode: '' })]
    await town.buildings.registerBuilding(aBuilding({ buildingCode }), await town.as('manager'))
    await town.residents.registerResidents({ rows }, await town.as('manager'))
    expect([await ids('冉霜降', 'manager'), await ids('冉霜降', 'neighbour')]).toEqual([
      [expect.any(String)],
      [],
    ])
    await town.grids.place(buildingCode, '621202100001002')
    expect(await eventually(async () => (await ids('冉霜降', 'neighbour'))[0])).toEqual(expect.any(String))
    expect(await ids('冉霜降')).toEqual([])
  })

  it('is gone when the person is erased, and never was in the journal', async () => {
    const residentId = await registered({ name: '冉白露' })
    const held = await town.deps.residents.byWords(
      { tokens: [town.deps.blind.word(community, { purpose: 'name', value: 'ranbailu' })] },
      5,
    )
    expect(held.map(({ id }) => id)).toEqual([residentId])
    await town.residents.eraseResident({ residentId, reason: 1, expectedVersion: 0 }, await town.as('admin'))
    expect(await ids('冉白露')).toEqual([])
    const { journal = '', residents = '' } = await everythingIn(town.database)
    const after = (JSON.parse(residents) as { _id: string }[]).find(({ _id }) => _id === residentId)
    expect(JSON.stringify(after)).not.toContain('words')
    expect(journal).not.toMatch(/"words":\[/)
  })
})
