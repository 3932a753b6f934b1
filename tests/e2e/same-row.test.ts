import type { Api } from '@fengqiao/town'
import { eventually } from '@fengqiao/testing'
import type { Visitor } from '../support/browser.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

describe('finding a matter, and coming back from it', () => {
  let place: TownInBrowser
  let api: Api

  beforeAll(async () => {
    place = await townInBrowser()
    api = await place.apiFor('clerk1')
  }, 120_000)
  afterAll(() => place.close())

  const register = async (title: string): Promise<string> => {
    const { number } = await api.post<{ readonly number: string }>('/v1/issues', {
      title,
      category: 'ISSUE_CATEGORY_PUBLIC_FACILITY',
      reporter: { kind: 'REPORTER_KIND_ANONYMOUS' },
      place: { gridCode: '621202100001001' },
    })
    return number
  }

  const focused = ({ page }: Visitor): Promise<unknown> =>
    page.evaluate('document.activeElement?.textContent')

  it('a whole number in the search box opens the matter; one that nobody has is said', async () => {
    const number = await register('楼道堆放杂物')
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.getByRole('combobox').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('20200101-0001')
    await page.getByText('没有找到。').waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(number)
    await page.getByRole('group', { name: '事项' }).getByRole('option', { name: number }).waitFor()
    await visitor.picture('by-number')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /楼道堆放杂物/ }).waitFor()
    expect(visitor.failures).toEqual(['404 /v1/issues:findByNumber'])
  }, 60_000)

  it.each([
    ['the list of matters', '/matters'],
    ['the workbench', '/'],
  ])(
    '%s gives back the row and how far down it was, by Escape and by the way back',
    async (_name, path) => {
      for (let index = 1; index <= 24; index += 1) await register(`路灯不亮 ${String(index)}`)
      const visitor = await place.signedIn('clerk1')
      const { page } = visitor
      await page.goto(path)
      await page.locator('a[data-row]').nth(20).waitFor()
      for (const back of ['Escape', 'history'] as const) {
        const row = page.locator('a[data-row]').nth(20)
        const title = await row.textContent()
        await row.focus()
        const down = await page.evaluate('scrollY')
        expect(down).toBeGreaterThan(0)
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: title ?? '' }).waitFor()
        await (back === 'Escape' ? page.keyboard.press('Escape') : page.goBack())
        expect(await eventually(async () => (await focused(visitor)) === title)).toBe(true)
        expect(await page.evaluate('scrollY')).toBe(down)
      }
      await page.keyboard.press('j')
      expect(await focused(visitor)).toBe(await page.locator('a[data-row]').nth(21).textContent())
      expect(visitor.failures).toEqual([])
    },
    90_000,
  )

  it('Escape on a page that was opened by its address leads to its list', async () => {
    await register('井盖松动')
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.goto('/matters')
    const to = await page.locator('a[data-row]').first().getAttribute('href')
    await page.goto(to ?? '')
    await page.getByRole('region', { name: '办理过程' }).waitFor()
    await page.evaluate('history.replaceState({ ...history.state, idx: 0 }, "")')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: '事项', exact: true }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('返回列表中原来那一行；关闭对话框').waitFor()
    expect(visitor.failures).toEqual([])
  }, 60_000)
})
