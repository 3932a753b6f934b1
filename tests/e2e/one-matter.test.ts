import type { Browser } from 'playwright-core'
import { seedTown, type Account } from '@fengqiao/town'
import { enter, openBrowser, visitorIn, type Visitor } from '../support/browser.ts'
import { builtConsole, type BuiltConsole } from '../support/console.ts'
import { bringPhoto, evidenceSeen, seeEvidence } from '../support/evidence.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

const title = '单元门口路面结冰'
const grid = '滨江社区第一网格'
const second = '滨江社区第二网格'

describe('one matter from 登记 to 意见反馈', () => {
  let built: BuiltConsole
  let town: WholeTown
  let browser: Browser
  let accounts: ReadonlyMap<string, Account>
  const everybody: Visitor[] = []
  const evidence = evidenceSeen()

  const come = async (onPhone = false): Promise<Visitor> => {
    const visitor = await visitorIn(browser, { baseUrl: town.publicUrl, onPhone })
    everybody.push(visitor)
    evidence.follow(visitor)
    return visitor
  }

  const signedIn = async (username: string, onPhone = false): Promise<Visitor> => {
    const visitor = await come(onPhone)
    await enter(visitor, accounts.get(username)!)
    return visitor
  }

  beforeAll(async () => {
    built = await builtConsole()
    town = await wholeTown({ consoleFiles: built.folder })
    const { baseUrl, installerSecret } = town
    const size = { communities: 1, gridsEach: 2, issues: 0 }
    const seeded = await seedTown({ baseUrl, installerSecret, say: () => undefined, size })
    accounts = new Map(seeded.accounts.map((account) => [account.username, account]))
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser.close()
    await town.stop()
    await built.remove()
  })

  const step = ({ page }: Visitor, name: string) =>
    page.getByRole('region', { name: '办理过程' }).getByText(name, { exact: true })

  it('is seen by each as it moves, without a reload', async () => {
    const [clerk, worker, manager] = [
      await signedIn('clerk1'),
      await signedIn('worker1', true),
      await signedIn('manager1'),
    ]
    await worker.page.getByRole('link', { name: '登记新事项' }).waitFor()

    // 登记: the clerk takes down what a resident tells at the counter.
    await clerk.page.getByRole('link', { name: '登记', exact: true }).click()
    await clerk.page.locator('#register-title').fill(title)
    await clerk.page.locator('#register-grid').selectOption({ label: `${grid} 621202100001001` })
    await clerk.page.locator('#register-category').selectOption({ label: '安全隐患' })
    await clerk.page.getByLabel('留联系方式').check()
    await clerk.page.locator('#register-name').fill('来访群众')
    await clerk.page.locator('#register-phone').fill('100 0000 0001')
    await bringPhoto(clerk)
    await clerk.picture('1-register')
    await clerk.page.getByRole('main').getByRole('button', { name: '登记', exact: true }).click()
    const code = (await clerk.page.getByRole('status', { name: '登记回执码' }).textContent()) ?? ''
    expect(code).toMatch(/^[0-9A-Za-z-]{10,}$/)
    await clerk.picture('2-registered')
    await clerk.page.getByRole('link', { name: '查看事项' }).click()
    await step(clerk, '登记').waitFor()

    // 受理: it appeared in the worker's queue by itself; he takes it on with one press.
    await worker.page.getByRole('link', { name: title }).waitFor()
    await worker.picture('3-worker-queue')
    await worker.page.getByRole('link', { name: title }).click()
    await worker.page.getByRole('button', { name: '受理', exact: true }).click()
    await step(clerk, '受理').waitFor()
    await worker.page.getByRole('button', { name: '我来办', exact: true }).click()
    await step(clerk, '自办').waitFor()
    await worker.page.getByRole('button', { name: '报告办理结果', exact: true }).click()
    await worker.page.getByRole('textbox').fill('已撒盐除冰，并放置防滑垫。')
    await bringPhoto(worker)
    await worker.picture('4-worker-result')
    await worker.page.getByRole('button', { name: '报告办理结果', exact: true }).click()
    await step(clerk, '报告办理结果').waitFor()

    // Both photographs are with the matter, before and after, and say nothing of where they were taken.
    for (const name of ['登记', '报告办理结果'])
      for (const one of [clerk, worker]) await seeEvidence(one, name)
    const files = await evidence.files()
    expect(files.length).toBeGreaterThanOrEqual(4)
    for (const file of files) {
      expect(file).toMatch(/^\xff\xd8/)
      expect(file).not.toMatch(/Exif|xmpmeta|N33/)
    }
    await worker.picture('4b-worker-evidence')

    // 办结: another person finds it settled.
    await manager.page.getByRole('link', { name: title }).click()
    await manager.page.getByRole('button', { name: '核查办结', exact: true }).click()
    await manager.page.locator('form').getByRole('button', { name: '核查办结', exact: true }).click()
    await step(clerk, '核查办结').waitFor()
    await manager.picture('5-verified')

    // 意见反馈: the resident has no account; his receipt is enough.
    const resident = await come(true)
    await resident.page.goto('/receipt')
    await resident.page.getByLabel('登记回执码').fill(code)
    await resident.page.getByRole('button', { name: '查询' }).click()
    await resident.page.getByRole('button', { name: '满意', exact: true }).click()
    await resident.picture('6-feedback')
    await resident.page.getByRole('button', { name: '提交', exact: true }).click()
    await resident.page.getByText('谢谢，您的意见已记录。').waitFor()
    await resident.picture('7-thanked')

    await step(clerk, '意见反馈').waitFor()
    await step(clerk, '结案').waitFor()
    await clerk.picture('8-closed')
    expect(everybody.flatMap(({ failures }) => failures)).toEqual([])
  }, 90_000)

  it('is reopened by a resident who is not satisfied, and comes back to the worker by itself', async () => {
    const [resident, worker, manager] = [
      await signedIn('resident1', true),
      await signedIn('worker2'),
      await signedIn('manager1'),
    ]
    const matter = '路灯不亮'
    const mine = resident.page.getByRole('main')
    await worker.page.getByRole('link', { name: '登记新事项' }).waitFor()

    await mine.getByRole('link', { name: '反映新事项' }).click()
    await resident.page.locator('#register-title').fill(matter)
    await resident.page.locator('#register-grid').selectOption({ label: `${second} 621202100001002` })
    await resident.page.locator('#register-category').selectOption({ label: '公共设施' })
    await mine.getByRole('button', { name: '登记', exact: true }).click()
    await mine.getByRole('link', { name: '查看事项' }).click()
    await step(resident, '登记').waitFor()

    await worker.page.getByRole('link', { name: matter }).click()
    for (const name of ['受理', '我来办']) {
      await worker.page.getByRole('button', { name, exact: true }).click()
    }
    await worker.page.getByRole('button', { name: '报告办理结果', exact: true }).click()
    await worker.page.getByRole('textbox').fill('已更换灯泡。')
    await worker.page.getByRole('button', { name: '报告办理结果', exact: true }).click()
    await step(resident, '报告办理结果').waitFor()
    await manager.page.getByRole('link', { name: matter }).click()
    await manager.page.getByRole('button', { name: '核查办结', exact: true }).click()
    await manager.page.locator('form').getByRole('button', { name: '核查办结', exact: true }).click()

    await step(resident, '核查办结').waitFor()

    // Without a reload the resident is asked, and saying no is as easy as saying yes.
    await resident.page.getByRole('button', { name: '意见反馈', exact: true }).click()
    await resident.page.getByRole('button', { name: '不满意', exact: true }).click()
    await resident.page.getByRole('textbox').fill('第二天又不亮了。')
    await resident.picture('9-not-satisfied')
    await resident.page.getByRole('button', { name: '意见反馈', exact: true }).click()
    await step(resident, '重开').waitFor()
    await step(worker, '重开').waitFor()
    await worker.page.getByRole('button', { name: '报告办理结果', exact: true }).waitFor()
    await worker.picture('10-reopened')
    expect(everybody.flatMap(({ failures }) => failures)).toEqual([])
  })
})
