import { ReadEventsRequest, type ReadEventsReply } from '@fengqiao/contracts/common/v1'
import { IssueAccepted } from '@fengqiao/contracts/grid-management/v1'
import { PersonCreated } from '@fengqiao/contracts/identity/v1'
import { scopeOf, systemScope, type JournalEntry, type Scope } from '@fengqiao/domain-kit'
import { anonymous, feedOf, serveFeed, type FeedOptions, type VerifiedCaller } from '@fengqiao/service-kit'

const entry = (position: number, change: Partial<JournalEntry> = {}): JournalEntry => ({
  position,
  id: `e-${position}`,
  kind: 'Issue',
  aggregateId: 'i-1',
  version: position,
  previous: position - 1,
  published: true,
  at: new Date('2026-11-23T08:00:00Z'),
  actor: 'p-1',
  commandId: 'c',
  visibleTo: ['621202100', '621202100001003', 'p-1'],
  event: { type: 'Accepted' },
  hash: `h${position}`,
  ...change,
})

const entries = [
  entry(1),
  entry(2, { published: false }),
  entry(3, { visibleTo: ['621202200'] }),
  entry(4, { event: { type: 'Created' }, kind: 'Person', aggregateId: 'p-7' }),
  entry(5),
]

const born = new Date('2026-03-01T08:00:00.000Z')

const journal: FeedOptions['journal'] = {
  read: async (after, limit) => entries.filter(({ position }) => position > after).slice(0, limit),
  ofAggregate: async (kind, id) => entries.filter((one) => one.kind === kind && one.aggregateId === id),
  era: () => Promise.resolve({ epoch: 'epoch-1', since: born }),
  silentUntil: () => Promise.resolve(undefined),
}

const options: FeedOptions = {
  journal,
  source: 'grid-management',
  toContract: ({ event }) => ({
    type: event.type === 'Created' ? PersonCreated.$type : IssueAccepted.$type,
    data: { issueId: 'i-1' },
  }),
}
const serve = serveFeed(options)

const service: VerifiedCaller = { ...anonymous('en'), kind: 'service', id: 'analytics' }
const clerk: VerifiedCaller = {
  ...anonymous('en'),
  kind: 'person',
  id: 'p-5',
  posts: [{ role: 'TOWN_CLERK', territory: '621202100' }],
}

const read = (
  request: Partial<ReadEventsRequest>,
  caller = service,
  scope: Scope = systemScope,
): Promise<ReadEventsReply> => serve(ReadEventsRequest.fromPartial(request), { caller, scope })
const positions = ({ events }: ReadEventsReply) => events.map(({ position }) => Number(position))

describe('the feed that a service gives', () => {
  it('holds what is published, page by page, up to the head', async () => {
    const first = await read({ limit: 3 })
    expect(positions(first)).toEqual([1, 3])
    expect(first).toMatchObject({ next: 3n, atHead: false, epoch: 'epoch-1' })
    const second = await read({ after: first.next, limit: 3 })
    expect(positions(second)).toEqual([4, 5])
    expect(second).toMatchObject({ next: 5n, atHead: true })
  })

  it('stays where it is when nothing is left', async () => {
    expect(await read({ after: 5n })).toMatchObject({ events: [], next: 5n, atHead: true })
  })

  it('shows a person what is in scope and open to his posts', async () => {
    // The clerk's scope holds 1, 4 and 5; reading people is no permission of his.
    expect(positions(await read({}, clerk, scopeOf(['621202100', 'p-5'])))).toEqual([1, 5])
  })

  it('holds events of some types alone for whoever asks for these, up to the same head', async () => {
    const page = await read({ types: [PersonCreated.$type] })
    expect([positions(page), page.next, page.atHead]).toEqual([[4], 5n, true])
    expect(await read({ types: ['fengqiao.unheard.v1.Of'] })).toMatchObject({ events: [], next: 5n })
  })

  it('leads whoever listens for other types past what was published meanwhile, and nobody else', async () => {
    const asked: unknown[] = []
    const silentUntil: FeedOptions['journal']['silentUntil'] = (...question) => {
      asked.push(question)
      return Promise.resolve(4)
    }
    const feed = serveFeed({ ...options, journal: { ...journal, silentUntil } })
    const ask = async (request: Partial<ReadEventsRequest>) =>
      feed(ReadEventsRequest.fromPartial(request), { caller: service, scope: systemScope })
    expect(await ask({ after: 1n, types: [PersonCreated.$type] })).toMatchObject({
      ...{ events: [], next: 4n, atHead: false, epoch: 'epoch-1', epochSince: born },
    })
    expect(positions(await ask({ after: 3n }))).toEqual([4, 5])
    expect(
      positions(await ask({ kind: 'Person', aggregateId: 'p-7', types: [PersonCreated.$type] })),
    ).toEqual([4])
    expect(asked).toEqual([[1, { epoch: 'epoch-1', types: new Set([PersonCreated.$type]) }]])
  })

  it('gives one aggregate whole', async () => {
    expect(positions(await read({ kind: 'Person', aggregateId: 'p-7' }))).toEqual([4])
  })
})

describe('the feed that a consumer reads', () => {
  const feed = feedOf((request) => serve(request, { caller: service, scope: systemScope }))

  it('gives messages as the broker would', async () => {
    const page = await feed.read(0, 1)
    expect(page).toMatchObject({ epoch: 'epoch-1', next: 1, atHead: false })
    expect(page.events[0]).toMatchObject({
      id: 'e-1',
      type: IssueAccepted.$type,
      source: 'grid-management',
      position: 1,
      previous: 0,
      at: new Date('2026-11-23T08:00:00Z'),
      visibleTo: ['621202100', '621202100001003', 'p-1'],
      data: { issueId: 'i-1' },
    })
    expect(page.events[0]).not.toHaveProperty('cause')
  })

  it('gives an aggregate from a version on', async () => {
    const messages = await feed.ofAggregate('Issue', 'i-1', 1)
    expect(messages.map(({ version }) => version)).toEqual([3, 5])
  })
})
