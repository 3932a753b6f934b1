import { aBuilding, building, settle, startTown, type Town } from './town.ts'
import { eventually } from '@fengqiao/testing'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
  const rows = ['62120210000100021', '62120210000100022'].map((buildingCode) =>
    aBuilding({ buildingCode, name: `东岭${buildingCode.slice(-2)}号楼`, address: '滨江社区东江路112号' }),
  )
  await town.buildings.registerBuildings({ rows }, await town.as('manager'))
})
afterAll(() => town.stop())

describe('finding a building by what people type', () => {
  const codes = async (text: string) => {
    const { hits } = await town.buildings.searchBuildings({ text }, await town.as('worker'))
    return hits.map((hit) => hit.building?.buildingCode)
  }

  it.each([
    ['its name', '滨江花园1号楼'],
    ['part of its address', '东江路12'],
    ['pinyin', 'dongjianglu12'],
    ['initials', 'djl12'],
    ['two words', '滨江 12号'],
    ['full-width digits', '东江路１２号'],
  ])('takes %s', async (_what, text) => {
    expect((await codes(text))[0]).toBe(building)
  })

  it('puts the whole name first and says how well each fits', async () => {
    const { hits } = await town.buildings.searchBuildings({ text: '东岭21号楼' }, await town.as('worker'))
    expect(hits[0]).toMatchObject({ score: 1, building: { buildingCode: '62120210000100021' } })
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a))
  })

  it('finds what was just entered here at once, and on another replica within two seconds', async () => {
    const other = await town.replica()
    const ask = async (text: string) => other.buildings.searchBuildings({ text }, await town.as('worker'))
    expect((await ask('望江楼')).hits).toEqual([])
    const request = aBuilding({ buildingCode: '62120210000100051', name: '望江楼' })
    await town.buildings.registerBuilding(request, await town.as('manager'))
    expect(await codes('wjl')).toEqual(['62120210000100051'])
    await eventually(async () => (await ask('望江楼')).hits.length === 1, { within: 2_000 })
    await other.stop()
  })

  it('finds nothing for what nobody is called', async () => {
    expect(await codes('zzzz')).toEqual([])
    expect(await codes('，。')).toEqual([])
  })
})
