export { aggregates } from './aggregates.ts'
export { genesisHash, linkHash } from './chain.ts'
export type { Link } from './chain.ts'
export { connectStore } from './connection.ts'
export type { ConnectOptions, StoreConnection } from './connection.ts'
export { restoreCollection } from './documents.ts'
export { idFromCommand, uuidOf } from './ids.ts'
export { journalOf, renewEpoch } from './journal.ts'
export type { JournaledKind } from './entries.ts'
export { seenMarks } from './marks.ts'
export { prepared, prepareStore } from './prepare.ts'
export type { Preparable } from './prepare.ts'
export { messageOf, type ToContract } from './message-of.ts'
export { boundedBy, publisher } from './publisher.ts'
export type { Publisher, PublisherOptions } from './publisher.ts'
export { relay } from './relay.ts'
export type { RelayOptions } from './relay.ts'
export type { Source, Written } from './stirring.ts'
export type {
  AggregateOptions,
  AggregateStore,
  Count,
  IndexSpec,
  NewRow,
  Page,
  Query,
  RowResult,
  Scalar,
  Where,
} from './types.ts'
export { writingTo } from './writing.ts'
export type { Write, Writing } from './writing.ts'
export type { Wakeable } from './wakeable.ts'
export { keeping } from './keeping.ts'
export type { Keeping, KeepingOptions, StoreHooks } from './keeping.ts'
