export { atMost } from './at-most.ts'
export {
  DeadlineExceeded,
  DomainError,
  invalidField,
  isPassing,
  isRefusal,
  notAllowedNow,
  notFound,
} from './errors.ts'
export type { DomainErrorDetails, ErrorKind, FieldViolation } from './errors.ts'
export type { Ask, Command } from './asks.ts'
export { made, nothing } from './contract-events.ts'
export type { Contract, Facts } from './contract-events.ts'
export { inScope, scopeOf, systemScope } from './callers.ts'
export type { Caller, Post, Scope } from './callers.ts'
export type {
  Clock,
  Decided,
  DomainEvent,
  Evolve,
  JournalEntry,
  Made,
  Meta,
  NewId,
  Receipt,
  Versioned,
} from './facts.ts'
export type {
  AttachmentRef,
  Attachments,
  Claim,
  ClaimAsked,
  FileCipher,
  FileRange,
  FileSeal,
  IncomingFile,
  OpenFile,
  Piece,
  StoredFile,
} from './files.ts'
export type {
  EventMessage,
  Feed,
  FeedPage,
  Journal,
  JournalHead,
  Log,
  Part,
  Publish,
  Seal,
  Sealed,
  Whispers,
  Store,
  Target,
} from './ports.ts'
export { inPassing, isInPassing } from './passing.ts'
export { eachOnItsOwn } from './each-on-its-own.ts'
export { gathered, gatheredById, gatheredOrAlone } from './gathered.ts'
export { newest } from './newest.ts'
export { everyOf, pagesOf } from './pages.ts'
export { othersTurn } from './others-turn.ts'
export { someAtOnce } from './some-at-once.ts'
export type { Newest } from './newest.ts'
export { sealWords } from './sealing.ts'
export type {
  Forgotten,
  ForgottenList,
  Lives,
  Marks,
  ParkedEvent,
  Parking,
  SeenEvent,
  SeenMark,
} from './hearing.ts'
