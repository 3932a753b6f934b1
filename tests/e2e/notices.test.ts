import type { Browser } from 'playwright-core'
import { seedTown, type Account } from '@fengqiao/town'
import { eventually } from '@fengqiao/testing'
import { mailServer, type MailServer } from '@fengqiao/testing/mail-server'
import { enter, openBrowser, visitorIn, type Visitor } from '../support/browser.ts'
import { builtConsole, type BuiltConsole } from '../support/console.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

const address = 'worker1@town.example'

describe('a worker who wants e-mail', () => {
  let built: BuiltConsole
  let town: WholeTown
  let browser: Browser
  let mail: MailServer
  let worker: Account

  beforeAll(async () => {
    built = await builtConsole()
    mail = await mailServer()
    town = await wholeTown({ consoleFiles: built.folder, smtpUrl: mail.url })
    const { baseUrl, installerSecret } = town
    const size = { communities: 1, gridsEach: 1, issues: 0 }
    const { accounts } = await seedTown({ baseUrl, installerSecret, say: () => undefined, size })
    worker = accounts.find(({ username }) => username === 'worker1')!
    browser = await openBrowser()
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    await town.stop()
    await mail.stop()
    await built.remove()
  })

  const fits = async ({ page }: Visitor): Promise<void> => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  }

  const codeSent = () =>
    eventually(() => {
      const code = mail.arrived().map(({ text }) => /\d{6}/.exec(text)?.[0])
      return code.find((one) => one !== undefined)
    })

  it('says where to on the phone, hears that it did not arrive, and confirms it by the next code', async () => {
    const visitor = await visitorIn(browser, { baseUrl: town.publicUrl, onPhone: true })
    const { page } = visitor
    await enter(visitor, worker)
    await page.getByRole('link', { name: '消息', exact: true }).first().click()
    await page.getByRole('link', { name: '通知设置' }).click()
    await visitor.picture('settings')
    await fits(visitor)

    mail.will({ recipient: 550 })
    await page.getByLabel('邮箱').fill(address)
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('确认码没有送达：邮件服务器拒收').waitFor()
    await visitor.picture('settings-refused')
    await page.getByRole('link', { name: '消息', exact: true }).first().click()
    await page.getByRole('region', { name: '没有送达的邮件' }).getByText('邮件服务器拒收').waitFor()
    await visitor.picture('inbox-failed')
    await fits(visitor)

    await page.getByRole('link', { name: '检查邮箱' }).click()
    await page.getByRole('button', { name: '重新发送' }).click()
    const code = await codeSent()
    await page.getByLabel('确认码').fill(code === '000000' ? '111111' : '000000')
    await page.getByRole('button', { name: '确认', exact: true }).click()
    await page.getByText('还可以试 4 次').waitFor()
    await page.getByLabel('确认码').fill(code)
    await page.getByRole('button', { name: '确认', exact: true }).click()
    await page.getByText('邮箱已确认').waitFor()
    await page.getByText('✓ 已确认').waitFor()
    await visitor.picture('settings-confirmed')

    await page.getByLabel('免打扰时段内不发邮件').uncheck()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('已保存').waitFor()
    expect(visitor.failures).toEqual([])
  })

  it('reads the same on the desk, in English', async () => {
    const visitor = await visitorIn(browser, { baseUrl: town.publicUrl })
    const { page } = visitor
    await enter(visitor, worker)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('link', { name: 'Notices' }).click()
    await page.getByText('Work that waits for me').waitFor()
    await visitor.picture('settings-desk')
    expect(visitor.failures).toEqual([])
  })
})
