import { DeliveryOutcome, ListDeliveriesRequest } from '@fengqiao/contracts/notifications/v1'
import { eventually } from '@fengqiao/testing'
import { mailTown, minute, peopleOf, type MailTown } from './mail-town.ts'
import type { Post } from '../src/ports.ts'

let town: MailTown
const { ending, giveTo, ledgerOf, mailTo, someone } = peopleOf(() => town)

beforeAll(async () => {
  town = await mailTown()
})

afterAll(async () => {
  await town.end()
})

describe('of two replicas', () => {
  it('one sends, and no e-mail goes twice', async () => {
    const other = await town.start()
    const people = await Promise.all(Array.from({ length: 6 }, () => someone()))
    const given = await Promise.all(people.map(async (who) => [await giveTo(who), who] as const))
    for (const [issueId, who] of given) await ending(issueId, who, DeliveryOutcome.DELIVERED)
    expect(people.map((who) => mailTo(who).map(({ again }) => again))).toEqual(people.map(() => [false]))
    await town.stop(other)
  })
})

describe('a mail server', () => {
  it('that refuses for good ends it as failed, seen by its reader and by the operator', async () => {
    const who = await someone()
    town.server.will({ recipient: 550 })
    const issueId = await giveTo(who)
    const failed = { outcome: DeliveryOutcome.FAILED, reason: 'REFUSED', smtpCode: 550, issueId }
    expect(await ending(issueId, who, DeliveryOutcome.FAILED)).toMatchObject(failed)
    expect((await town.clients().inbox.listFailedEmails({}, await town.as(who))).deliveries).toMatchObject([
      failed,
    ])
    expect((await town.clients().inbox.listFailedEmails({}, await town.as('other'))).deliveries).toEqual([])
    const { deliveries } = await town
      .clients()
      .inbox.listDeliveries(
        ListDeliveriesRequest.fromPartial({ outcome: DeliveryOutcome.FAILED }),
        await town.as('auditor', 'AUDITOR'),
      )
    expect(deliveries.some((one) => one.issueId === issueId)).toBe(true)
  })

  it('that says “not now” is asked again later, and the e-mail keeps its id', async () => {
    const who = await someone()
    town.server.will({ content: 451 })
    const issueId = await giveTo(who)
    await eventually(async () => {
      const found = await ledgerOf(issueId, who)
      return found?.outcome === DeliveryOutcome.PENDING && (found.dueAt ?? 0) > town.clock()
    })
    town.pass(2 * minute)
    expect(await ending(issueId, who, DeliveryOutcome.DELIVERED)).toMatchObject({ sentAgain: false })
    expect(mailTo(who).map(({ again }) => again)).toEqual([false])
  })

  it('that is silent when it has the e-mail leaves it unknown, and it is sent once more, marked', async () => {
    const who = await someone()
    town.server.will('take and say nothing')
    const issueId = await giveTo(who)
    expect(await ending(issueId, who, DeliveryOutcome.UNKNOWN)).toMatchObject({ reason: 'NOT_HEARD' })
    town.pass(2 * minute)
    expect(await ending(issueId, who, DeliveryOutcome.DELIVERED)).toMatchObject({ sentAgain: true })
    const [first, second, ...more] = mailTo(who)
    expect([first?.again, second?.again, more]).toEqual([false, true, []])
    expect(second?.messageId).toBe(first?.messageId)
    expect(second?.text).toContain('这封邮件您可能已经收到过')
  })

  it('that stays silent leaves it unknown for good', async () => {
    const who = await someone()
    town.server.will('take and say nothing', 'take and say nothing')
    const issueId = await giveTo(who)
    await ending(issueId, who, DeliveryOutcome.UNKNOWN)
    town.pass(2 * minute)
    const last = await eventually(async () => {
      const found = await ledgerOf(issueId, who)
      return found?.sentAgain === true && found.outcome === DeliveryOutcome.UNKNOWN ? found : undefined
    })
    expect(last.dueAt).toBeUndefined()
    expect(mailTo(who).map(({ again }) => again)).toEqual([false, true])
  })
})

describe('a sender', () => {
  it('that dies between its claim and the sending is followed by another, which marks the e-mail', async () => {
    const who = await someone()
    const [claimed, buried] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
    const dying: Post = async () => {
      claimed.resolve(undefined)
      await buried.promise
      return { heard: 'NOTHING' }
    }
    await town.stop(town.first)
    const first = await town.start({ post: dying })
    const issueId = await giveTo(who)
    await claimed.promise
    await town.ask(await town.start())
    await ending(issueId, who, DeliveryOutcome.SENDING)
    expect(mailTo(who)).toEqual([])
    town.pass(6 * minute)
    expect(await ending(issueId, who, DeliveryOutcome.DELIVERED)).toMatchObject({ sentAgain: true })
    expect(mailTo(who).map(({ again }) => again)).toEqual([true])
    buried.resolve(undefined)
    await town.stop(first)
    expect(await ledgerOf(issueId, who)).toMatchObject({ outcome: DeliveryOutcome.DELIVERED })
  })
})
