import { DeliveryOutcome, NoticeGroup } from '@fengqiao/contracts/notifications/v1'
import { eventually } from '@fengqiao/testing'
import { mailTown, minute, peopleOf, type MailTown } from './mail-town.ts'
import { assigned, grid, registered } from './running.ts'

let town: MailTown
const { addressOf, ending, giveTo, ledgerOf, mailTo, someone } = peopleOf(() => town)

beforeAll(async () => {
  town = await mailTown()
})

afterAll(async () => {
  await town.end()
})

describe('an e-mail', () => {
  it('says that something waits, and never what', async () => {
    const who = await someone()
    const issueId = await giveTo(who)
    const [mail] = await eventually(() => (mailTo(who).length > 0 ? mailTo(who) : undefined))
    expect(mail?.subject).toBe(`事项 20261123-${issueId} 等待您处理`)
    expect(mail?.text).toContain(`${town.publicUrl}/matters/${issueId}`)
    expect(mail?.again).toBe(false)
    await ending(issueId, who, DeliveryOutcome.DELIVERED)
  })

  it('speaks the language its reader chose', async () => {
    const who = await someone({ language: 'en' })
    const issueId = await giveTo(who)
    const [mail] = await eventually(() => (mailTo(who).length > 0 ? mailTo(who) : undefined))
    expect(mail?.subject).toBe(`Issue 20261123-${issueId} waits for you`)
  })

  it('holds no word of anybody: numbers, links and the house’s own sentences', async () => {
    const who = await someone()
    const issueId = await giveTo(who)
    const [mail] = await eventually(() => (mailTo(who).length > 0 ? mailTo(who) : undefined))
    const left = mail?.text
      .replaceAll(town.publicUrl, '')
      .replaceAll(issueId, '')
      .replaceAll(/事项 20261123- 等待您处理|您开启了邮件通知。更改或关闭：|\/matters\/|\/settings/g, '')
    expect(left?.trim()).toBe('')
    expect(mail?.raw).not.toContain(who.toUpperCase())
  })

  it('is one for all that came within ten minutes, and the ledger has each', async () => {
    const who = await someone()
    const at = town.clock()
    const issues = [
      await giveTo(who, { at }),
      await giveTo(who, { at }),
      await giveTo(who, { at: new Date(at.getTime() + minute) }),
    ]
    for (const issueId of issues) await ending(issueId, who, DeliveryOutcome.PENDING)
    expect(mailTo(who)).toEqual([])
    town.pass(10 * minute)
    for (const issueId of issues) await ending(issueId, who, DeliveryOutcome.DELIVERED)
    expect(mailTo(who).map(({ subject }) => subject)).toEqual(['3 件事项等您查看'])
    for (const issueId of issues) expect(mailTo(who)[0]?.text).toContain(issueId)
  })

  it('is not sent when the message was read before', async () => {
    const who = await someone()
    const issueId = await giveTo(who, { at: town.clock() })
    await ending(issueId, who, DeliveryOutcome.PENDING)
    const { items } = await town.clients().inbox.listInbox({ pageToken: '', pageSize: 0 }, await town.as(who))
    const itemId = items[0]?.itemId ?? ''
    await town.clients().inbox.markRead({ itemId, unread: false }, await town.as(who))
    town.pass(10 * minute)
    expect(await ending(issueId, who, DeliveryOutcome.SUPPRESSED)).toMatchObject({ reason: 'OVERTAKEN' })
    expect(mailTo(who)).toEqual([])
  })

  it('waits for the morning, unless the matter is an emergency', async () => {
    const who = await someone()
    const asleep = { email: addressOf(who), groups: [], language: 'zh-CN' }
    const { version } = await town.clients().settings.getMySettings({}, await town.as(who))
    const quietHours = { from: '00:00', to: '23:59' }
    await town
      .clients()
      .settings.changeMySettings({ ...asleep, quietHours, expectedVersion: version }, await town.as(who))
    const calm = await giveTo(who)
    town.producers.post(who, grid)
    await town.producers.publish(registered('urgent-one', { urgency: 3 }))
    await ending('urgent-one', who, DeliveryOutcome.DELIVERED)
    const given = await giveTo(who, { issueId: 'urgent-two' })
    expect((await ending(given, who, DeliveryOutcome.PENDING)).dueAt).toBeDefined()
    await town.producers.publish(assigned('urgent-one', who, 2))
    await eventually(() => mailTo(who).length === 2)
    expect(await ledgerOf(calm, who)).toMatchObject({ outcome: DeliveryOutcome.PENDING })
  })

  it('is suppressed for who has no address, or turned it off', async () => {
    const who = await someone()
    const { version } = await town.clients().settings.getMySettings({}, await town.as(who))
    const off = [{ group: NoticeGroup.WORK, inApp: true, email: false }]
    await town.clients().settings.changeMySettings(
      {
        email: addressOf(who),
        groups: off,
        quietHours: undefined,
        language: 'zh-CN',
        expectedVersion: version,
      },
      await town.as(who),
    )
    expect(await ending(await giveTo(who), who, DeliveryOutcome.SUPPRESSED)).toMatchObject({
      reason: 'TURNED_OFF',
    })
    expect(await ending(await giveTo('homeless'), 'homeless', DeliveryOutcome.SUPPRESSED)).toMatchObject({
      reason: 'NO_ADDRESS',
    })
  })
})
