import type { Locator, Page } from 'playwright-core'

/** Registers by keyboard that a room is let by somebody who is on no register; what is missing is said first. */
const registerLetting = async (page: Page, card: Locator, roomCode: string): Promise<void> => {
  await card.locator('summary').filter({ hasText: '登记出租' }).focus()
  await page.keyboard.press('Enter')
  const form = card.getByRole('form', { name: '登记出租' })
  await form.getByRole('button', { name: '登记出租' }).press('Enter')
  await form.getByText('请选择户室。').waitFor()
  await form.getByLabel('户室').selectOption({ value: roomCode })
  await form.getByLabel('出租人是').selectOption({ label: '不在册' })
  await form.getByLabel('出租人姓名').fill('慕容房东')
  await form.getByLabel('出租人电话').fill('100 0000 0086')
  await form.getByLabel('出租人电话').press('Control+Enter')
}

const opened = async (row: Locator, name: string): Promise<Locator> => {
  await row.getByRole('button', { name }).press('Enter')
  return row.getByRole('form', { name })
}

/** Adds a tenant by keyboard, found by the name that is typed and shown masked. */
const addTenant = async (page: Page, row: Locator, name: string): Promise<void> => {
  await row.getByText('没有登记租客。').waitFor()
  const form = await opened(row, '登记租客')
  await form.getByRole('combobox').first().fill(name)
  await form.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await form.getByRole('button', { name: '登记租客' }).press('Enter')
  await row.getByRole('link', { name: `${name.slice(0, 2)}**` }).waitFor()
}

/** Records a danger that is to be mended by a day. */
const recordDanger = async (row: Locator, mendBy: string): Promise<void> => {
  const form = await opened(row, '登记检查')
  await form.getByLabel('检查结果').selectOption({ label: '发现隐患，限期整改' })
  await form.getByRole('button', { name: '登记检查' }).press('Enter')
  await form.getByText('请填写日期。').waitFor()
  await form.getByLabel('整改期限').fill(mendBy)
  await form.getByRole('button', { name: '登记检查' }).press('Enter')
  await row.getByText(`限 ${mendBy} 前整改`).waitFor()
}

interface Let {
  readonly roomCode: string
  readonly tenant: string
  readonly mendBy: string
}

/** Notes a rented home on its building's page by keyboard alone, with its tenant and a danger; answers its row. */
export const letByKeyboard = async (
  page: Page,
  card: Locator,
  { roomCode, tenant, mendBy }: Let,
): Promise<Locator> => {
  await registerLetting(page, card, roomCode)
  const row = card.getByRole('listitem').filter({ hasText: '慕容**' }).first()
  await addTenant(page, row, tenant)
  await recordDanger(row, mendBy)
  return row
}

/** The room is let no longer. */
export const endLetting = async (row: Locator): Promise<void> => {
  const form = await opened(row, '停止出租')
  await form.getByRole('button', { name: '停止出租' }).press('Enter')
}
