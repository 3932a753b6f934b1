import { graveFindings } from '../support/page-checks.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

const building = '62120210000100001'
const titles = '姓名,身份证号码,联系电话,楼栋编码'

/** The published samples of the standard for ID numbers and others born long ago: nobody's. */
const [known, fresh] = ['11010519491231002X', '440524188001010014']

const person = {
  ...{ name: '独孤求败', idNumber: known, phones: ['100 0000 9753'], buildingCode: building },
  kind: 'RESIDENT_KIND_REGISTERED',
  residenceStatus: 'RESIDENCE_STATUS_BOTH',
  lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
  source: 'ENTRY_SOURCE_COUNTER',
}

const sheet = (...rows: readonly string[]) => ({
  name: '名册.csv',
  mimeType: '',
  buffer: Buffer.from([titles, ...rows].join('\r\n')),
})

describe('a sheet of people', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
    await (await place.apiFor('clerk1')).post('/v1/residents', person)
  }, 120_000)
  afterAll(() => place.close())

  it('goes from the upload over what would happen to the load, and back again', async () => {
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.goto(`${place.town.publicUrl}/people`)
    await page.getByRole('link', { name: '批量导入' }).click()
    const form = page.getByRole('form', { name: '上传并读取' })
    await form.getByRole('button', { name: '上传并读取' }).click()
    await page.getByText('请选择一个 XLSX 或 CSV 文件。').waitFor()
    expect(await graveFindings(page)).toEqual([])
    await form
      .getByLabel('表格文件')
      .setInputFiles(
        sheet(
          `独孤求胜,${known},100 0000 1357,${building}`,
          `令狐冲虚,${fresh},,${building}`,
          `没有号码,,,${building}`,
        ),
      )
    await form.getByLabel('表格来源').fill('派出所户籍名册')
    await form.getByRole('button', { name: '上传并读取' }).click()

    const check = page.getByRole('region', { name: '读取结果（尚未写入）' })
    await check.getByText('独*** → 独***').waitFor()
    await check.getByText('不同之处被遮住：请查看档案，与表中第 2 行对照').waitFor()
    await check.getByText('100******9753 → 100******1357 100******9753').waitFor()
    expect(await check.innerText()).not.toMatch(/求[胜败]|1[0-9]{16}/)
    await check.getByLabel('按表更正电话').check()
    await check.getByLabel('第 2 行').check()
    await check.getByText('只更正勾选的 1 行').waitFor()
    await visitor.picture('import-check')
    expect(await graveFindings(page)).toEqual([])
    await check.getByRole('button', { name: '写入 1 人并按表更正' }).click()

    const result = page.getByRole('region', { name: '写入结果' })
    await result.getByText('已按表更正').waitFor()
    await visitor.picture('import-result')
    expect(await graveFindings(page)).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      result.getByRole('button', { name: '下载留下的行' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
    const clerk = await place.apiFor('clerk1')
    const found = await clerk.post<{ readonly residents: readonly { readonly phones: readonly string[] }[] }>(
      '/v1/residents:lookUp',
      { idNumber: known },
    )
    expect(found.residents[0]?.phones).toEqual(['100******1357', '100******9753'])

    await result.getByRole('button', { name: '撤销这次导入' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '撤销这次导入' }).click()
    await result.getByText('已恢复原样').waitFor()
    await page.getByText('已撤销').first().waitFor()
    expect(visitor.failures).toEqual([])
  }, 90_000)

  it('shows households beside people, makes them, and says who stays out', async () => {
    const visitor = await place.signedIn('clerk1')
    const { page } = visitor
    await page.goto(`${place.town.publicUrl}/imports`)
    const file = [
      '姓名,身份证号码,楼栋编码,户号,与户主关系',
      `令狐冲虚,${fresh},${building},100000001,户主`,
      `独孤求败,${known},${building},100000001,知己`,
    ].join('\r\n')
    await page
      .getByLabel('表格文件')
      .setInputFiles({ name: '户册.csv', mimeType: '', buffer: Buffer.from(file) })
    await page.getByLabel('表格来源').fill('户籍分户册')
    await page.getByRole('button', { name: '上传并读取' }).click()
    const read = page.getByRole('region', { name: '户', exact: true })
    await read.getByText('与户主关系无法识别').waitFor()
    expect(await read.locator('dd').allInnerTexts()).toEqual(['1', '1', '0', '0', '0', '1'])
    await visitor.picture('import-households')
    expect(await graveFindings(page)).toEqual([])
    await page.getByRole('button', { name: '写入 1 人' }).click()
    await page.getByRole('button', { name: '撤销这次导入' }).waitFor()
    const clerk = await place.apiFor('clerk1')
    const found = await clerk.post<{ readonly residents: readonly { readonly residentId: string }[] }>(
      '/v1/residents:lookUp',
      { idNumber: fresh },
    )
    await page.goto(`${place.town.publicUrl}/people/${found.residents[0]?.residentId ?? ''}`)
    await page.getByText('户主').first().waitFor()
    await page.goBack()
    await page.getByRole('button', { name: '撤销这次导入' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '撤销这次导入' }).click()
    await page.getByText('撤销新建户').waitFor()
    await page.getByText('已撤销').first().waitFor()
    expect(visitor.failures).toEqual([])
  }, 90_000)

  it('asks what the columns hold where it cannot tell, on a phone', async () => {
    const visitor = await place.signedIn('clerk1', true)
    const { page } = visitor
    await page.goto(`${place.town.publicUrl}/imports`)
    const unknown = ['甲,乙,丙', `令狐冲虚,${fresh},${building}`].join('\r\n')
    await page
      .getByLabel('表格文件')
      .setInputFiles({ name: '名册.csv', mimeType: '', buffer: Buffer.from(unknown) })
    await page.getByLabel('表格来源').fill('民政名册')
    await page.getByRole('button', { name: '上传并读取' }).click()
    const columns = page.getByRole('form', { name: '各列内容' })
    await columns.getByLabel('第 1 列').selectOption({ label: '姓名' })
    await columns.getByLabel('第 2 列').selectOption({ label: '身份号码' })
    await columns.getByLabel('第 3 列').selectOption({ label: '楼栋编码' })
    await visitor.picture('import-columns-phone')
    await columns.getByRole('button', { name: '按此重新读取' }).click()
    await page.getByRole('button', { name: '写入 1 人' }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    expect(visitor.failures).toEqual([])
  }, 90_000)
})
