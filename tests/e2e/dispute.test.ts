import { agree, choose, formOf, fulfil, openCase, prepare, press, send, step } from '../support/disputes.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

const gridCode = '621202100001001'

describe('a dispute', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
  }, 120_000)
  afterAll(() => place.close())

  it('goes from its opening to the archive, seen by each as it moves', async () => {
    const [clerk, manager, mediator] = [
      await place.signedIn('clerk1'),
      await place.signedIn('manager1'),
      await place.signedIn('mediator1', true),
    ]
    const path = await openCase(clerk)
    await clerk.picture('dispute-1-opened')

    // 受理: it waits on the manager's workbench.
    await manager.page.goto('/')
    await manager.page.locator(`a[data-row][href="${path}"]`).click()
    await press(manager, '受理')
    await step(clerk, '编号').waitFor()
    await clerk.page
      .getByText(/\(20\d\d\).+第\d{4}号/)
      .first()
      .waitFor()

    await press(manager, '指派调解员')
    await formOf(manager, '指派调解员').getByRole('checkbox').first().check()
    await send(manager, '指派调解员')
    await step(clerk, '指派调解员').waitFor()

    await mediator.page.goto(path)
    await step(mediator, '指派调解员').waitFor()
    await prepare(mediator)

    // 调解: every party has consented and was told its rights.
    await press(mediator, '开始调解')
    await step(mediator, '开始调解').waitFor()
    await press(mediator, '调解记录')
    await mediator.page.getByLabel('调解情况').fill('双方到场，同意分担维修费用。')
    for (const box of await formOf(mediator, '调解记录').getByRole('checkbox').all()) await box.check()
    await send(mediator, '调解记录')
    await mediator.page.getByRole('list', { name: '三个到位' }).getByText('1 份').nth(1).waitFor()
    await mediator.picture('dispute-2-session')
    await agree(mediator)
    await step(clerk, '达成协议').waitFor()
    const records = clerk.page.getByRole('list', { name: '三个到位' })
    await records.getByText('还缺').waitFor()
    expect(await records.getByRole('listitem').filter({ hasText: '还缺' }).allTextContents()).toEqual([
      expect.stringContaining('回访记录'),
    ])
    await clerk.picture('dispute-3-agreed')

    // 归档: fulfilled, visited, and all three records there.
    await fulfil(mediator)
    await records.getByText('还缺').waitFor({ state: 'detached' })
    await press(manager, '归档')
    await step(clerk, '归档').waitFor()
    await clerk.page.getByText('已归档').first().waitFor()
    await clerk.picture('dispute-5-archived')
    for (const { page, failures } of [clerk, manager, mediator]) {
      expect(await page.getByRole('main').textContent()).not.toMatch(/张大明|李小华/)
      expect(failures).toEqual([])
    }
    expect(await mediator.page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  }, 180_000)

  it('shows its parties to its mediator for a purpose, and leads back to its row', async () => {
    const mediator = await place.signedIn('mediator1')
    const { page } = mediator
    await page.goto('/disputes?view=all')
    await page.getByRole('link', { name: '邻里纠纷' }).first().waitFor()
    await page.keyboard.press('j')
    const row = page.locator('a[data-row]:focus')
    const path = await row.getAttribute('href')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '当事人' }).waitFor()
    await page.getByText('查看当事人信息').click()
    await page.getByRole('button', { name: '查看', exact: true }).click()
    await page.getByText('请选择。').waitFor()
    await page.getByLabel('查看目的').selectOption({ label: '联系当事人' })
    await page.getByRole('button', { name: '查看', exact: true }).click()
    await page.getByRole('timer').waitFor()
    await page.getByText('张大明').waitFor()
    await page.getByRole('button', { name: '立即隐藏' }).click()
    await page.getByText('查看记录（1）').waitFor()
    expect(await page.getByRole('main').textContent()).not.toMatch(/张大明|李小华/)
    await page.keyboard.press('Escape')
    await page.locator(`a[data-row][href="${path ?? ''}"]:focus`).waitFor()
    expect(mediator.failures).toEqual([])
  }, 90_000)

  it('ends by the menu when a party withdraws, and a link opens the step it names', async () => {
    const watching = await place.signedIn('clerk1')
    const clerk = await place.apiFor('clerk1')
    const decides = await place.apiFor('manager1')
    const party = { side: 'DISPUTE_SIDE_APPLICANT', name: '王一', phone: '100 0000 0003' }
    const { id } = await clerk.post<{ readonly id: string }>('/v1/disputes', {
      gridCode,
      type: 'DISPUTE_TYPE_PROPERTY',
      source: 'DISPUTE_SOURCE_APPLICATION',
      facts: '物业费争议。',
      parties: [party, { ...party, side: 'DISPUTE_SIDE_RESPONDENT', name: '赵二' }],
    })
    await decides.post(`/v1/disputes/${id}:accept`, {})
    await watching.page.goto(`/disputes/${id}#step-1`)
    await watching.page.locator('#step-1[aria-current=true]').waitFor()

    // Withdrawing ends it whatever its state; the page says that nothing is left to do.
    const manager = await place.signedIn('manager1', true)
    await manager.page.goto(`/disputes/${id}`)
    await choose(manager, '当事人退出')
    await send(manager, '当事人退出')
    await formOf(manager, '当事人退出').getByText('请选择。').waitFor()
    await formOf(manager, '当事人退出').getByLabel('当事人').selectOption({ index: 1 })
    await send(manager, '当事人退出')
    await step(manager, '当事人退出').waitFor()
    await manager.page.getByText('已终结').first().waitFor()
    await step(watching, '当事人退出').waitFor()
    expect([...manager.failures, ...watching.failures]).toEqual([])
  }, 90_000)

  it('comes of a matter whose page leads to it, and leads back', async () => {
    const worker = await place.signedIn('worker1')
    const { page } = worker
    const clerk = await place.apiFor('clerk1')
    const { receipt } = await clerk.post<{ readonly receipt: { readonly id: string } }>('/v1/issues', {
      title: '两家为楼道堆物争吵',
      category: 'ISSUE_CATEGORY_DISPUTE',
      reporter: { kind: 'REPORTER_KIND_ANONYMOUS' },
      place: { gridCode },
    })
    await page.goto(`/matters/${receipt.id}`)
    await press(worker, '受理')
    await page.getByRole('button', { name: '受理', exact: true }).waitFor({ state: 'hidden' })
    await choose(worker, '转人民调解')
    await send(worker, '转人民调解')
    await page.getByRole('link', { name: '打开纠纷案' }).click()
    await page.getByRole('heading', { name: '纠纷（尚未填写类型）' }).waitFor()
    await worker.picture('dispute-4-of-a-matter')
    await page.getByRole('link', { name: '打开事项' }).click()
    await page.getByRole('heading', { name: '两家为楼道堆物争吵' }).waitFor()

    // 从调解收回: by a manager, with the reason; work goes on where it was.
    const manager = await place.signedIn('manager1')
    await manager.page.goto(new URL(page.url()).pathname)
    await choose(manager, '从调解收回')
    await formOf(manager, '从调解收回').getByLabel('理由').fill('双方已向法院起诉。')
    await send(manager, '从调解收回')
    await page.getByText('已从调解收回').waitFor()
    await page.getByRole('button', { name: '报告办理结果' }).waitFor()
    expect([...worker.failures, ...manager.failures]).toEqual([])
  }, 90_000)
})
