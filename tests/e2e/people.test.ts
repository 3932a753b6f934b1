import { dayAt } from '@fengqiao/standards'
import type { Visitor } from '../support/browser.ts'
import { endLetting, letByKeyboard } from '../support/lettings.ts'
import { graveFindings } from '../support/page-checks.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

/** The published sample of the standard for ID numbers: nobody's. */
const aStranger = {
  name: '独孤求败',
  idNumber: '11010519491231002X',
  phones: ['100 0000 9753'],
  kind: 'RESIDENT_KIND_REGISTERED',
  residenceStatus: 'RESIDENCE_STATUS_BOTH',
  lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
  source: 'ENTRY_SOURCE_COUNTER',
  buildingCode: '62120210000100001',
}

/** A room of his building. */
const aRoom = `${aStranger.buildingCode}0100501`

const today = (): string => dayAt(Date.now())

describe('people and buildings', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
  }, 120_000)
  afterAll(() => place.close())

  // By keyboard alone, as somebody does who has a resident on the phone.
  const toBuilding = async ({ page }: Visitor): Promise<void> => {
    await page.getByRole('combobox', { name: '查找楼栋、人员或事项' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('1号楼')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '户室' }).waitFor()
  }

  it.each([
    ['desk', false],
    ['phone', true],
  ])(
    'lead from the search to a masked person, and show him in clear for a purpose, on a %s',
    async (_name, onPhone) => {
      const visitor = await place.signedIn('clerk1', onPhone)
      const { page } = visitor
      await toBuilding(visitor)
      await visitor.picture(`building-${_name}`)
      await page.getByRole('region', { name: '居民（遮蔽）' }).getByRole('link').first().click()
      const form = page.getByRole('form', { name: '查看完整信息' })
      await form.waitFor()
      await form.getByRole('button', { name: '查看完整信息' }).click()
      await page.getByText('请选择用途。').waitFor()
      expect(await page.locator('.facts-line').textContent()).not.toMatch(/[0-9]{17}[0-9X]/)
      await form.getByLabel('用途').selectOption({ label: '核对登记信息' })
      await form.getByLabel('具体说明').fill('核对登记信息')
      await form.getByRole('button', { name: '查看完整信息' }).click()
      await page.getByRole('timer').waitFor()
      expect(await page.locator('.facts-line').textContent()).toMatch(/[0-9]{17}[0-9X]/)
      expect(page.url()).not.toMatch(/[0-9]{17}[0-9X]/)
      await page.getByRole('button', { name: '立即遮蔽' }).click()
      await form.waitFor()
      expect(await page.locator('.facts-line').textContent()).not.toMatch(/[0-9]{17}[0-9X]/)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(onPhone ? 390 : 1440)
      expect(visitor.failures).toEqual([])
    },
    90_000,
  )

  it.each([
    ['desk', false],
    ['phone', true],
  ])(
    'find a person by pinyin in the box and by a wrong character on the page, masked, on a %s',
    async (name, onPhone) => {
      const clerk = await place.apiFor('clerk1')
      await clerk.post('/v1/residents', aStranger).catch(() => 'there since the other screen')
      const visitor = await place.signedIn('clerk1', onPhone)
      const { page } = visitor
      await page.getByRole('combobox', { name: '查找楼栋、人员或事项' }).fill('duguqb')
      await page.getByRole('option', { name: '拼音首字母相符' }).waitFor()
      await visitor.picture(`find-person-${name}`)
      await page.getByRole('option', { name: '拼音首字母相符' }).click()
      await page.waitForURL('**/people/*')
      await page.goto(`${place.town.publicUrl}/people`)
      const box = page.getByRole('searchbox', { name: '查找楼栋、人员或事项' })
      await box.fill('独孤求拜')
      await page.getByRole('link', { name: '姓名相近（一字之差）' }).waitFor()
      expect(await page.locator('main').innerText()).not.toContain('求败')
      await visitor.picture(`people-found-${name}`)
      expect(decodeURIComponent(page.url())).not.toMatch(/独孤|q=/)
      await box.fill('没有此人')
      await page.getByText('辖区内没有找到').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(onPhone ? 390 : 1440)
      expect(visitor.failures).toEqual([])
    },
    90_000,
  )

  it('show a record that may be of the same person, until somebody tells the two apart', async () => {
    const clerk = await place.apiFor('clerk1')
    const named = { ...aStranger, name: '令狐冲虚' }
    const numbers = ['440524188001010014', '621299188001010013']
    for (const idNumber of numbers) await clerk.post('/v1/residents', { ...named, idNumber })
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.getByRole('combobox', { name: '查找楼栋、人员或事项' }).fill('令狐冲虚')
    await page.getByRole('option', { name: '姓名相符' }).first().click()
    const card = page.getByRole('region', { name: '可能重复的档案' })
    await card.getByText('姓名相同, 出生日期相同, 电话相同').waitFor()
    await visitor.picture('duplicates')
    await card.getByLabel('不是同一人').selectOption({ label: '已核对证件' })
    await card.getByRole('button', { name: '不是同一人' }).click()
    await card.waitFor({ state: 'hidden' })
    expect(visitor.failures).toEqual([])
  }, 90_000)

  it('place a matter by an address: building, grid and reason are said at once', async () => {
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.getByRole('link', { name: '登记', exact: true }).click()
    await page.locator('#register-place').fill('1号楼')
    await page.getByRole('listbox', { name: '楼栋' }).getByRole('option').first().click()
    await page.getByText('所选楼栋属于此网格').waitFor()
    expect(await page.locator('#register-grid').inputValue()).toBe('621202100001001')
    expect(visitor.failures).toEqual([])
  }, 90_000)
  it('have a leader who agreed: appointed on his page, named on the building’s, with who lived there on a day', async () => {
    const { id } = await (
      await place.apiFor('clerk1')
    ).post<{ readonly id: string }>('/v1/residents', {
      ...aStranger,
      ...{ name: '欧阳楼长', idNumber: '440524188001010022' },
    })
    const visitor = await place.signedIn('manager1')
    const { page } = visitor
    await page.goto(`${place.town.publicUrl}/people/${id}`)
    const card = page.getByRole('region', { name: '担任楼栋长' })
    await card.locator('summary').click()
    const form = card.getByRole('form', { name: '聘任为楼栋长' })
    await form.getByRole('button', { name: '聘任为楼栋长' }).click()
    await form.getByText('请选择本人同意的方式。').waitFor()
    await form.getByLabel('本人同意的方式').selectOption({ label: '书面签字' })
    await form.getByRole('button', { name: '聘任为楼栋长' }).click()
    await card.getByText(/起担任/).waitFor()
    await page.getByRole('region', { name: '履历' }).getByText('担任楼栋长').waitFor()
    await visitor.picture('person-leads')
    await card.getByRole('link').first().click()
    const leaders = page.getByRole('region', { name: '楼栋长' })
    await leaders.getByRole('link', { name: '欧阳**' }).waitFor()
    expect(await graveFindings(page)).toEqual([])
    await visitor.picture('building-leaders')
    await page.getByRole('form', { name: '查看某一天的档案' }).getByLabel('日期').fill(today())
    await page.getByRole('button', { name: '查看', exact: true }).click()
    const then = page.getByRole('region', { name: '当日在此居住的人' })
    await then.getByRole('link').first().waitFor()
    await page.getByRole('region', { name: '当日的楼栋长' }).getByText('欧阳**').waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/楼长|[0-9]{17}[0-9X]/)
    expect(await graveFindings(page)).toEqual([])
    await visitor.picture('building-then')
    await page.getByRole('button', { name: '回到今天' }).click()
    await leaders.getByRole('button', { name: '办理卸任' }).click()
    await leaders.getByRole('form', { name: '办理卸任' }).getByRole('button').click()
    await leaders.getByText('历任楼栋长').click()
    await leaders.getByText('本人不再担任').waitFor()
    expect(visitor.failures).toEqual([])
  }, 120_000)

  it.each([
    ['desk', false],
    ['phone', true],
  ])(
    'note a rented home on the page of its building, by keyboard, with its tenant and its check, on a %s',
    async (name, onPhone) => {
      const idNumber = onPhone ? '440524188001010030' : '440524188001010049'
      const tenant = { ...aStranger, name: onPhone ? '钟离租客' : '上官租客', idNumber, roomCode: aRoom }
      const clerk = await place.apiFor('clerk1')
      const { id } = await clerk.post<{ readonly id: string }>('/v1/residents', tenant)
      const visitor = await place.signedIn('clerk1', onPhone)
      const { page } = visitor
      await page.goto(`${place.town.publicUrl}/buildings/${aStranger.buildingCode}`)
      const card = page.getByRole('region', { name: '出租房屋' })
      const row = await letByKeyboard(page, card, { roomCode: aRoom, tenant: tenant.name, mendBy: today() })
      expect(await page.locator('main').innerText()).not.toMatch(/房东|0000 0086/)
      expect(await graveFindings(page)).toEqual([])
      await visitor.picture(`lettings-${name}`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(onPhone ? 390 : 1440)
      await endLetting(row)
      await row.waitFor({ state: 'detached' })
      await page.goto(`${place.town.publicUrl}/people/${id}`)
      await page.getByRole('region', { name: '出租与租住' }).getByText('停止出租').waitFor()
      expect(visitor.failures).toEqual([])
    },
    120_000,
  )
})
