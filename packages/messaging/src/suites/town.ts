import { randomUUID } from 'node:crypto'
import type { EventMessage, Feed, FeedPage, Forgotten, Lives, Marks } from '@fengqiao/domain-kit'

/** The one event of the suites. */
export interface Counted {
  readonly count: number
}

const packageName = 'fengqiao.counting.v1'

/** Binds all events of the suites' producer. */
export const countingPattern = `${packageName}.#`

export const Counted = {
  $type: `${packageName}.Counted`,
  fromJSON: (json: unknown): Counted => ({ count: (json as Counted).count }),
}

/** An event that no suite subscribes to. */
export const unheard = `${packageName}.Unheard`

/** A producer whose journal lies in memory. */
export interface MemoryProducer {
  readonly name: string
  /** Writes the next fact of an aggregate; publishing it is another matter. */
  readonly write: (aggregateId: string, type?: string) => EventMessage
  readonly all: () => readonly EventMessage[]
  readonly feed: Feed
  readonly setFeedAway: (away: boolean) => void
  /** Comes back from a backup: only the first `kept` facts are left, in a new epoch. */
  readonly restore: (kept: number) => void
}

const pageOf = (
  journal: readonly EventMessage[],
  epoch: string,
  { after, limit, since }: { readonly after: number; readonly limit: number; readonly since: Date },
): FeedPage => {
  const events = journal.slice(after, after + limit)
  const next = after + events.length
  return { epoch, events, next, atHead: next >= journal.length, since }
}

/** Use for the other side of a consumer under test. */
export const memoryProducer = (name = 'counting'): MemoryProducer => {
  let journal: EventMessage[] = []
  let epoch: string = randomUUID()
  let [away, since] = [false, new Date()]
  const answer = async <T>(value: () => T): Promise<T> => {
    if (away) throw new Error('feed away')
    return Promise.resolve(value())
  }
  const lastOf = (aggregateId: string): number =>
    journal.findLast((event) => event.aggregateId === aggregateId)?.version ?? 0
  return {
    name,
    write: (aggregateId, type = Counted.$type) => {
      const previous = lastOf(aggregateId)
      const [position, version] = [journal.length + 1, previous + 1]
      const event: EventMessage = {
        ...{ id: randomUUID(), type, source: name, kind: 'Counter', aggregateId, version, previous },
        ...{ epoch, position, at: new Date(), actor: 'someone', visibleTo: ['town'], head: 'head' },
        data: { count: version },
      }
      journal.push(event)
      return event
    },
    all: () => journal,
    feed: {
      read: async (after, limit) => answer(() => pageOf(journal, epoch, { after, limit, since })),
      ofAggregate: async (kind, id, afterVersion) =>
        answer(() =>
          journal.filter(
            (event) => event.kind === kind && event.aggregateId === id && event.version > afterVersion,
          ),
        ),
    },
    setFeedAway: (value) => {
      away = value
    },
    restore: (kept) => {
      epoch = randomUUID()
      since = new Date()
      // What a backup holds is older than the restore, however quick a test is.
      const older = ({ at }: EventMessage): Date => new Date(at.getTime() - 1_000)
      journal = journal.slice(0, kept).map((event) => ({ ...event, epoch, at: older(event) }))
    },
  }
}

/** Use as a consumer's memory; replicas share one, as they share a database. */
export const memoryMarks = (): Marks => {
  const marks = new Map<string, { version: number; held: boolean }>()
  const cursors = new Map<string, { readonly epoch: string; readonly position: number }>()
  let lives: Lives | undefined
  const still = new Map<string, number>()
  const notes: Forgotten[] = []
  const markOf = (producer: string, kind: string, id: string) => {
    const key = `${producer}/${kind}/${id}`
    const mark = marks.get(key) ?? { version: 0, held: false }
    marks.set(key, mark)
    return mark
  }
  return {
    seen: async (producer, kind, id) => Promise.resolve({ ...markOf(producer, kind, id) }),
    advance: async (producer, { kind, aggregateId, version }) => {
      const mark = markOf(producer, kind, aggregateId)
      mark.version = Math.max(mark.version, version)
      return Promise.resolve()
    },
    known: (producer, kind, id) => marks.get(`${producer}/${kind}/${id}`),
    pass: (producer, { kind, aggregateId, version }) => {
      const mark = markOf(producer, kind, aggregateId)
      mark.version = Math.max(mark.version, version)
    },
    hold: async (producer, { kind, aggregateId, held }) => {
      markOf(producer, kind, aggregateId).held = held
      return Promise.resolve()
    },
    cursor: async (producer) => Promise.resolve(cursors.get(producer)),
    moveCursor: async (producer, cursor) => {
      const now = cursors.get(producer)
      if (now?.epoch !== cursor.epoch || now.position < cursor.position) cursors.set(producer, cursor)
      return Promise.resolve()
    },
    reset: async (producer) => {
      for (const key of [...marks.keys()]) if (key.startsWith(`${producer}/`)) marks.delete(key)
      cursors.delete(producer)
      return Promise.resolve()
    },
    stillKnown: async (producer, epoch, events) => {
      for (const { kind, aggregateId, version } of events) {
        const key = `${epoch} ${producer}/${kind}/${aggregateId}`
        still.set(key, Math.max(version, still.get(key) ?? 0))
      }
      return Promise.resolve()
    },
    noteForgotten: async (producer, epoch) => {
      const own = [...marks].filter(([key]) => key.startsWith(`${producer}/`))
      const found = own.flatMap(([key, { version }]): Forgotten[] => {
        const [source = '', kind = '', aggregateId = ''] = key.split('/')
        const first = (still.get(`${epoch} ${key}`) ?? 0) + 1
        const versions = { firstVersion: first, lastVersion: version }
        return version < first ? [] : [{ source, kind, aggregateId, ...versions, noticedAt: new Date() }]
      })
      notes.push(...found)
      return Promise.resolve(found.length)
    },
    forgotten: async (limit) => Promise.resolve({ records: notes.slice(0, limit), total: notes.length }),
    refresh: () => undefined,
    flush: () => Promise.resolve(),
    lives: () => Promise.resolve(lives),
    keepLives: (next, after) => {
      const isOurs = lives?.life === after
      if (isOurs) lives = next
      return Promise.resolve(isOurs)
    },
  }
}

/** What a consumer made of the events: one document an aggregate, its version stored with the effect. */
export interface Ledger {
  readonly take: (event: EventMessage) => void
  /** Versions by aggregate, in the order in which they took effect. */
  readonly effects: () => Readonly<Record<string, readonly number[]>>
  readonly clear: () => void
}

/** Use as the read model of a consumer under test. */
export const memoryLedger = (): Ledger => {
  const documents = new Map<string, number[]>()
  return {
    take: ({ aggregateId, version }) => {
      const versions = documents.get(aggregateId) ?? []
      documents.set(aggregateId, versions)
      // As in a service: the write is conditioned on the version, so an event that comes again changes nothing.
      if (version > (versions.at(-1) ?? 0)) versions.push(version)
    },
    effects: () => Object.fromEntries(documents),
    clear: () => {
      documents.clear()
    },
  }
}

/** What the ledger must hold in the end: every heard fact once, in order. */
export const expectedOf = ({ all }: MemoryProducer): Readonly<Record<string, readonly number[]>> => {
  const expected: Record<string, number[]> = {}
  for (const { aggregateId, version, type } of all()) {
    if (type === Counted.$type) (expected[aggregateId] ??= []).push(version)
  }
  return expected
}
