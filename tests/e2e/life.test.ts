import { readFile } from 'node:fs/promises'
import { dayAt } from '@fengqiao/standards'
import { apiOf, signIn, type Api } from '@fengqiao/town'
import { eventually } from '@fengqiao/testing'
import { enter } from '../support/browser.ts'
import { graveFindings } from '../support/page-checks.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

const grid = '621202100001001'
const building = '62120210000100001'
const own = { who: '居民', username: 'su.xiaoxiao', password: 'Autumn-2026-x' }

/** The published sample of the standard for ID numbers: nobody's. */
const aPerson = {
  name: '苏小小',
  idNumber: '11010519491231002X',
  phones: ['100 0000 9753'],
  kind: 'RESIDENT_KIND_REGISTERED',
  residenceStatus: 'RESIDENCE_STATUS_BOTH',
  lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
  source: 'ENTRY_SOURCE_COUNTER',
  buildingCode: building,
}

/** The calendar day in China so many days from now. */
const dayFromNow = (days: number): string => dayAt(Date.now() + days * 86_400_000)

describe('a life and the past of a record', () => {
  let place: TownInBrowser
  let clerk: Api
  let residentId: string

  beforeAll(async () => {
    place = await townInBrowser()
    clerk = await place.apiFor('clerk1')
    residentId = (await clerk.post<{ readonly id: string }>('/v1/residents', aPerson)).id
    const home = { buildingCode: building, roomCode: `${building}0100101`, movedOn: dayFromNow(0) }
    const residenceStatus = 'RESIDENCE_STATUS_BOTH'
    await clerk.post(`/v1/residents/${residentId}:move`, { ...home, residenceStatus })
    await clerk.post('/v1/households', { headId: residentId, members: [] })
  }, 120_000)
  afterAll(() => place.close())

  const wide = (onPhone: boolean): number => (onPhone ? 390 : 1440)

  it.each([
    ['desk', false],
    ['phone', true],
  ])(
    'are told step by step, and shown as of a day so that nobody takes it for today, on a %s',
    async (name, onPhone) => {
      const visitor = await place.signedIn('clerk1', onPhone)
      const { page } = visitor
      await page.goto(`/people/${residentId}`)
      const life = page.getByRole('region', { name: '履历' })
      await life.getByText('立户（户主）').waitFor()
      expect(await life.locator('li strong').allInnerTexts()).toEqual(['立户（户主）', '迁居', '登记'])
      expect(await life.innerText()).toContain(`${dayFromNow(0)} 迁移`)
      expect(await life.innerText()).not.toMatch(/苏小小|9753|0100101/)
      await visitor.picture(`life-${name}`)
      const form = page.getByRole('form', { name: '查看某一天的档案' })
      await form.getByRole('button', { name: '查看' }).click()
      await form.getByText('请选择今天或以前的日期。').waitFor()
      await form.getByLabel('日期').fill(dayFromNow(0))
      await form.getByRole('button', { name: '查看' }).click()
      await page.getByText(`这是 ${dayFromNow(0)} 的档案，不是现在的样子。`).waitFor()
      await page.locator('.past').getByText('至今未变').waitFor()
      expect(await page.locator('main').innerText()).not.toMatch(/苏小小|[0-9]{17}[0-9X]/)
      expect(await page.getByRole('button', { name: '更正登记' }).count()).toBe(0)
      expect(await graveFindings(page)).toEqual([])
      await visitor.picture(`past-${name}`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(wide(onPhone))
      expect(visitor.failures).toEqual([])
      await form.getByLabel('日期').fill(dayFromNow(-1))
      await form.getByRole('button', { name: '查看' }).click()
      await page.getByText(`那一天还没有此档案，档案始于 ${dayFromNow(0)}。`).waitFor()
      await page.getByRole('button', { name: '回到今天' }).click()
      await life.waitFor()
      expect(visitor.failures).toEqual([`404 /v1/residents/${residentId}/as-of/${dayFromNow(-1)}`])
    },
    90_000,
  )

  it('of a building are shown with the grid it lay in', async () => {
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.goto(`/buildings/${building}?day=${dayFromNow(0)}`)
    await page.locator('.past').getByText('所属网格').waitFor()
    await visitor.picture('building-past')
    await page.getByRole('button', { name: '回到今天' }).click()
    await page.getByRole('heading', { name: '户室' }).waitFor()
    expect(visitor.failures).toEqual([])
  }, 90_000)

  const joined = async (): Promise<void> => {
    const worker = await place.apiFor('worker1')
    const { code } = await worker.post<{ readonly code: string }>('/v1/invitations', {
      gridCode: grid,
      residentId,
    })
    const { who: _who, ...account } = own
    const reply = await fetch(`${place.town.baseUrl}/v1/invitations:accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'opened-by-herself' },
      body: JSON.stringify({ ...account, code, displayName: '苏小小' }),
    })
    expect(reply.status).toBe(200)
  }

  it('are the resident’s own to see and to take along, with who looked', async () => {
    await joined()
    const words = { purpose: 'LOOK_PURPOSE_SERVICE', words: '为本人开具证明' }
    await clerk.post(`/v1/residents/${residentId}:reveal`, words)
    const { baseUrl } = place.town
    const { accessToken } = await signIn({ baseUrl, ...own })
    const mine = apiOf({ baseUrl, token: () => accessToken })
    const isThere = (): boolean => true
    await eventually(() => mine.get('/v1/me/record').then(isThere, () => false))
    const visitor = await place.come(true)
    const { page } = visitor
    await enter(visitor, own)
    await page.getByRole('link', { name: '我的档案 · 谁看过' }).click()
    await page.getByRole('heading', { name: '苏小小' }).waitFor()
    await page.getByRole('region', { name: '履历' }).getByText('开通账号').waitFor()
    await page.getByText('为本人开具证明').waitFor()
    await visitor.picture('my-record')
    expect(await graveFindings(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载我的全部信息' }).click()
    const path = await (await coming).path()
    const copy = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
    expect(copy).toMatchObject({
      record: { name: '苏小小', idNumber: aPerson.idNumber },
      history: [{ kind: 'RESIDENT_STEP_KIND_ACCOUNT_LINKED' }, {}, {}, {}],
      looks: [{ words: '为本人开具证明' }],
    })
    expect(visitor.failures).toEqual([])
  }, 90_000)

  it('are asked to be corrected by the resident, and answered by the staff', async () => {
    const resident = await place.come(true)
    await enter(resident, own)
    await resident.page.goto('/record')
    const form = resident.page.getByRole('form', { name: '提出请求' })
    await form.getByRole('button', { name: '提出请求' }).click()
    await form.getByText('请至少写 4 个字。').waitFor()
    await form.getByLabel('具体说明').fill('电话已换，请更正')
    await form.getByRole('button', { name: '提出请求' }).click()
    const mine = resident.page.getByRole('region', { name: '更正、删除、说明' })
    await mine.getByText('已收到').waitFor()
    await mine.getByText('办结期限').waitFor()
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.goto('/inbox')
    await page.getByRole('link', { name: '新的个人信息请求等待您答复' }).click()
    await page.getByText('电话已换，请更正').waitFor()
    await page.getByText('办结期限').waitFor()
    await visitor.picture('data-requests')
    expect(await graveFindings(page)).toEqual([])
    await page.getByLabel('答复（本人可见').fill('经核实登记无误')
    await page.getByRole('button', { name: '不同意' }).click()
    await page.getByText('不同意须选择依据。').waitFor()
    await page.getByLabel('不同意的依据').selectOption({ label: '经核实登记无误' })
    await page.getByRole('button', { name: '不同意' }).click()
    await page.getByText('没有待办的请求。').waitFor()
    await resident.page.goto('/inbox')
    await resident.page.getByRole('link', { name: '您关于个人信息的请求未获同意：经核实登记无误' }).click()
    await mine.getByText('可向镇政府申请复核，也可依法起诉').waitFor()
    await resident.picture('my-requests')
    expect([...resident.failures, ...visitor.failures]).toEqual([])
  }, 90_000)

  it('name the building the resident leads, which is given up at once', async () => {
    const manager = await place.apiFor('manager1')
    const [from, consent] = [dayFromNow(0), { form: 'CONSENT_FORM_SPOKEN', givenOn: dayFromNow(0) }]
    await manager.post(`/v1/buildings/${building}/leaders`, { residentId, from, consent })
    const resident = await place.come(true)
    await enter(resident, own)
    await resident.page.goto('/record')
    const led = resident.page.getByRole('region', { name: '我担任楼栋长的楼栋' })
    await led.getByText(`${dayFromNow(0)} 起担任`).waitFor()
    expect(await graveFindings(resident.page)).toEqual([])
    await resident.picture('my-building')
    await led.getByRole('button', { name: '我不再担任' }).click()
    await resident.page.getByRole('dialog').getByRole('button', { name: '我不再担任' }).click()
    await led.getByText('本人不再担任').waitFor()
    expect(resident.failures).toEqual([])
  }, 90_000)

  it('say what of them could not be read, instead of keeping silent about it', async () => {
    const resident = await place.come(true)
    await enter(resident, own)
    for (const answer of ['buildings-led', 'lettings'])
      await resident.page.route(`**/v1/me/${answer}`, (route) => route.fulfill({ status: 403, json: {} }))
    await resident.page.goto('/record')
    await resident.page.getByRole('alert').getByText('没有载入').nth(1).waitFor()
    await resident.picture('my-record-unread')
  }, 60_000)
})
