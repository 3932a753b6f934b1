import {
  DisputeAccepted,
  DisputeOverdue,
  DisputeRecorded,
  DisputeRegistered,
  DisputeStepKind,
  MediatorAssigned,
} from '@fengqiao/contracts/dispute-mediation/v1'
import { Role } from '@fengqiao/contracts/identity/v1'
import { DeliveryOutcome, ListDeliveriesRequest, Template } from '@fengqiao/contracts/notifications/v1'
import { eventually } from '@fengqiao/testing'
import { mailTown, peopleOf, type MailTown } from './mail-town.ts'
import { grid, registered } from './running.ts'
import type { Happened } from './producers.ts'

let town: MailTown
const { mailTo, someone } = peopleOf(() => town)

beforeAll(async () => {
  town = await mailTown()
})

afterAll(async () => {
  await town.end()
})

const community = grid.slice(0, 12)
const number = '(2026)武城人调字第0001号'

const items = async (who: string) =>
  (await town.clients().inbox.listInbox({ pageToken: '', pageSize: 0 }, await town.as(who))).items

const told = (who: string, disputeId: string) =>
  eventually(async () => {
    const found = (await items(who)).filter((item) => item.disputeId === disputeId)
    return found.length > 0 ? found : undefined
  })

const ledgerOf = async (request: Partial<ListDeliveriesRequest>) => {
  const asked = ListDeliveriesRequest.fromPartial(request)
  return (await town.clients().inbox.listDeliveries(asked, await town.as('auditor', 'AUDITOR'))).deliveries
}

const concerned = (disputeId: string) => ({
  disputeId,
  gridCode: grid,
  openedById: 'clerk',
  level: 2 as const,
})

/** An event of a case, as dispute-mediation tells it. */
const ofCase = (disputeId: string, version: number, event: Pick<Happened, 'codec' | 'data' | 'at'>) =>
  town.producers.publish({
    ...event,
    source: 'dispute-mediation',
    kind: 'Dispute',
    aggregateId: disputeId,
    version,
  })

const register = (disputeId: string) =>
  ofCase(disputeId, 1, {
    codec: DisputeRegistered,
    data: DisputeRegistered.fromPartial(concerned(disputeId)),
  })

const accept = (disputeId: string) =>
  ofCase(disputeId, 2, {
    codec: DisputeAccepted,
    data: DisputeAccepted.fromPartial({ ...concerned(disputeId), number }),
  })

const assign = (disputeId: string, mediatorIds: readonly string[]) =>
  ofCase(disputeId, 3, {
    codec: MediatorAssigned,
    data: MediatorAssigned.fromPartial({
      ...concerned(disputeId),
      number,
      mediatorIds,
      namedIds: mediatorIds,
    }),
  })

describe('an event of a case', () => {
  it('reaches whoever may accept it, before it has a number', async () => {
    town.producers.post('manager', community, Role.GRID_MANAGER)
    await register('case-1')
    const [item] = await told('manager', 'case-1')
    expect(item).toMatchObject({
      template: Template.DISPUTE_TO_ACCEPT,
      issueId: '',
      issueNumber: '',
      issueVersion: 0,
      disputeNumber: '',
      disputeVersion: 1,
    })
  })

  it('told twice tells nobody twice, and opens the step it speaks of', async () => {
    await register('case-2')
    await town.producers.repeat(await accept('case-2'))
    await assign('case-2', ['wang'])
    expect(await told('wang', 'case-2')).toMatchObject([
      { template: Template.DISPUTE_TO_MEDIATE, disputeNumber: number, disputeVersion: 3 },
    ])
    expect(await told('clerk', 'case-2')).toMatchObject([
      { template: Template.DISPUTE_ACCEPTED, disputeNumber: number, disputeVersion: 2 },
    ])
  })

  it('that changes no status is told only where a mediator is lacking', async () => {
    town.producers.post('chief', community, Role.GRID_MANAGER)
    const recorded = (kind: DisputeStepKind) => ({
      codec: DisputeRecorded,
      data: DisputeRecorded.fromPartial({ ...concerned('case-3'), number, kind }),
    })
    await ofCase('case-3', 1, recorded(DisputeStepKind.CONSENTED))
    await ofCase('case-3', 2, recorded(DisputeStepKind.RECUSED))
    expect(await told('chief', 'case-3')).toMatchObject([
      { template: Template.DISPUTE_TO_ASSIGN, disputeVersion: 2 },
    ])
  })
})

describe('the ledger', () => {
  it('has a case and a matter of the same id each on its own', async () => {
    await town.producers.publish(registered('same'))
    await accept('same')
    await eventually(async () => (await ledgerOf({ disputeId: 'same' })).length > 0)
    await eventually(async () => (await ledgerOf({ issueId: 'same' })).length > 0)
    const ofTheCase = await ledgerOf({ disputeId: 'same', outcome: DeliveryOutcome.DELIVERED })
    expect(ofTheCase).toMatchObject([
      { disputeId: 'same', disputeNumber: number, disputeVersion: 2, issueId: '', recipientId: 'clerk' },
    ])
    expect((await ledgerOf({ issueId: 'same' })).map((one) => one.disputeId)).not.toContain('same')
  })

  it('is asked for a matter or for a case', async () => {
    await expect(ledgerOf({ issueId: 'one', disputeId: 'two' })).rejects.toMatchObject({
      kind: 'invalid',
      details: { violations: [{ field: 'disputeId', reason: 'ONE_OR_OTHER' }] },
    })
  })
})

describe('an e-mail about a case', () => {
  it('says its number and opens it; overdue, it goes at once', async () => {
    const who = await someone()
    await ofCase('case-4', 1, {
      at: town.clock(),
      codec: DisputeOverdue,
      data: DisputeOverdue.fromPartial({ ...concerned('case-4'), number, mediatorIds: [who] }),
    })
    const [mail] = await eventually(() => (mailTo(who).length > 0 ? mailTo(who) : undefined))
    expect(mail?.subject).toBe(`纠纷 ${number} 等待您处理`)
    expect(mail?.text).toContain(`${town.publicUrl}/disputes/case-4`)
  })

  it('that failed is seen by its reader, with the case it was about', async () => {
    const who = await someone()
    town.server.will({ recipient: 550 })
    await assign('case-5', [who])
    const failed = await eventually(async () => {
      const { deliveries } = await town.clients().inbox.listFailedEmails({}, await town.as(who))
      return deliveries.length > 0 ? deliveries : undefined
    })
    expect(failed).toMatchObject([{ disputeId: 'case-5', disputeNumber: number, issueId: '' }])
  })
})
