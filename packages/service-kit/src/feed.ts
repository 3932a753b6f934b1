import { type ReadEventsReply, type ReadEventsRequest, PublishedEvent } from '@fengqiao/contracts/common/v1'
import { events } from '@fengqiao/contracts/events'
import {
  inScope,
  type Caller,
  type EventMessage,
  type Feed,
  type FeedPage,
  type Journal,
  type JournalEntry,
} from '@fengqiao/domain-kit'
import { permissionsOn } from './callers/scope.ts'
import type { Call } from './grpc/call.ts'
import type { CallOptions } from './grpc/metadata.ts'

const pageSize = 200

/** A contract event made of a fact; nothing when the fact is not published. */
export type ToContract = (
  entry: JournalEntry,
) => { readonly type: string; readonly data: unknown } | undefined

export interface FeedOptions {
  readonly journal: Pick<Journal, 'read' | 'ofAggregate' | 'era' | 'silentUntil'>
  readonly source: string
  readonly toContract: ToContract
}

interface Asked {
  readonly epoch: string
  /** Empty for all. */
  readonly types: ReadonlySet<string>
}

const published = (
  entry: JournalEntry,
  { source, toContract }: FeedOptions,
  { epoch, types }: Asked,
): PublishedEvent[] => {
  const contract = entry.published ? toContract(entry) : undefined
  if (contract === undefined || (types.size > 0 && !types.has(contract.type))) return []
  return [
    PublishedEvent.fromPartial({
      ...entry,
      position: BigInt(entry.position),
      source,
      epoch,
      type: contract.type,
      time: entry.at,
      cause: entry.cause ?? '',
      traceparent: entry.trace ?? '',
      visibleTo: [...entry.visibleTo],
      head: entry.hash,
      data: contract.data as Record<string, unknown>,
    }),
  ]
}

/** Whether a post of the caller that counts for this record grants what the event needs; services see all. */
const maySee = (caller: Caller, { type, visibleTo }: PublishedEvent): boolean => {
  const permission = events[type]?.permission
  if (caller.kind === 'service') return true
  return permission !== undefined && permissionsOn(caller, visibleTo).has(permission)
}

const isOfOne = ({ kind, aggregateId }: ReadEventsRequest): boolean => kind !== '' && aggregateId !== ''

/** Where a page begins for whoever asks for some types alone, and none of them was published for a while. */
const silentlyAfter = async (
  { journal }: FeedOptions,
  request: ReadEventsRequest,
  epoch: string,
): Promise<number | undefined> =>
  request.types.length === 0 || isOfOne(request)
    ? undefined
    : journal.silentUntil(Number(request.after), { epoch, types: new Set(request.types) })

/**
 * Handler of `ReadEvents`: the service's published events from a position, those in the caller's scope and open to
 * him by their own permission.
 */
export const serveFeed =
  (options: FeedOptions) =>
  async (
    request: ReadEventsRequest,
    { scope, caller }: Pick<Call, 'scope' | 'caller'>,
  ): Promise<ReadEventsReply> => {
    const { journal } = options
    const { epoch, since: epochSince } = await journal.era()
    const limit = request.limit || pageSize
    const silent = await silentlyAfter(options, request, epoch)
    if (silent !== undefined) return { epoch, epochSince, events: [], next: BigInt(silent), atHead: false }
    const one = isOfOne(request)
    const entries = one
      ? await journal.ofAggregate(request.kind, request.aggregateId)
      : await journal.read(Number(request.after), limit)
    const next = one ? Number(request.after) : (entries.at(-1)?.position ?? Number(request.after))
    const asked = { epoch, types: new Set(request.types) }
    const visible = entries
      .filter(({ visibleTo }) => inScope(scope, visibleTo))
      .flatMap((entry) => published(entry, options, asked))
      .filter((event) => maySee(caller, event))
    return { epoch, epochSince, events: visible, next: BigInt(next), atHead: one || entries.length < limit }
  }

const messageOf = ({ position, time, cause, traceparent, ...event }: PublishedEvent): EventMessage => ({
  ...event,
  position: Number(position),
  at: time ?? new Date(0),
  ...(cause ? { cause } : {}),
  ...(traceparent ? { trace: traceparent } : {}),
})

type ReadEvents = (request: ReadEventsRequest) => Promise<ReadEventsReply>

/** A neighbour's feed, read through its own service. */
export const feedOf = (readEvents: ReadEvents): Feed => ({
  read: async (after, limit, types = []): Promise<FeedPage> => {
    const page = await readEvents({
      after: BigInt(after),
      limit,
      kind: '',
      aggregateId: '',
      types: [...types],
    })
    return {
      epoch: page.epoch,
      events: page.events.map(messageOf),
      next: Number(page.next),
      atHead: page.atHead,
      ...(page.epochSince === undefined ? {} : { since: page.epochSince }),
    }
  },
  ofAggregate: async (kind, aggregateId, afterVersion) => {
    const page = await readEvents({ after: 0n, limit: 0, kind, aggregateId, types: [] })
    return page.events.map(messageOf).filter(({ version }) => version > afterVersion)
  },
})

interface Neighbour {
  /** The service whose events are listened to, such as `grid-management`. */
  readonly name: string
  readonly readEvents: (request: ReadEventsRequest, options: CallOptions) => Promise<ReadEventsReply>
  /** This service's own token. */
  readonly token: () => Promise<string>
}

/** Use for a neighbour that a service listens to: its name, all of its events on the broker, its feed. */
export const producerOf = ({ name, readEvents, token }: Neighbour) => ({
  name,
  pattern: `fengqiao.${name.replaceAll('-', '_')}.v1.#`,
  feed: feedOf(async (request) => readEvents(request, { token: await token() })),
})
