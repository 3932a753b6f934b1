import type { Locator } from 'playwright-core'
import type { Visitor } from './browser.ts'

/** Use to wait for a step in the course of a case, by its name. */
export const step = ({ page }: Visitor, name: string): Locator =>
  page.getByRole('region', { name: '办理过程' }).locator('.step-head strong', { hasText: name })

const actions = ({ page }: Visitor): Locator => page.getByRole('region', { name: '下一步' })

/** Use to press an action that the page offers. */
export const press = (visitor: Visitor, name: string): Promise<void> =>
  actions(visitor).getByRole('button', { name, exact: true }).first().click()

/** Use for the form of an action. */
export const formOf = ({ page }: Visitor, name: string): Locator =>
  page.getByRole('form', { name, exact: true })

/** Use to send the form of an action. */
export const send = (visitor: Visitor, name: string): Promise<void> =>
  formOf(visitor, name).getByRole('button', { name, exact: true }).click()

/** Use for an action that is not the next step: it stands behind the other actions. */
export const choose = async (visitor: Visitor, name: string): Promise<void> => {
  await actions(visitor).getByText('其他操作').click()
  await press(visitor, name)
}

/** Use to open a case at the counter, between two neighbours; answers its address. */
export const openCase = async ({ page }: Visitor): Promise<string> => {
  await page.getByRole('navigation').getByRole('link', { name: '纠纷' }).first().click()
  await page.getByRole('link', { name: '登记纠纷' }).click()
  const form = page.getByRole('form', { name: '登记纠纷' })
  await form.getByLabel('纠纷类型').selectOption({ label: '邻里' })
  await form.getByLabel('简要情况').fill('楼上卫生间漏水，两家协商赔偿不成。')
  await form.locator('#open-gridCode').selectOption('621202100001001')
  for (const [index, name] of ['张大明', '李小华'].entries()) {
    await form.locator(`#party-${String(index)}-name`).fill(name)
    await form.locator(`#party-${String(index)}-phone`).fill(`100 0000 000${String(index + 1)}`)
  }
  await form.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('heading', { name: '邻里纠纷' }).waitFor()
  return new URL(page.url()).pathname
}

/** Use for what a mediator does before mediation may begin. */
export const prepare = async (mediator: Visitor): Promise<void> => {
  await press(mediator, '声明无利害关系')
  await send(mediator, '声明无利害关系')
  await step(mediator, '声明无利害关系').waitFor()
  for (const one of [1, 2]) {
    await press(mediator, '送达权利义务告知书')
    await formOf(mediator, '送达权利义务告知书').getByLabel('当事人').selectOption({ index: 1 })
    await send(mediator, '送达权利义务告知书')
    await step(mediator, '送达告知书')
      .nth(one - 1)
      .waitFor()
  }
  for (const one of [1, 2]) {
    await press(mediator, '记录同意调解')
    const form = formOf(mediator, '记录同意调解')
    await form.getByLabel('当事人').selectOption({ index: 1 })
    await form.getByLabel('同意方式').selectOption({ label: '书面同意' })
    await send(mediator, '记录同意调解')
    await step(mediator, '同意调解')
      .nth(one - 1)
      .waitFor()
  }
  await press(mediator, '调查记录')
  await mediator.page.getByLabel('调查情况').fill('已到现场查看，分别听取了两家的说法。')
  await send(mediator, '调查记录')
  await step(mediator, '调查').waitFor()
}

/** Use to reach a written agreement that everybody signed. */
export const agree = async (mediator: Visitor): Promise<void> => {
  const form = formOf(mediator, '达成协议')
  await press(mediator, '达成协议')
  await form.getByLabel('协议形式').selectOption({ label: '调解协议书' })
  await form.getByLabel('协议内容').fill('维修费用双方各承担一半。')
  await form.getByLabel('履行方式').fill('十日内付清。')
  await form.getByLabel('履行期限').fill('2099-12-01')
  for (const box of await form.getByRole('checkbox').all()) await box.check()
  await send(mediator, '达成协议')
  await step(mediator, '达成协议').waitFor()
}

/** Use for what follows an agreement until the case can be archived: it is fulfilled, and both parties are visited. */
export const fulfil = async (mediator: Visitor): Promise<void> => {
  await press(mediator, '履行情况')
  const performance = formOf(mediator, '履行情况')
  await performance.getByLabel('已全部履行').check()
  await performance.getByLabel('说明').fill('维修费用已各自付清。')
  await send(mediator, '履行情况')
  await step(mediator, '已履行').waitFor()
  await press(mediator, '回访')
  const visit = formOf(mediator, '回访')
  await visit.getByLabel('回访结果').selectOption({ label: '稳定' })
  for (const box of await visit.getByRole('checkbox').all()) await box.check()
  await visit.getByLabel('说明').fill('双方表示满意，没有新的争执。')
  await send(mediator, '回访')
  await step(mediator, '回访').waitFor()
}
