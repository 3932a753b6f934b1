import { dayAt, monthsLater } from '@fengqiao/standards'
import { enter } from '../support/browser.ts'
import { graveFindings } from '../support/page-checks.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

/** The published sample of the standard for ID numbers: nobody's. */
const person = {
  ...{ name: '独孤求败', idNumber: '11010519491231002X', phones: ['100 0000 9753'] },
  ...{ buildingCode: '62120210000100001', kind: 'RESIDENT_KIND_REGISTERED' },
  ...{ residenceStatus: 'RESIDENCE_STATUS_BOTH', lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY' },
  source: 'ENTRY_SOURCE_COUNTER',
}
const own = { who: '居民', username: 'du.gu', password: 'Autumn-2026-x' }
const gridCode = '621202100001001'
const why = '独自居住，希望每周有人上门'

describe('a service that somebody is offered', () => {
  let place: TownInBrowser
  let residentId: string

  beforeAll(async () => {
    place = await townInBrowser()
    const clerk = await place.apiFor('clerk1')
    residentId = (await clerk.post<{ readonly id: string }>('/v1/residents', person)).id
    const { code } = await clerk.post<{ readonly code: string }>('/v1/invitations', { residentId, gridCode })
    await opened(code)
  }, 180_000)
  afterAll(() => place.close())

  const opened = async (code: string): Promise<void> => {
    const { page } = await place.come()
    await page.goto('/')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('link', { name: '收到邀请码？开通居民账号' }).click()
    await page.getByLabel('邀请码').fill(code)
    await page.getByLabel('用户名').fill(own.username)
    await page.getByLabel('姓名').fill('独孤求败')
    await page.getByLabel('密码', { exact: true }).fill(own.password)
    await page.getByLabel('再输入一次密码').fill(own.password)
    await page.getByRole('button', { name: '开通账号' }).click()
    await page.getByRole('status').getByText('账号已开通').waitFor()
  }

  it('is entered with a consent, listed, seen by the person with who looked, and ended by him', async () => {
    const staff = await place.signedIn('manager1')
    const { page } = staff
    await page.goto(`${place.town.publicUrl}/people/${residentId}`)
    await page.getByText('为此人提供的关爱服务').click()
    await page.getByText('没有为此人提供服务。').waitFor()
    await page.getByText('提供服务', { exact: true }).click()
    const form = page.getByRole('form', { name: '提供服务' })
    await form.getByRole('button').click()
    await form.getByText('请选择服务。').waitFor()
    await form.getByLabel('服务', { exact: true }).selectOption({ label: '独居老人探访' })
    await form.getByLabel('理由（本人可见）').fill(why)
    await form.getByLabel('结束日期').fill(monthsLater(dayAt(Date.now()), 6))
    await form.getByRole('button').click()
    await form.getByText('该项服务以本人同意为前提').first().waitFor()
    await form.getByLabel('本人同意的方式').selectOption({ label: '书面签字' })
    expect(await graveFindings(page)).toEqual([])
    await staff.picture('care-entering')
    await form.getByRole('button').click()
    await page.getByText(why).waitFor()
    await page.goto(`${place.town.publicUrl}/care`)
    await page.getByRole('link', { name: /独.*独居老人探访/ }).waitFor()
    await staff.picture('care-list')
    expect(staff.failures).toEqual([`400 /v1/residents/${residentId}/care`])

    const resident = await place.come(true)
    await enter(resident, own)
    await resident.page.goto(`${place.town.publicUrl}/record`)
    const mine = resident.page.getByRole('region', { name: '为我提供的关爱服务' })
    await mine.getByText(why).waitFor()
    await resident.page.getByText('查看了您所在的关爱名单').first().waitFor()
    expect(await graveFindings(resident.page)).toEqual([])
    await resident.picture('care-mine')
    await mine.getByRole('button', { name: '我不再需要' }).click()
    await resident.page.getByRole('dialog').getByRole('button', { name: '我不再需要' }).click()
    await mine.getByText('撤回同意').waitFor()
    expect(await resident.page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    expect(resident.failures).toEqual([])
  }, 120_000)
})
