import { press } from '../support/disputes.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

const grid = '滨江社区第一网格'
const gridCode = '621202100001001'

interface Made {
  readonly receipt: { readonly id: string }
}

describe('an account that is to be stopped', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
  }, 120_000)
  afterAll(() => place.close())

  /** Somebody of his own, for what ends here: he answers for the grid and has a matter in hand. */
  const hired = async (): Promise<string> => {
    const [admin, manager, clerk] = [
      await place.apiFor('admin1'),
      await place.apiFor('manager1'),
      await place.apiFor('clerk1'),
    ]
    const made = await admin.post<Made>('/v1/people', {
      username: 'leaving',
      displayName: '周离',
      posts: [{ role: 'ROLE_GRID_WORKER', territory: gridCode }],
    })
    const personId = made.receipt.id
    await manager.post(`/v1/grids/${gridCode}:assignWorker`, { personId, primary: true })
    const { receipt } = await clerk.post<Made>('/v1/issues', {
      title: '井盖松动',
      category: 'ISSUE_CATEGORY_PUBLIC_FACILITY',
      reporter: { kind: 'REPORTER_KIND_ANONYMOUS' },
      place: { gridCode },
    })
    await clerk.post(`/v1/issues/${receipt.id}:accept`, {})
    await clerk.post(`/v1/issues/${receipt.id}:assign`, { handlerId: personId })
    return `/matters/${receipt.id}`
  }

  it('is stopped once a successor has its grids and its open matters', async () => {
    const path = await hired()
    const [admin, clerk] = [await place.signedIn('admin1'), await place.signedIn('clerk1')]
    const name = await clerk.page.locator('.me div').first().innerText()

    await admin.page.goto('/accounts')
    await admin.page.getByRole('row', { name: /周离/ }).getByRole('link').click()
    await admin.page.getByRole('button', { name: '停用账号' }).click()
    const dialog = admin.page.getByRole('dialog')
    await dialog.getByText(grid).waitFor()
    await dialog.getByText(/手里有 1 件未结事项/).waitFor()
    await dialog.getByRole('button', { name: '停用', exact: true }).click()
    await dialog.getByText('请选择一个人。').waitFor()
    await admin.picture('succession')
    await dialog.getByLabel('由谁接手').selectOption({ label: `${name} · 窗口办事员` })
    await dialog.getByRole('button', { name: '停用', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await admin.page.getByRole('button', { name: '恢复账号' }).waitFor()

    await clerk.page.goto(path)
    await clerk.page.getByRole('region', { name: '办理过程' }).getByText('转由他人负责').waitFor()
    await press(clerk, '开始办理')
    await clerk.page.goto('/grids')
    await clerk.page
      .getByRole('button', { name: new RegExp(grid) })
      .getByText(name)
      .waitFor()
    expect([...admin.failures, ...clerk.failures]).toEqual([])
  }, 120_000)
})
