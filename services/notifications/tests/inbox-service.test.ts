import { IssueAccepted, IssueProgressed, IssueRegistered } from '@fengqiao/contracts/grid-management/v1'
import {
  DeliveryOutcome,
  InboxItemAdded,
  ListDeliveriesRequest,
  Template,
} from '@fengqiao/contracts/notifications/v1'
import { eventually } from '@fengqiao/testing'
import { clientsOf, grid, townOfTests, type TownOfTests } from './running.ts'

let town: TownOfTests
let service: Awaited<ReturnType<TownOfTests['instance']>>
let clients: ReturnType<typeof clientsOf>

beforeAll(async () => {
  town = await townOfTests()
  service = await town.instance()
  await service.start()
  clients = clientsOf(service.address())
})

afterAll(async () => {
  await clients.stop()
  await service.stop()
  await town.stop()
})

const inbox = () => clients.inbox
const as = (who: string, role?: string) => town.as(who, role)

const items = async (who: string) =>
  (await inbox().listInbox({ pageToken: '', pageSize: 0 }, await as(who))).items

const issueEvent = (issueId: string, version: number) => ({ aggregateId: issueId, kind: 'Issue', version })

const concerned = (issueId: string) => ({
  issueId,
  number: '20261123-0001',
  gridCode: grid,
  reporterId: 'resident',
  firstReceiverId: 'clerk',
  handlerId: '',
})

const register = (issueId: string, actor = 'clerk') =>
  town.producers.publish({
    ...issueEvent(issueId, 1),
    codec: IssueRegistered,
    data: IssueRegistered.fromPartial(concerned(issueId)),
    actor,
  })

describe('an event of an issue', () => {
  it('reaches whoever holds the post at its grid, and is counted as unread', async () => {
    town.producers.post('worker-of-the-grid', grid)
    await register('issue-1')
    const [item] = await eventually(async () => {
      const found = await items('worker-of-the-grid')
      return found.length > 0 ? found : undefined
    })
    expect(item).toMatchObject({ template: Template.ISSUE_TO_ACCEPT, issueId: 'issue-1', read: false })
    expect(await inbox().countUnread({}, await as('worker-of-the-grid'))).toEqual({ unread: 1 })
    expect(await items('somebody-else')).toEqual([])
  })

  it('is told in passing to those whose inbox it came into, and to nobody who did it himself', async () => {
    town.producers.post('listener', grid)
    const { heard, stop } = await town.listening()
    let count = 0
    const [told] = await eventually(async () => {
      await register(`heard-${String((count += 1))}`)
      return heard.length > 0 ? heard.filter(({ visibleTo }) => visibleTo.includes('listener')) : undefined
    })
    expect(told).toMatchObject({
      ...{ type: InboxItemAdded.$type, position: 0, version: 0, visibleTo: ['listener'] },
      data: { recipientId: 'listener', template: 'TEMPLATE_ISSUE_TO_ACCEPT' },
    })
    const itemId = told?.aggregateId
    expect(await items('listener')).toContainEqual(expect.objectContaining({ itemId, read: false }))
    expect(heard.flatMap(({ visibleTo }) => visibleTo)).not.toContain('clerk')
    await stop()
  })

  it('told twice tells nobody twice, and what came between is told first', async () => {
    await register('issue-2', 'resident')
    const accepted = await town.producers.publish({
      ...issueEvent('issue-2', 2),
      codec: IssueAccepted,
      data: IssueAccepted.fromPartial(concerned('issue-2')),
    })
    await town.producers.repeat(accepted)
    await town.producers.publish({
      ...issueEvent('issue-2', 3),
      codec: IssueProgressed,
      data: IssueProgressed.fromPartial(concerned('issue-2')),
    })
    const told = await eventually(async () => {
      const found = (await items('resident')).filter(({ issueId }) => issueId === 'issue-2')
      return found.length >= 2 ? found : undefined
    })
    expect(told.map(({ template }) => template).toSorted((a, b) => a - b)).toEqual([
      Template.ISSUE_ACCEPTED,
      Template.ISSUE_PROGRESS,
    ])
  })

  it('keeps in the ledger what was not shown, with the reason', async () => {
    await register('issue-3')
    const ledger = await eventually(async () => {
      const { deliveries } = await inbox().listDeliveries(
        ListDeliveriesRequest.fromPartial({ issueId: 'issue-3' }),
        await as('auditor', 'AUDITOR'),
      )
      return deliveries.some(({ recipientId }) => recipientId === 'clerk') ? deliveries : undefined
    })
    expect(ledger.find(({ recipientId }) => recipientId === 'clerk')).toMatchObject({
      outcome: DeliveryOutcome.SUPPRESSED,
      reason: 'OWN_ACTION',
    })
  })
})

describe('reading', () => {
  it('marks all read up to a moment, and takes it back', async () => {
    town.producers.post('reader', grid)
    await register('issue-4')
    await eventually(async () => (await items('reader')).length > 0)
    const until = new Date('2026-11-24T00:00:00Z')
    const unread = async () => (await inbox().countUnread({}, await as('reader'))).unread
    const before = await unread()
    expect(await inbox().markAllRead({ until, unread: false }, await as('reader'))).toEqual({
      changed: before,
    })
    expect(await unread()).toBe(0)
    await inbox().markAllRead({ until, unread: true }, await as('reader'))
    expect(await unread()).toBe(before)
  })

  it('marks one message of the caller, and none of another', async () => {
    town.producers.post('owner', grid)
    await register('issue-5')
    const [item] = await eventually(async () => {
      const found = await items('owner')
      return found.length > 0 ? found : undefined
    })
    const itemId = item?.itemId ?? ''
    await expect(inbox().markRead({ itemId, unread: false }, await as('thief'))).rejects.toMatchObject({
      kind: 'not-found',
    })
    await inbox().markRead({ itemId, unread: false }, await as('owner'))
    expect(await items('owner')).toMatchObject([{ read: true }])
  })
})

describe('a message kept by the release before', () => {
  it('is in the inbox and in the ledger, and can be read', async () => {
    town.producers.post('old-hand', grid)
    await register('issue-6')
    const [item] = await eventually(async () => {
      const found = await items('old-hand')
      return found.length > 0 ? found : undefined
    })
    await town.keepAsBefore()
    expect(await items('old-hand')).toEqual([item])
    const asked = ListDeliveriesRequest.fromPartial({ issueId: 'issue-6' })
    const { deliveries } = await inbox().listDeliveries(asked, await as('auditor', 'AUDITOR'))
    expect(deliveries).toContainEqual(
      expect.objectContaining({ recipientId: 'old-hand', issueNumber: '20261123-0001' }),
    )
    await inbox().markRead({ itemId: item?.itemId ?? '', unread: false }, await as('old-hand'))
    expect(await items('old-hand')).toEqual([{ ...item, read: true }])
  })
})
