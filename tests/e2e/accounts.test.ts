import { connect } from 'amqplib'
import type { Locator } from 'playwright-core'
import { eventually } from '@fengqiao/testing'
import type { Visitor } from '../support/browser.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

const grid = '滨江社区第一网格'
const chosen = 'Autumn-2026-x'

/** What is shown once, by its name. */
const shown = async (within: Locator, name: string): Promise<string> =>
  (await within.getByRole('status', { name, exact: true }).textContent()) ?? ''

describe('accounts, other systems and invitations', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
  }, 120_000)
  afterAll(() => place.close())

  const focused = ({ page }: Visitor): Promise<unknown> =>
    page.evaluate('document.activeElement?.textContent')

  /** The first sign-in with a password that was handed over: another is chosen before anything else. */
  const enterFirst = async (username: string, password: string, own: string): Promise<void> => {
    const { page } = await place.come()
    await page.goto('/')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByLabel('用户名').fill(username)
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByLabel('新密码', { exact: true }).fill(own)
    await page.getByLabel('再输入一次新密码').fill(own)
    await page.locator('button[type=submit]').click()
    await page.getByRole('navigation').first().waitFor()
  }

  it('open an account, add and end a post, and set a new password that signs in', async () => {
    const admin = await place.signedIn('admin1')
    const { page } = admin
    await page.getByRole('link', { name: '账号', exact: true }).click()
    await page.getByText('新建账号').click()
    const form = page.getByRole('form', { name: '新建账号' })
    await form.getByLabel('姓名').fill('林一')
    await form.getByLabel('用户名').fill('lin.yi')
    await form.getByLabel('岗位').selectOption({ label: '网格员' })
    await form.getByLabel('地域').selectOption({ label: grid })
    await form.getByRole('button', { name: '建立账号' }).click()
    const once = page.getByRole('region', { name: '只显示一次' })
    const first = await shown(once, '初始密码')
    await once.getByRole('button', { name: '已交付，关闭' }).click()
    await enterFirst('lin.yi', first, chosen)

    await page.getByRole('row', { name: /林一/ }).getByText(grid).waitFor()
    await page.getByRole('link', { name: '林一' }).click()
    const posts = page.getByRole('region', { name: '岗位', exact: true })
    const giving = page.getByRole('form', { name: '增加岗位' })
    await giving.getByLabel('岗位').selectOption({ label: '人民调解员' })
    await giving.getByLabel('地域').selectOption({ label: '滨江社区' })
    await giving.getByRole('button', { name: '授予岗位' }).click()
    await posts.getByRole('button', { name: '结束岗位：人民调解员，滨江社区' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '结束' }).click()
    await posts.getByRole('listitem').filter({ hasText: '人民调解员' }).waitFor({ state: 'detached' })
    await posts.getByRole('listitem').filter({ hasText: '网格员' }).waitFor()

    await page.getByRole('button', { name: '重设密码' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '重设密码' }).click()
    const next = await shown(once, '新密码')
    expect(next).not.toBe(first)
    await admin.picture('account')
    await enterFirst('lin.yi', next, `${chosen}2`)

    await page.locator('#content').focus()
    await page.keyboard.press('Escape')
    await page.getByRole('row', { name: /林一/ }).waitFor()
    expect(await eventually(async () => (await focused(admin)) === '林一')).toBe(true)
    expect(admin.failures).toEqual([])
  }, 90_000)

  it('say in words why the last administrator stays, and what waits before somebody is suspended', async () => {
    const admin = await place.signedIn('admin1')
    const { page } = admin
    await page.getByRole('link', { name: '账号', exact: true }).click()
    await page
      .getByRole('row', { name: /admin1/ })
      .getByRole('link')
      .click()
    await page.getByRole('button', { name: /^结束岗位：镇管理员/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '结束' }).click()
    await dialog.getByText('不能停用最后一名镇管理员。').waitFor()
    expect(admin.failures.filter((failure) => !failure.startsWith('409 '))).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '停用账号' }).click()
    await dialog.getByText(/没有负责的网格，也没有经办的未结事项/).waitFor()
  }, 60_000)

  it('admit a system that subscribes, and whose credentials open its queue', async () => {
    const admin = await place.signedIn('admin1')
    const { page } = admin
    await page.getByRole('link', { name: '对接系统', exact: true }).click()
    await page.getByText('接入系统', { exact: true }).click()
    const form = page.getByRole('form', { name: '接入系统' })
    await form.getByLabel('系统名称').fill('县应急指挥平台')
    await form.getByLabel('负责单位').fill('县应急管理局')
    await form.getByText(/^草稿保存于/).waitFor()
    await page.reload()
    expect(await form.getByLabel('系统名称').inputValue()).toBe('县应急指挥平台')
    await form.getByRole('button', { name: '接入' }).click()
    const once = page.getByRole('region', { name: '只显示一次' })
    const secret = await shown(once, '密钥（client_secret）')
    expect(secret.length).toBeGreaterThan(20)
    await once.getByRole('button', { name: '已交付，关闭' }).click()

    await page.getByRole('link', { name: /县应急指挥平台/ }).click()
    const subscribing = page.getByRole('form', { name: '新增订阅' })
    await subscribing.getByRole('button', { name: '新增订阅' }).click()
    await page.getByText('请至少选择一种事件。').waitFor()
    await subscribing.getByText(/^事项/).click()
    await subscribing.getByLabel(/^IssueRegistered/).check()
    await subscribing.getByRole('button', { name: '新增订阅' }).click()
    const [broker, queue, password] = [
      await shown(once, '消息服务器地址'),
      await shown(once, '队列'),
      await shown(once, '消息服务器密码'),
    ]
    await page.getByRole('region', { name: '订阅' }).getByText('1 种事件').waitFor()
    await admin.picture('client')
    const url = Object.assign(new URL(broker), { username: queue, password })
    const connection = await eventually(() => connect(url.href).catch(() => undefined))
    const channel = await connection.createChannel()
    expect((await channel.checkQueue(queue)).queue).toBe(queue)
    await connection.close()
    expect(admin.failures).toEqual([])
  }, 60_000)

  it.each([
    ['desk', false],
    ['phone', true],
  ])(
    'invite a resident from his page, list the invitation and take it back, on a %s',
    async (name, onPhone) => {
      const visitor = await place.signedIn('worker1', onPhone)
      const { page } = visitor
      await page.getByRole('combobox', { name: '查找楼栋、人员或事项' }).fill('1号楼')
      await page.getByRole('option').first().click()
      await page.getByRole('region', { name: '居民（遮蔽）' }).getByRole('link').first().click()
      const card = page.getByRole('region', { name: '邀请居民' })
      await card.getByRole('button', { name: '生成邀请码' }).click()
      const code = await shown(card, '邀请码')
      expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/)
      await page.emulateMedia({ media: 'print' })
      await page.locator('.print-sheet').getByText(`${place.town.publicUrl}/oidc/invitation`).waitFor()
      await page.emulateMedia({ media: 'screen' })
      await visitor.picture(`invite-${name}`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(onPhone ? 390 : 1440)
      await card.getByRole('link', { name: '我发出的邀请' }).click()
      await page
        .getByRole('button', { name: /^撤回邀请：/ })
        .first()
        .click()
      await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click()
      await page.getByText('已撤回').first().waitFor()
      expect(visitor.failures).toEqual([])
    },
    60_000,
  )
})
