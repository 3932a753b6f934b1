import { creditCheckOf, organisationCheckOf } from '@fengqiao/standards'
import { graveFindings } from '../support/page-checks.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

/** A code that belongs to nobody: its county never was. */
const first8 = 'MA900001'
const first17 = `91621299${first8}${organisationCheckOf(first8)}`
const code = first17 + creditCheckOf(first17)

describe('an organisation', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
  }, 180_000)
  afterAll(() => place.close())

  it('is entered, found by its name, shown for a purpose, closed and opened again', async () => {
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.goto(`${place.town.publicUrl}/organisations`)
    await page.getByText('登记单位').click()
    const form = page.getByRole('form', { name: '登记单位' })
    await form.getByLabel('统一社会信用代码').fill(`${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`)
    await form.getByLabel('名称').fill('慕容山货有限公司')
    await form.getByLabel('法定代表人（负责人）').fill('慕容一一')
    await form.getByLabel('楼栋').fill('1号楼')
    await page.getByRole('listbox').getByRole('option').first().click()
    await form.getByRole('button', { name: '登记单位' }).click()
    await form.getByText('统一社会信用代码校验位不对').first().waitFor()
    await form.getByLabel('统一社会信用代码').fill(code)
    await form.getByRole('button', { name: '登记单位' }).click()
    await form.getByText('已保存').waitFor()
    await page.getByLabel('查找单位').fill('山货')
    await page.getByRole('link', { name: '慕容山货有限公司' }).click()
    await page.getByText('慕容**').first().waitFor()
    await page.getByLabel('用途').selectOption({ label: '办理诉求' })
    await page.getByLabel('具体说明').fill('消防检查前联系负责人')
    await page.getByRole('button', { name: '查看完整信息' }).click()
    await page.getByText('慕容一一').waitFor()
    await page.getByRole('button', { name: '停业或迁出' }).click()
    await page.getByRole('form', { name: '停业或迁出' }).getByRole('button').click()
    await page.getByText('已停业').first().waitFor()
    expect(await graveFindings(page)).toEqual([])
    await visitor.picture('organisation-closed')
    await page.getByRole('button', { name: '恢复在业' }).click()
    await page.getByRole('form', { name: '恢复在业' }).getByRole('button').click()
    await page.getByText('在业', { exact: true }).first().waitFor()
    expect(visitor.failures).toEqual(['400 /v1/organisations'])
  }, 120_000)

  it('without a code is entered with why, and found in the box that finds everything', async () => {
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.goto(`${place.town.publicUrl}/organisations`)
    await page.getByText('登记单位').click()
    const form = page.getByRole('form', { name: '登记单位' })
    await form.getByLabel('没有代码的原因').selectOption({ label: '无须办照的摊点' })
    await form.getByLabel('名称').fill('东门老张烤饼摊')
    await form.getByLabel('楼栋').fill('1号楼')
    await page.getByRole('listbox').getByRole('option').first().click()
    await form.getByRole('button', { name: '登记单位' }).click()
    await form.getByText('已保存').waitFor()
    const box = page.getByRole('combobox', { name: '查找楼栋、人员或事项' })
    await box.fill('烤饼')
    const found = page.getByRole('option', { name: '东门老张烤饼摊' })
    await found.waitFor()
    await visitor.picture('find-organisation')
    await found.click()
    await page.waitForURL('**/organisations/*')
    await page.getByText('无须办照的摊点').waitFor()
    expect(await graveFindings(page)).toEqual([])
    expect(visitor.failures).toEqual([])
  }, 120_000)
})
