import { randomUUID } from 'node:crypto'
import { IssueAccepted, IssueProgressed, IssueRegistered } from '@fengqiao/contracts/grid-management/v1'
import { DeliveryOutcome, InboxServiceService, Template } from '@fengqiao/contracts/notifications/v1'
import { channelTo, clientOf, tokensOf } from '@fengqiao/service-kit'
import { testIssuer, type TestIssuer } from '@fengqiao/service-kit/testing'
import { eventually, testServers, uniqueName } from '@fengqiao/testing'
import { createService } from '../src/service.ts'
import { producersOn, type Producers } from './producers.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const grid = '621202100001003'

let issuer: TestIssuer
let producers: Producers
let service: Awaited<ReturnType<typeof createService>>
let channel: ReturnType<typeof channelTo>

beforeAll(async () => {
  const servers = testServers()
  issuer = await testIssuer()
  const unique = uniqueName('notifications')
  const topology = { exchange: unique, queuePrefix: `${unique}.` }
  const settings = {
    REDIS_URL: servers.redisUrl,
    PUBLIC_URL: issuer.publicUrl,
    JWKS_URL: issuer.jwksUrl,
    SERVICE_CLIENT_SECRET: 'known to the test issuer',
  }
  const { authenticate } = tokensOf('producers', settings, quiet)
  producers = producersOn({ amqpUrl: servers.amqpUrl, topology, authenticate, log: quiet })
  await producers.start()
  const config = {
    ...settings,
    NODE_ENV: 'test' as const,
    LOG_LEVEL: 'silent',
    OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
    MONGODB_URL: servers.mongodbUrl,
    AMQP_URL: servers.amqpUrl,
    GRPC_LISTEN: { host: '127.0.0.1', port: 0 },
    IDENTITY_ADDRESS: [producers.address()],
    GRID_MANAGEMENT_ADDRESS: [producers.address()],
  }
  const token = () =>
    issuer.token({ sub: 'notifications', kind: 'service', permissions: ['events.read', 'staff.read'] })
  service = await createService(config, { log: quiet, database: unique, topology, token })
  await service.start()
  channel = channelTo('notifications', [service.address()])
})

afterAll(async () => {
  await channel.stop()
  await service.stop()
  await producers.stop()
  await issuer.stop()
})

const inbox = () => clientOf(InboxServiceService, channel)

const as = async (sub: string, role = 'GRID_WORKER') => ({
  token: await issuer.token({ sub, posts: [{ role, territory: grid }] }),
  idempotencyKey: randomUUID(),
})

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
  producers.publish({
    ...issueEvent(issueId, 1),
    codec: IssueRegistered,
    data: IssueRegistered.fromPartial(concerned(issueId)),
    actor,
  })

describe('an event of an issue', () => {
  it('reaches whoever holds the post at its grid, and is counted as unread', async () => {
    producers.post('worker-of-the-grid', grid)
    await register('issue-1')
    const [item] = await eventually(async () => {
      const found = await items('worker-of-the-grid')
      return found.length > 0 ? found : undefined
    })
    expect(item).toMatchObject({ template: Template.ISSUE_TO_ACCEPT, issueId: 'issue-1', read: false })
    expect(await inbox().countUnread({}, await as('worker-of-the-grid'))).toEqual({ unread: 1 })
    expect(await items('somebody-else')).toEqual([])
  })

  it('told twice tells nobody twice, and what came between is told first', async () => {
    await register('issue-2', 'resident')
    const accepted = await producers.publish({
      ...issueEvent('issue-2', 2),
      codec: IssueAccepted,
      data: IssueAccepted.fromPartial(concerned('issue-2')),
    })
    await producers.repeat(accepted)
    await producers.publish({
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
        { issueId: 'issue-3' },
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
    producers.post('reader', grid)
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
    producers.post('owner', grid)
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
