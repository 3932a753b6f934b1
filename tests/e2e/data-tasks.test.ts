import { eventually } from '@fengqiao/testing'
import { graveFindings } from '../support/page-checks.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

/** Numbers of nobody: born in the nineteenth century. */
const numbers = ['440524188001010014', '621299188001010013'] as const

const aPerson = (name: string, idNumber: string) => ({
  ...{ name, idNumber, phones: [], buildingCode: '62120210000100001' },
  ...{ kind: 'RESIDENT_KIND_REGISTERED', residenceStatus: 'RESIDENCE_STATUS_BOTH' },
  ...{ lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY', source: 'ENTRY_SOURCE_COUNTER' },
})

describe('what is missing in the register', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
    const clerk = await place.apiFor('clerk1')
    for (const [index, idNumber] of numbers.entries())
      await clerk.post('/v1/residents', aPerson(index === 0 ? '令狐冲虚' : '独孤求败', idNumber))
  }, 120_000)
  afterAll(() => place.close())

  it('is asked at the door, on a phone: mended, or said to be right so', async () => {
    const visitor = await place.signedIn('clerk1', true)
    const { page } = visitor
    await page.goto(`${place.town.publicUrl}/people`)
    await page.getByRole('link', { name: '待核实的登记' }).click()
    await page.getByRole('button', { name: /没有联系电话/ }).click()
    const tasks = page.getByRole('list', { name: '待核实的登记' }).locator(':scope > li')
    const mine = tasks.filter({ hasText: '令狐**' })
    await mine.getByText('询问并补登联系电话').waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/冲虚|求败|[0-9]{17}[0-9X]/)
    await visitor.picture('data-tasks-phone')
    expect(await graveFindings(page)).toEqual([])
    await mine.getByText('问过，情况属实…').click()
    await mine.getByRole('button', { name: '记下' }).click()
    await mine.getByText('请选择如何得知。').waitFor()
    await mine.getByLabel('如何得知').selectOption({ label: '当面问过，情况属实' })
    await mine.getByRole('button', { name: '记下' }).click()
    await mine.waitFor({ state: 'detached' })

    const other = tasks.filter({ hasText: '独***' })
    await other.getByRole('link', { name: '独***' }).click()
    await page.getByRole('heading', { name: /独/ }).first().waitFor()
    await page.goBack()
    await other.waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    expect(visitor.failures).toEqual([])
  }, 90_000)

  it('is gone once the record is mended', async () => {
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.goto(`${place.town.publicUrl}/data-tasks`)
    await page.getByText('独***').waitFor()
    await visitor.picture('data-tasks-desk')
    await page.getByRole('link', { name: '独***' }).click()
    await page.getByRole('button', { name: '更正登记' }).click()
    const form = page.getByRole('form', { name: '更正登记' })
    await form.getByLabel(/^电话/).fill('100 0000 0002')
    await form.getByRole('button', { name: '保存更正' }).click()
    await form.waitFor({ state: 'detached' })
    await page.goto(`${place.town.publicUrl}/data-tasks`)
    await page.getByRole('heading', { name: '待核实的登记' }).waitFor()
    await eventually(async () => !(await page.locator('main').innerText()).includes('独'))
    expect(visitor.failures).toEqual([])
  }, 90_000)
})
