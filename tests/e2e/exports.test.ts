import { readFile } from 'node:fs/promises'
import { enter, type Visitor } from '../support/browser.ts'
import { graveFindings } from '../support/page-checks.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'

/** The published sample of the standard for ID numbers: nobody's. */
const person = {
  ...{ name: '独孤求败', idNumber: '11010519491231002X', phones: ['100 0000 9753'] },
  ...{ buildingCode: '62120210000100001', kind: 'RESIDENT_KIND_REGISTERED' },
  ...{ residenceStatus: 'RESIDENCE_STATUS_BOTH', lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY' },
  source: 'ENTRY_SOURCE_COUNTER',
}

const own = { who: '居民', username: 'du.gu', password: 'Autumn-2026-x' }
const gridCode = '621202100001001'
const why = '社区核对医保参保人员'

describe('a file of people', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser()
    const clerk = await place.apiFor('clerk1')
    const { id: residentId } = await clerk.post<{ readonly id: string }>('/v1/residents', person)
    const { code } = await clerk.post<{ readonly code: string }>('/v1/invitations', { residentId, gridCode })
    await opened(code)
  }, 180_000)
  afterAll(() => place.close())

  const opened = async (code: string): Promise<void> => {
    const { page } = await place.come()
    await page.goto('/')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('link', { name: '收到邀请码？开通居民账号' }).click()
    await page.getByLabel('邀请码').fill(code)
    await page.getByLabel('用户名').fill(own.username)
    await page.getByLabel('姓名').fill('独孤求败')
    await page.getByLabel('密码', { exact: true }).fill(own.password)
    await page.getByLabel('再输入一次密码').fill(own.password)
    await page.getByRole('button', { name: '开通账号' }).click()
    await page.getByRole('status').getByText('账号已开通').waitFor()
  }

  const at = async (username: string, path: string, onPhone = false): Promise<Visitor> => {
    const visitor = await place.signedIn(username, onPhone)
    await visitor.page.goto(`${place.town.publicUrl}${path}`)
    return visitor
  }

  const asked = async ({ page, picture }: Visitor): Promise<string> => {
    const form = page.getByRole('form', { name: '申请导出' })
    await form.getByRole('button', { name: '提交申请' }).click()
    await form.getByText('请选择用途。').waitFor()
    await form.getByLabel('用途').selectOption({ label: '核对登记信息' })
    await form.getByLabel('具体说明（名单中的人都会看到）').fill(why)
    await form.getByLabel('范围').selectOption({ index: 1 })
    await form.getByLabel('身份号码', { exact: true }).check()
    await form.getByLabel('身份号码 不遮盖').check()
    await form.getByRole('button', { name: '提交申请' }).click()
    await form.getByText('请说明为什么需要完整内容。').waitFor()
    await form.getByLabel('身份号码不遮盖的理由').fill('医保参保须核对证件号码')
    await form.getByLabel('未满 14 周岁的人员不遮盖的依据').waitFor()
    expect(await graveFindings(page)).toEqual([])
    await picture('export-asking')
    await form.getByRole('button', { name: '提交申请' }).click()
    await page.getByText('须由另外两人批准').waitFor()
    return new URL(page.url()).pathname
  }

  /** A draft is said anew by keyboard, on a phone. */
  const revised = async (path: string): Promise<void> => {
    const { page, picture, failures } = await at('clerk1', path, true)
    await page.getByRole('link', { name: '修改草稿' }).press('Enter')
    const form = page.getByRole('form', { name: '修改草稿' })
    await form.getByLabel('发文部门').fill('')
    await form.getByRole('button', { name: '存为草稿' }).press('Enter')
    await form.getByText('请填写发文部门').waitFor()
    await page.keyboard.type('镇供水站')
    expect(await form.getByLabel('单位：家中有几口水井').inputValue()).toBe('口')
    await page.getByText('增加栏目').press('Enter')
    await page.getByLabel(/^粘贴表头/).fill('水井深度')
    await page.getByRole('button', { name: '核对表头' }).press('Enter')
    await form.getByRole('button', { name: '去掉 水井深度' }).press('Enter')
    expect(await graveFindings(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    await picture('form-revise')
    await form.getByRole('button', { name: '存为草稿' }).press('Enter')
    await page.getByText('镇供水站').waitFor()
    expect(failures).toEqual([])
  }

  it('is asked for, agreed to by two others, made, taken, and seen by whoever is in it', async () => {
    const clerk = await at('clerk1', '/exports')
    await asked(clerk)
    await clerk.page.getByRole('button', { name: '撤回申请' }).click()
    await clerk.page.getByRole('dialog').getByRole('button', { name: '撤回申请' }).click()
    await clerk.page.getByText('已撤回').waitFor()
    await clerk.page.goto(`${place.town.publicUrl}/exports`)
    const path = await asked(clerk)
    for (const [who, onPhone] of [
      ['manager1', true],
      ['admin1', false],
    ] as const) {
      const visitor = await at(who, onPhone ? '/inbox' : '/exports', onPhone)
      const { page } = visitor
      if (onPhone) await page.getByRole('link', { name: '有导出申请等待您审批' }).first().click()
      else await page.getByRole('region', { name: '待我审批' }).getByRole('link', { name: why }).click()
      await page.getByText('医保参保须核对证件号码').waitFor()
      await page.getByText('一律遮盖其个人信息').waitFor()
      expect(await graveFindings(page)).toEqual([])
      await visitor.picture(`export-deciding-${who}`)
      await page.getByRole('button', { name: '批准导出' }).click()
      await page.getByText(who === 'manager1' ? '您已批准' : '已批准，待生成').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(onPhone ? 390 : 1440)
      expect(visitor.failures).toEqual([])
    }
    const { page } = clerk
    await page.goto(`${place.town.publicUrl}/inbox`)
    await page.getByRole('link', { name: '您申请的导出已批准，请生成文件' }).click()
    await page.waitForURL(`**${path}`)
    await page.getByRole('button', { name: '生成文件' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 30_000 }),
      page.getByRole('button', { name: '下载文件' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
    const file = await readFile(await download.path())
    expect(file.subarray(0, 2).toString()).toBe('PK')
    await page.getByRole('region', { name: '下载' }).getByRole('listitem').waitFor()
    await clerk.picture('export-made')
    expect(await graveFindings(page)).toEqual([])
    expect(clerk.failures).toEqual([])
  }, 120_000)

  it('is seen by whoever is in it, with who and why', async () => {
    const visitor = await place.come(true)
    await enter(visitor, own)
    const { page } = visitor
    await page.getByRole('link', { name: '我的档案 · 谁看过' }).click()
    await page.getByText('批量导出').waitFor()
    expect(await page.getByText(why).count()).toBe(1)
    await visitor.picture('export-seen')
    expect(await graveFindings(page)).toEqual([])
    expect(visitor.failures).toEqual([])
  }, 60_000)

  it('is made of a form, which asks for what nobody holds yet and is filled at the door', async () => {
    const clerk = await at('clerk1', '/forms/new')
    const { page } = clerk
    await page.getByLabel(/^粘贴表头/).fill('户主姓名\n家中有几口水井\n健康状况')
    await page.getByRole('button', { name: '核对表头' }).click()
    await page.getByText('已有：户主姓名，直接选用').waitFor()
    await page.getByText(/不得收集：健康/).waitFor()
    const form = page.getByRole('form', { name: '新建表单' })
    await form.getByLabel('题型：家中有几口水井').selectOption({ label: '数字' })
    await form.getByLabel('单位：家中有几口水井').fill('口')
    await form.getByRole('button', { name: '存为草稿' }).click()
    await form.getByText('请填写表名，不少于两个字。').waitFor()
    await form.getByLabel('表名').fill('水井普查')
    await form.getByLabel('发文部门').fill('镇水务站')
    await form.getByLabel('具体用途（被询问人会看到）').fill('安排供水管网改造')
    await form.getByLabel('用途', { exact: true }).selectOption({ label: '为本人办理业务' })
    await form.getByLabel('范围').selectOption({ index: 1 })
    await form.getByLabel('截止日期').fill('2099-12-31')
    expect(await graveFindings(page)).toEqual([])
    await clerk.picture('form-new')
    await form.getByRole('button', { name: '存为草稿' }).click()
    await page.getByRole('button', { name: '开始填报' }).waitFor()
    await revised(new URL(page.url()).pathname)
    await page.reload()
    await page.getByRole('button', { name: '开始填报' }).click()
    await page.getByRole('link', { name: '申请导出此表' }).waitFor()
    expect(await graveFindings(page)).toEqual([])
    await clerk.picture('form-open')
    const path = new URL(page.url()).pathname

    const door = await at('clerk1', path, true)
    await door.page.getByText('待询问').first().click()
    await door.page.getByRole('region', { name: '已有登记' }).getByText('户主姓名').waitFor()
    await door.page.getByLabel('家中有几口水井 (口)').fill('两口')
    await door.page.getByRole('button', { name: '保存，下一位' }).click()
    await door.page.getByText('请填写数字。').waitFor()
    await door.picture('form-sheet')
    expect(await graveFindings(door.page)).toEqual([])
    expect(await door.page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    const before = door.page.url()
    await door.page.getByLabel('家中有几口水井 (口)').fill('2')
    await door.page.getByRole('button', { name: '保存，下一位' }).click()
    await door.page.waitForURL((url) => url.href !== before)
    expect(door.failures).toEqual([])

    await page.getByRole('link', { name: '申请导出此表' }).click()
    const asking = page.getByRole('form', { name: '申请导出' })
    await asking.getByLabel('户主姓名', { exact: true }).waitFor()
    await asking.getByLabel('范围').selectOption({ index: 1 })
    await asking.getByRole('button', { name: '提交申请' }).click()
    await page.getByRole('link', { name: '水井普查' }).waitFor()
    expect(clerk.failures).toEqual([])
  }, 120_000)
})
