import { enter } from '../support/browser.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

const grid = '621202100001001'
const own = { who: '居民', username: 'wang.min', password: 'Autumn-2026-x' }

describe('a resident who was handed a code', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
  }, 120_000)
  afterAll(() => place.close())

  const invited = async (): Promise<string> => {
    const api = await place.apiFor('worker1')
    return (await api.post<{ readonly code: string }>('/v1/invitations', { gridCode: grid })).code
  }

  it('opens an account on the phone and signs in with it', async () => {
    const visitor = await place.come(true)
    const { page } = visitor
    await page.goto('/')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('link', { name: '收到邀请码？开通居民账号' }).click()
    await page.getByLabel('邀请码').fill((await invited()).toLowerCase())
    await page.getByLabel('用户名').fill(own.username)
    await page.getByLabel('姓名').fill('王敏')
    await page.getByLabel('密码', { exact: true }).fill(own.password)
    await page.getByLabel('再输入一次密码').fill(own.password)
    await visitor.picture('invitation')
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBe(390)
    await page.getByRole('button', { name: '开通账号' }).click()
    await page.getByRole('status').getByText('账号已开通').waitFor()
    await visitor.picture('invitation-opened')
    await page.getByRole('link', { name: '登录' }).click()
    await enter(visitor, own)
    expect(visitor.failures).toEqual([])
  })
})
