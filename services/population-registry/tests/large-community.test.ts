import { eventually } from '@fengqiao/testing'
import { aBuilding, aPerson, community, grid, settle, startTown, type Town } from './town.ts'

let town: Town

/** More grids than are asked at once, twice over. */
const homes = Array.from({ length: 30 }, (_, at) => ({
  buildingCode: `${community}${String(100 + at).padStart(5, '0')}`,
  gridCode: `${community}${String(100 + at)}`,
}))
const [first, last] = [homes[0]?.buildingCode, homes.at(-1)?.buildingCode]
const outsideAllGrids = `${community}00999`

const register = async (people: readonly object[]) => {
  const { results } = await town.residents.registerResidents(
    { rows: people.map(aPerson) },
    await town.as('manager'),
  )
  return results.map(({ receipt }) => receipt?.id)
}

beforeAll(async () => {
  town = await startTown()
  await settle(town)
  const manager = await town.as('manager')
  for (const buildingCode of [...homes.map((home) => home.buildingCode), outsideAllGrids])
    await town.buildings.registerBuilding(aBuilding({ buildingCode }), manager)
  for (const { buildingCode, gridCode } of homes) await town.grids.place(buildingCode, gridCode)
  await eventually(async () => {
    const { buildings } = await town.buildings.batchGetBuildings(
      { buildingCodes: homes.map(({ buildingCode }) => buildingCode) },
      manager,
    )
    return buildings.every(({ gridCode }) => gridCode !== '')
  })
  const everywhere = homes.flatMap(({ buildingCode }) => [
    { name: '赵志强', buildingCode, roomCode: '' },
    { name: '钱志强', buildingCode, roomCode: '' },
  ])
  await register(everywhere)
})
afterAll(() => town.stop())

const search = async (text: string) => town.residents.searchResidents({ text }, await town.as('manager'))

const ids = async (text: string) => (await search(text)).hits.map(({ resident }) => resident?.residentId)

describe('looking for a person in a community of many grids', () => {
  it.each([
    ['in its first grid', first],
    ['in its last grid', last],
    ['in no grid', outsideAllGrids],
  ])('finds whoever lives %s, also with one wrong character', async (_where, buildingCode) => {
    const given = `${buildingCode === first ? '甲' : '乙'}${buildingCode === last ? '丙' : '丁'}`
    const [residentId] = await register([{ name: `冯${given}`, buildingCode, roomCode: '' }])
    expect(await ids(`冯${given}`)).toEqual([residentId])
    expect(await ids(given)).toEqual([residentId])
    expect(await ids(`何${given}`)).toEqual([residentId])
  })

  it('shows as many as fit of those who have a common name, and says that there are more', async () => {
    for (const text of ['志强', 'zhiqiang', '孙志强']) {
      const { hits, more } = await search(text)
      expect([hits.length, more]).toEqual([20, true])
    }
  })

  it('finds whoever’s building came to another grid', async () => {
    const [residentId] = await register([{ name: '褚卫东', buildingCode: first, roomCode: '' }])
    await town.grids.place(first ?? '', grid)
    await eventually(async () => {
      const found = await town.residents.getResident(
        { residentId: residentId ?? '' },
        await town.as('worker'),
      )
      return found.gridCode === grid
    })
    expect(await ids('卫东')).toEqual([residentId])
  })
})
