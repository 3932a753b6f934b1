import { keyboardOf } from '../support/keyboard.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

const title = '楼道窗户破损'
const main = 'main'

describe('the main job by the keyboard alone', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
  }, 120_000)
  afterAll(() => place.close())

  const signedIn = async (username: string) => {
    const visitor = await place.signedIn(username)
    const step = (name: string) =>
      visitor.page.getByRole('region', { name: '办理过程' }).getByText(name, { exact: true })
    return { ...visitor, step, keys: keyboardOf(visitor.page) }
  }

  it('goes from 登记 to 意见反馈 without a hand on the mouse', async () => {
    const [clerk, worker, manager] = [
      await signedIn('clerk1'),
      await signedIn('worker1'),
      await signedIn('manager1'),
    ]

    // 登记: by the keyboard's own way to the form, field by field, sent from the last one.
    await clerk.keys.push('登记', 'nav')
    await clerk.page.locator('#register-title').waitFor()
    await clerk.keys.tabTo('什么事', main)
    await clerk.keys.type(title)
    await clerk.keys.tabTo('网格', main)
    await clerk.keys.press('ArrowDown')
    await clerk.keys.tabTo('类别', main)
    await clerk.keys.press('ArrowDown')
    await clerk.keys.tabTo('姓名', main)
    await clerk.keys.type('来访群众')
    await clerk.keys.tabTo('电话', main)
    await clerk.keys.type('100 0000 0001')
    await clerk.keys.press('Control+Enter')
    const code = (await clerk.page.getByRole('status', { name: '登记回执码' }).textContent()) ?? ''
    await clerk.keys.push('查看事项', main)
    await clerk.step('登记').waitFor()

    // 受理 and 现场办结: from the queue, with j and Enter.
    await worker.page.getByRole('link', { name: title }).waitFor()
    await worker.keys.press('j', 'Enter')
    await worker.page.getByRole('button', { name: '受理', exact: true }).waitFor()
    await worker.keys.push(/^受理$/, main)
    await clerk.step('受理').waitFor()
    await worker.keys.push(/^我来办$/, main)
    await clerk.step('自办').waitFor()
    await worker.keys.push(/^报告办理结果$/, main)
    await worker.keys.tabTo(/.*/, 'textarea')
    await worker.keys.type('已更换玻璃。')
    await worker.keys.press('Control+Enter')
    await clerk.step('报告办理结果').waitFor()

    // 办结: by another.
    await manager.page.getByRole('link', { name: title }).waitFor()
    await manager.keys.press('j', 'Enter')
    await manager.page.getByRole('button', { name: '核查办结', exact: true }).waitFor()
    await manager.keys.push(/^核查办结$/, main)
    await manager.keys.push(/^核查办结$/, 'form')
    await clerk.step('核查办结').waitFor()

    // 意见反馈: with the receipt's code.
    const resident = await place.come()
    await resident.page.goto('/receipt')
    const keys = keyboardOf(resident.page)
    await keys.tabTo('登记回执码')
    await keys.type(code)
    await keys.press('Enter')
    await resident.page.getByRole('button', { name: '满意', exact: true }).waitFor()
    await keys.push(/^满意$/)
    await keys.push(/^提交$/)
    await clerk.step('结案').waitFor()
    expect([resident, clerk, worker, manager].flatMap(({ failures }) => failures)).toEqual([])
  }, 120_000)
})
