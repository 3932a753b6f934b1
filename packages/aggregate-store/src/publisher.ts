import type { Journal, JournalEntry, Log, Publish } from '@fengqiao/domain-kit'
import { DomainError } from '@fengqiao/domain-kit'
import type { StoreConnection } from './connection.ts'
import type { JournalDocument } from './documents.ts'
import type { Lately } from './lately.ts'
import type { Lease, Turn } from './lease.ts'
import type { Wakeable } from './wakeable.ts'
import { journaledBy, type JournaledKind } from './entries.ts'
import { journalOf } from './journal.ts'
import { leaseOf } from './lease.ts'
import { messageOf, type ToContract } from './message-of.ts'
import { nothingTold, toldAlso, type Told } from './told.ts'
import { wakeable } from './wakeable.ts'

export interface PublisherOptions {
  readonly connection: StoreConnection
  /** The producing service, such as `grid-management`. */
  readonly source: string
  readonly toContract: ToContract
  readonly publish: Publish
  readonly log: Log
  /** For the upcasts of older facts. */
  readonly aggregates?: readonly JournaledKind[]
  /** The relay's, where one journals in the same process. */
  readonly lately?: Lately
  readonly idle?: number
  readonly batch?: number
  readonly lease?: number
}

export interface Publisher extends Wakeable {
  /** Journal entries not yet behind the cursor, as stored now. */
  readonly lag: () => Promise<number>
  /** False where another replica publishes what this one journals. */
  readonly holdsTurn: () => boolean
  /** The same as last seen by this replica: cheap enough to ask before every command. */
  readonly backlog: () => number
}

interface Publishing {
  readonly options: PublisherOptions
  readonly journal: Journal
  readonly lease: Lease
  readonly journaled: (document: JournalDocument) => JournalEntry
  readonly batch: number
  turn: (Turn & { readonly told: Told }) | undefined
  backlog: number
  /** Another replica's turn is not asked about more often than this. */
  nextAsk: number
  /** The journal's end as last asked for, in the middle of much: asking costs as much as reading a batch. */
  end: { readonly position: number; readonly until: number }
}

/** A turn that was prolonged goes on with what was told in it; where another's came between, all begins anew. */
const isProlonged = (before: Publishing['turn'], { token, position }: Turn): boolean =>
  before?.token === token - 1 && before.told.upTo === position

/** The epoch is asked for once a turn, after the turn was taken: a new epoch ends every turn before it. */
const takeTurn = async ({
  lease,
  journal,
  options,
  turn: before,
}: Publishing): Promise<Publishing['turn']> => {
  const turn = await lease.take()
  if (turn === undefined) return undefined
  const epoch = await journal.epoch()
  const goesOn = isProlonged(before, turn) && before?.told.epoch === epoch
  // What was known may be of before a restore.
  if (!goesOn) options.lately?.forget()
  return { ...turn, told: goesOn ? before.told : nothingTold(epoch, turn.position) }
}

const myTurn = async (publishing: Publishing, idle: number): Promise<Publishing['turn']> => {
  const now = performance.now()
  if (publishing.turn !== undefined && now < publishing.turn.until) return publishing.turn
  if (publishing.turn === undefined && now < publishing.nextAsk) return undefined
  publishing.turn = await takeTurn(publishing)
  if (publishing.turn === undefined) {
    publishing.nextAsk = now + idle / 2
    publishing.backlog = await lagOf(publishing)
  }
  return publishing.turn
}

const lagOf = async ({ journal, lease }: Publishing): Promise<number> => {
  const position = await lease.position()
  return Math.max((await journal.head()).position - position, 0)
}

const endIsGood = 1_000

const endBehind = async (publishing: Publishing, position: number): Promise<number> => {
  if (publishing.end.position < position || performance.now() >= publishing.end.until) {
    const head = await publishing.journal.head()
    publishing.end = { position: head.position, until: performance.now() + endIsGood }
  }
  return publishing.end.position
}

const entriesAfter = async (
  { journal, journaled, batch, options }: Publishing,
  position: number,
): Promise<readonly JournalEntry[]> => {
  const known = options.lately?.after(position, batch)
  return known?.map(journaled) ?? journal.read(position, batch)
}

const pass = async (publishing: Publishing, idle: number): Promise<boolean> => {
  const turn = await myTurn(publishing, idle)
  if (turn === undefined) return false
  const { lease, options, batch } = publishing
  const entries = await entriesAfter(publishing, turn.position)
  const last = entries.at(-1)
  if (last === undefined) {
    publishing.backlog = 0
    return false
  }
  const end = entries.length === batch ? await endBehind(publishing, last.position) : last.position
  publishing.backlog = end - turn.position
  const head = { epoch: turn.told.epoch, hash: last.hash }
  const messages = entries
    .map((entry) => messageOf(entry, { ...options, head }))
    .filter((one) => one !== undefined)
  if (messages.length > 0) await options.publish(messages)
  const told = toldAlso(turn.told, messages, last.position)
  const moved = await lease.move(turn, told)
  publishing.turn = moved ? { ...turn, position: last.position, told } : undefined
  publishing.backlog = end - last.position
  return entries.length === batch
}

/**
 * Sends the journal to the broker, in order, from where it was last confirmed. Run one in every replica: a lease
 * lets one work at a time. While the broker is away it waits, in bounded memory; see `boundedBy`.
 */
export const publisher = (options: PublisherOptions): Publisher => {
  const { connection, aggregates = [], idle = 1_000, log } = options
  const publishing: Publishing = {
    options,
    journal: journalOf(connection, aggregates),
    journaled: journaledBy(aggregates),
    lease: leaseOf(connection, options.lease ?? 15_000),
    batch: options.batch ?? 500,
    turn: undefined,
    backlog: 0,
    nextAsk: 0,
    end: { position: 0, until: 0 },
  }
  const atEnd = async () => {
    publishing.turn = undefined
    await publishing.lease.giveBack()
  }
  // The relay rests before it wakes it: a second rest would only make events later.
  const work = wakeable({
    ...{ name: 'publisher', pass: () => pass(publishing, idle), idle, longestRest: 0, log, atEnd },
  })
  return {
    ...work,
    holdsTurn: () => publishing.turn !== undefined,
    lag: () => lagOf(publishing),
    backlog: () => publishing.backlog,
  }
}

/** Give it to the stores as `admit`: while the broker is away, commands are taken up to a bound. */
export const boundedBy = (backlog: () => number, most: number) => (): void => {
  if (backlog() >= most) throw new DomainError('unavailable', 'BROKER_AWAY', { retryAfterSeconds: 5 })
}
