import type { Visitor } from '../support/browser.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

/** Numbers of one birth date that belong to nobody: it lies in the nineteenth century. */
const numbers = ['440524188001010014', '621299188001010013'] as const

const aPerson = (name: string, idNumber: string) => ({
  ...{ name, idNumber, phones: ['100 0000 9753'], buildingCode: '62120210000100001' },
  ...{ kind: 'RESIDENT_KIND_REGISTERED', residenceStatus: 'RESIDENCE_STATUS_BOTH' },
  ...{ lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY', source: 'ENTRY_SOURCE_COUNTER' },
})

describe('two records of one person', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
    const clerk = await place.apiFor('clerk1')
    for (const [index, idNumber] of numbers.entries())
      await clerk.post('/v1/residents', {
        ...aPerson('令狐冲虚', idNumber),
        ...(index === 1 ? { source: 'ENTRY_SOURCE_HOME_VISIT' } : {}),
      })
  }, 120_000)
  afterAll(() => place.close())

  const pairOf = ({ page }: Visitor) =>
    page.getByRole('list', { name: '待核对的重复档案' }).locator(':scope > li').filter({ hasText: '令' })

  const toQueue = async (visitor: Visitor): Promise<void> => {
    const { page } = visitor
    await page.goto(`${place.town.publicUrl}/people`)
    await page.getByRole('link', { name: /组档案待核对/ }).click()
    await pairOf(visitor).first().waitFor()
  }

  const widthOf = ({ page }: Visitor) => page.evaluate('document.documentElement.scrollWidth')

  it('stand side by side, masked, with what speaks for it and where they differ', async () => {
    const visitor = await place.signedIn('clerk1', true)
    await toQueue(visitor)
    const pair = pairOf(visitor).first()
    expect(await pair.innerText()).toMatch(/姓名相同 · 出生日期相同 · 电话相同/)
    expect(await pair.locator('tr.differs th').allInnerTexts()).toEqual(['身份号码 不同', '数据来源 不同'])
    expect(await visitor.page.locator('main').innerText()).not.toMatch(/[0-9]{17}[0-9X]|冲虚/)
    await visitor.picture('duplicates-phone')
    await pair.getByRole('button', { name: '合并…' }).click()
    await pair.getByRole('form', { name: '合并两份档案' }).waitFor()
    await visitor.picture('merge-phone')
    expect(await widthOf(visitor)).toBe(390)
    expect(visitor.failures).toEqual([])
  }, 90_000)

  it('become one by keyboard alone, once it is said whose number is right, and two again', async () => {
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await toQueue(visitor)
    const pair = pairOf(visitor).first()
    await visitor.picture('duplicates-desk')
    await pair.getByRole('button', { name: '合并…' }).focus()
    await page.keyboard.press('Enter')
    const form = pair.getByRole('form', { name: '合并两份档案' })
    await form.getByLabel('数据来源').selectOption('other')
    await form.getByLabel('数据来源').press('Control+Enter')
    await form.getByText('请选择。').first().waitFor()
    await form.getByLabel('哪一个身份号码是对的').selectOption('other')
    await form.getByLabel('如何得知是同一人').selectOption({ label: '已核对证件' })
    await visitor.picture('merge-desk')
    await form.getByLabel('如何得知是同一人').press('Control+Enter')
    await page.getByRole('link', { name: '打开保留的档案' }).click()
    const lineage = page.getByRole('region', { name: '合并记录' })
    await lineage.getByText('采用：数据来源, 身份号码').waitFor()
    await visitor.picture('merged-person-desk')
    await lineage.getByRole('link', { name: '档案二' }).click()
    await page.getByText('此档案已合并。').waitFor()
    await visitor.picture('merged-away-desk')
    await page.getByRole('link', { name: '打开合并后的档案' }).click()
    await lineage.getByRole('button', { name: '撤销合并' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '撤销合并' }).click()
    await lineage.waitFor({ state: 'hidden' })
    await page.getByRole('region', { name: '可能重复的档案' }).waitFor()
    expect(await widthOf(visitor)).toBe(1440)
    expect(visitor.failures).toEqual([])
  }, 90_000)

  it('leave the list once they are known to be of two people', async () => {
    const visitor = await place.signedIn('clerk1')
    await toQueue(visitor)
    const waiting = await pairOf(visitor).count()
    const pair = pairOf(visitor).first()
    await pair.getByLabel('不是同一人').selectOption({ label: '已核对证件' })
    await pair.getByRole('button', { name: '不是同一人' }).click()
    await pairOf(visitor)
      .nth(waiting - 1)
      .waitFor({ state: 'detached' })
    expect(visitor.failures).toEqual([])
  }, 90_000)
})
