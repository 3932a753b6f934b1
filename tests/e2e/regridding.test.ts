import { dayAt } from '@fengqiao/standards'
import { eventually } from '@fengqiao/testing'
import { northAndSouth, type Ring } from '../support/grids.ts'
import { graveFindings, sideways } from '../support/page-checks.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

const oneDay = 86_400_000
const community = '621202100001'
const old = `${community}001`

/** The day in China so many days from now. */
const dayFromNow = (days: number): string => dayAt(Date.now() + days * oneDay)

const [tomorrow, dayAfter] = [dayFromNow(1), dayFromNow(2)]

interface Grid {
  readonly gridCode: string
  readonly boundary: { readonly ring: Ring }
  readonly until?: string
}

interface Building {
  readonly buildingCode: string
  readonly gridCode: string
}

const geoJson = (rings: readonly Ring[], names: readonly string[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: rings.map((ring, index) => ({
      type: 'Feature',
      properties: { name: names[index] },
      geometry: {
        type: 'Polygon',
        coordinates: [ring.map(({ longitude, latitude }) => [longitude, latitude])],
      },
    })),
  })

describe('new grids from a day', () => {
  let place: TownInBrowser
  let ahead = 0

  beforeAll(async () => {
    place = await townInBrowser({ gridClock: () => new Date(Date.now() + ahead) })
  }, 120_000)
  afterAll(() => place.close())

  const theGrid = async () => {
    const api = await place.apiFor('clerk1')
    return api.get<Grid>(`/v1/grids/${old}`)
  }

  it('are drawn over the old ones, looked at, planned, and cancelled on a phone', async () => {
    const { boundary } = await theGrid()
    const [north = [], south = []] = northAndSouth(boundary.ring)
    const admin = await place.signedIn('admin1')
    const { page } = admin
    await page.goto('/grids')
    await page.getByRole('link', { name: '网格调整' }).click()
    await page.getByRole('link', { name: '计划网格调整' }).click()
    const form = page.getByRole('form', { name: '计划网格调整' })
    await form.getByRole('button', { name: '查看变动' }).click()
    await form.getByText('请选择社区。').waitFor()
    await form.getByLabel('社区').selectOption(community)
    await form.getByLabel('自哪天起').fill(tomorrow)
    await form.getByLabel('新网格的边界（GeoJSON）').fill('{"type": "Point"}')
    await form.getByText('没有找到面（Polygon）。').waitFor()

    // A part alone leaves the rest without a grid: the town says of which, and how much.
    await form.getByLabel('新网格的边界（GeoJSON）').fill(geoJson([north], ['北片']))
    const people = form.getByLabel('负责人')
    await people.first().selectOption({ index: 1 })
    await form.getByRole('button', { name: '查看变动' }).click()
    await form.getByText(new RegExp(`网格 ${old} 有 \\d+ 平方米没有划入任何新网格`)).waitFor()

    await form.getByLabel('选择 GeoJSON 文件').setInputFiles({
      name: 'grids.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(geoJson([north, south], ['北片', '南片'])),
    })
    await form.getByLabel('名称').nth(1).waitFor()
    for (const index of [0, 1]) await people.nth(index).selectOption({ index: 1 })
    await form.getByRole('button', { name: '查看变动' }).click()
    const brings = form.getByRole('region', { name: '计划的结果' })
    await brings
      .getByText(/第一网格 → [北南]片：\d+ 栋/)
      .first()
      .waitFor()
    await admin.picture('regridding-look')
    expect(await graveFindings(page)).toEqual([])

    await form.getByRole('button', { name: '确认计划' }).click()
    await page.waitForURL(`**/regriddings/${community}-001`)
    await page.getByText('已计划').waitFor()
    await admin.picture('regridding-planned')
    // The one that was refused on the way is the only failure.
    expect(admin.failures.filter((failure) => !failure.startsWith('400 '))).toEqual([])

    const phone = await place.signedIn('admin1', true)
    for (const path of ['/regriddings/new', '/regriddings']) {
      await phone.page.goto(path)
      await phone.page.getByRole('heading', { level: 1 }).waitFor()
      expect([await sideways(phone.page), await graveFindings(phone.page)]).toEqual([0, []])
    }
    await phone.page.getByRole('link', { name: new RegExp(tomorrow) }).click()
    await phone.page.getByText('北片').first().waitFor()
    expect(await sideways(phone.page)).toBe(0)
    expect(await graveFindings(phone.page)).toEqual([])
    await phone.picture('regridding-phone')
    await phone.page.getByRole('link', { name: '修改计划' }).press('Enter')
    const changing = phone.page.getByRole('form', { name: '修改计划' })
    await changing.getByLabel('名称').first().fill('北大片')
    await changing.getByLabel('自哪天起').fill(dayAfter)
    await changing.getByRole('button', { name: '查看变动' }).press('Enter')
    await changing
      .getByRole('region', { name: '计划的结果' })
      .getByText(/北大片/)
      .first()
      .waitFor()
    expect([await sideways(phone.page), await graveFindings(phone.page)]).toEqual([0, []])
    await phone.picture('regridding-change')
    await changing.getByRole('button', { name: '确认计划' }).press('Enter')
    await phone.page.waitForURL(`**/regriddings/${community}-001`)
    await phone.page.getByRole('heading', { name: new RegExp(dayAfter) }).waitFor()
    await phone.page.getByText('北大片').first().waitFor()
    await phone.page.getByRole('button', { name: '取消计划' }).click()
    const dialog = phone.page.getByRole('dialog')
    await dialog.getByLabel('原因').selectOption({ label: '另定日期' })
    await dialog.getByRole('button', { name: '取消计划' }).click()
    await phone.page.getByText('已取消').waitFor()
    expect(phone.failures).toEqual([])
  }, 120_000)

  it('come by themselves on the day, with their buildings, to every screen', async () => {
    const { boundary } = await theGrid()
    const [admin, clerk] = [await place.apiFor('admin1'), await place.apiFor('clerk1')]
    const { staff } = await admin.get<{ staff: readonly { personId: string }[] }>(
      `/v1/staff?territory=${community}`,
    )
    const grids = northAndSouth(boundary.ring).map((ring, index) => ({
      gridCode: `${community}01${String(index + 1)}`,
      name: ['北片网格', '南片网格'][index],
      kind: 'GRID_KIND_BASE',
      boundary: { ring },
      primaryId: staff[0]?.personId,
    }))
    const planned = { communityCode: community, day: tomorrow, grids, endedGridCodes: [old] }
    await admin.post('/v1/regriddings', planned)
    const matter = await clerk.post<{ receipt: { id: string } }>('/v1/issues', {
      title: '路灯不亮',
      category: 'ISSUE_CATEGORY_PUBLIC_FACILITY',
      reporter: { kind: 'REPORTER_KIND_ANONYMOUS' },
      place: { gridCode: old },
    })
    const visitor = await place.signedIn('clerk1')
    await visitor.page.goto('/grids')
    await visitor.page.getByRole('button', { name: /第一网格/ }).waitFor()

    ahead = Date.parse(`${tomorrow}T00:00:00+08:00`) - Date.now()
    // Nobody reloads: the town tells the page.
    await visitor.page.getByRole('button', { name: /北片网格/ }).waitFor()
    await visitor.page.getByRole('button', { name: /第一网格/ }).waitFor({ state: 'detached' })
    expect((await theGrid()).until).toBeDefined()

    const asked = `/v1/buildings?communityCode=${community}&pageSize=200`
    await eventually(async () => {
      const { buildings } = await clerk.get<{ buildings: readonly Building[] }>(asked)
      return buildings.length > 0 && buildings.every(({ gridCode }) => gridCode !== old)
    })
    await visitor.page.goto(`/matters/${matter.receipt.id}`)
    await visitor.page.getByText('第一网格（已停用）').waitFor()
    await visitor.page
      .getByText(/[北南]片网格/)
      .first()
      .waitFor()
    await visitor.page.getByText('网格调整，转由新网格服务').waitFor()
    expect(visitor.failures).toEqual([])
  }, 120_000)
})
