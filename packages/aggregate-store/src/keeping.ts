import type { Journal, Log, Part, Publish, Whispers } from '@fengqiao/domain-kit'
import type { StoreConnection } from './connection.ts'
import type { JournaledKind } from './entries.ts'
import type { Preparable } from './prepare.ts'
import type { ToContract } from './message-of.ts'
import { journalOf } from './journal.ts'
import { lately } from './lately.ts'
import { prepared } from './prepare.ts'
import { boundedBy, publisher } from './publisher.ts'
import { relay, type Relay } from './relay.ts'

export interface KeepingOptions<K> {
  readonly connection: StoreConnection
  /** The service whose facts these are. */
  readonly source: string
  readonly toContract: ToContract
  readonly publish: Publish
  readonly log: Log
  /** Makes the service's aggregates with what each of them needs. */
  readonly aggregates: (hooks: StoreHooks) => K
  /** How the replicas wake each other: the one that publishes need not be the one that journaled. */
  readonly whispers?: (name: string) => Whispers & Part
  /** Read models that have indexes of their own to prepare. */
  readonly beside?: readonly Preparable[]
  /** Facts that may wait for the broker before commands are refused. */
  readonly mostUnpublished?: number
}

/** What every aggregate store of a service is given alike. */
export interface StoreHooks {
  readonly connection: StoreConnection
  readonly wake: Relay['wake']
  readonly admit: () => void
}

export interface Keeping<K> {
  readonly aggregates: K
  readonly journal: Journal
  /** What `ReadEvents` is served from. */
  readonly feed: {
    readonly journal: Journal
    readonly source: string
    readonly toContract: ToContract
  }
  /** For whoever watches the service, as last seen by this replica. */
  readonly health: {
    /** Journal entries not published yet. */
    readonly backlog: () => number
    /** Records that wait because the journal holds other facts of them than their documents. */
    readonly differing: () => number
  }
  /** In the order in which they start. */
  readonly parts: readonly Part[]
}

/**
 * What a process left that died, or what came back with a copy, is journaled before anybody is told of the journal or
 * reads it: whoever compares a restored one with what he has heard would miss what is only on its way there.
 */
const leftBehind = ({ flush }: Relay): Part => ({
  name: 'left behind',
  start: flush,
  stop: () => Promise.resolve(),
})

/** Use once in a composition root: a service's facts on their whole way, from the commit to the broker. */
export const keeping = <K extends Readonly<Record<string, JournaledKind & Preparable>>>(
  options: KeepingOptions<K>,
): Keeping<K> => {
  const { connection, source, toContract, publish, log, beside = [], mostUnpublished = 50_000 } = options
  const aggregates = options.aggregates({
    connection,
    wake: (kind, written) => {
      moving.wake(kind, written)
    },
    admit: boundedBy(() => publishing.backlog(), mostUnpublished),
  })
  const kinds = Object.values(aggregates)
  const journal = journalOf(connection, kinds)
  const known = lately()
  const publishing = publisher({
    ...{ connection, source, toContract, publish, log },
    ...{ aggregates: kinds, lately: known },
  })
  const whispers = options.whispers?.(connection.db.databaseName)
  whispers?.hear(publishing.wake)
  const onJournaled = (): void => {
    publishing.wake()
    if (!publishing.holdsTurn()) whispers?.say()
  }
  const moving = relay({ connection, sources: kinds, log, onJournaled, lately: known })
  return {
    aggregates,
    journal,
    feed: { journal, source, toContract },
    health: { backlog: publishing.backlog, differing: moving.differing },
    parts: [
      prepared(connection, [...kinds, ...beside]),
      ...(whispers === undefined ? [] : [whispers]),
      leftBehind(moving),
      publishing,
      moving,
    ],
  }
}
