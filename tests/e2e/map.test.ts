import { eventually } from '@fengqiao/testing'
import { graveFindings, sideways } from '../support/page-checks.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

interface Point {
  readonly longitude: number
  readonly latitude: number
}

interface Grid {
  readonly gridCode: string
  readonly name: string
  readonly boundary: { readonly ring: readonly Point[] }
}

interface Building {
  readonly buildingCode: string
  readonly name: string
  readonly point: Point
}

/** How far north a latitude lies on the map's own plane, in degrees of longitude. */
const northing = (latitude: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2
const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

/** Where a place is drawn on a map that shows an outline whole, with a margin around it. */
const pixelOf = (
  { longitude, latitude }: Point,
  outline: readonly Point[],
  { width, height, margin }: { readonly width: number; readonly height: number; readonly margin: number },
) => {
  const [xs, ys] = [outline.map((one) => one.longitude), outline.map((one) => northing(one.latitude))]
  const scale = Math.min((width - 2 * margin) / spread(xs), (height - 2 * margin) / spread(ys))
  return {
    x: width / 2 + (longitude - middle(xs)) * scale,
    y: height / 2 - (northing(latitude) - middle(ys)) * scale,
  }
}

describe('the map of the town', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
  }, 120_000)
  afterAll(() => place.close())

  const theGrid = async () => {
    const api = await place.apiFor('clerk1')
    const { grids = [] } = await api.get<{ grids?: readonly Grid[] }>('/v1/grids')
    const [grid] = grids
    if (grid === undefined) throw new Error('the town has no grid')
    const { buildings = [] } = await api.get<{ buildings?: readonly Building[] }>(
      `/v1/buildings?gridCode=${grid.gridCode}&pageSize=200`,
    )
    return { grid, buildings }
  }

  it('lists the buildings of a grid, each with its page, for whoever does not use the map', async () => {
    const { grid, buildings } = await theGrid()
    const { page } = await place.signedIn('clerk1')
    await page.goto('/grids')
    await page.getByRole('button', { name: new RegExp(grid.name) }).press('Enter')
    await page.getByText(`楼栋 ${String(buildings.length)} 栋`).waitFor()
    expect(await page.locator('.grid-buildings a').allInnerTexts()).toEqual(buildings.map(({ name }) => name))
    await page.locator('.grid-buildings a').first().click()
    await page.waitForURL(`**/buildings/${buildings[0]?.buildingCode ?? ''}`)
  })

  it('is shown as of a past day, and says so, until one goes back to today', async () => {
    const visitor = await place.signedIn('clerk1', true)
    const { page } = visitor
    await page.goto('/grids')
    const asking = page.getByRole('form', { name: '查看某一天的网格' })
    await asking.getByLabel('日期').fill('2020-01-01')
    await asking.getByRole('button', { name: '查看' }).press('Enter')
    await page.getByText('这是 2020-01-01 的网格，不是现在的样子。').waitFor()
    await page.getByText('那一天还没有网格。').waitFor()
    expect(await page.getByRole('img', { name: /网格示意图/ }).count()).toBe(0)
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    await asking.getByLabel('日期').fill(today)
    await asking.getByRole('button', { name: '查看' }).press('Enter')
    await page.getByText(`这是 ${today} 的网格`).waitFor()
    const grid = page.getByRole('list', { name: '网格列表' }).getByRole('button').first()
    await grid.click()
    expect(await page.getByRole('link', { name: '在此网格登记' }).count()).toBe(0)
    expect(await graveFindings(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
    await visitor.picture('map-past')
    await page.getByRole('button', { name: '回到今天' }).press('Enter')
    await page.getByRole('link', { name: '在此网格登记' }).waitFor()
    expect(visitor.failures).toEqual([])
  })

  it('draws the outlines of a chosen grid’s buildings, and opens the one that is pointed at', async () => {
    const { grid, buildings } = await theGrid()
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.goto(`/grids?map=shown&grid=${grid.gridCode}`)
    const canvas = page.locator('.grid-map canvas')
    await canvas.waitFor()
    const [building] = buildings
    if (building === undefined) throw new Error('the grid has no building')
    const { width, height } = (await canvas.boundingBox()) ?? { width: 0, height: 0 }
    const outline = grid.boundary.ring
    // The map moves towards the grid before it shows it whole.
    await eventually(async () => {
      await canvas.click({ position: pixelOf(building.point, outline, { width, height, margin: 48 }) })
      return page.url().endsWith(`/buildings/${building.buildingCode}`)
    })
    await page.goBack()
    await canvas.waitFor()
    await visitor.picture('map')
    expect(visitor.failures).toEqual([])
  })
})
