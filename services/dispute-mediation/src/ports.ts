import type { Caller, Clock, Meta, Receipt, Scope, Seal, Store, Versioned } from '@fengqiao/domain-kit'
import type { Dispute, DisputeNumber, DisputeStatus, DisputeType, Instant } from './domain/dispute.ts'
import type { DisputeEvent } from './domain/events.ts'
import type { AccessRecorded, Look } from './domain/look.ts'

export interface DisputePage {
  readonly items: readonly Versioned<Dispute>[]
  readonly next?: string
}

/** A page of a view: from where, how many. */
export interface PageAsked {
  readonly after?: string
  readonly limit: number
}

export interface Filter {
  readonly status?: DisputeStatus
  readonly type?: DisputeType
  readonly gridCode?: string
}

/** Cases, and the lists people ask for. */
export interface DisputeStore extends Store<Dispute, DisputeEvent> {
  readonly idFor: (meta: Meta) => string
  readonly lookMany: (scope: Scope, ids: readonly string[]) => Promise<readonly Versioned<Dispute>[]>
  readonly byNumber: (number: DisputeNumber) => Promise<Versioned<Dispute> | undefined>
  /** Open cases that wait for one of these: a person, or those who decide at a territory. */
  readonly waitingFor: (keys: readonly string[], page: PageAsked) => Promise<DisputePage>
  readonly open: (scope: Scope, filter: Filter, page: PageAsked) => Promise<DisputePage>
  readonly overdue: (scope: Scope, filter: Filter, page: PageAsked) => Promise<DisputePage>
  readonly all: (scope: Scope, filter: Filter, page: PageAsked) => Promise<DisputePage>
  /** Cases that were opened for a matter. */
  readonly ofIssue: (scope: Scope, issueId: string, page: PageAsked) => Promise<DisputePage>
  /** Cases whose limit has passed, or that wait for their number. */
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<Dispute>[]>
  /** Everything that happened to a case, oldest first, journaled or not yet. */
  readonly factsOf: (
    id: string,
  ) => Promise<readonly { readonly version: number; readonly event: DisputeEvent }[]>
}

/** Gives an accepted case its number; the same case again gets the same one. */
export type TakeNumber = (disputeId: string, gridCode: string, acceptedAt: Instant) => Promise<DisputeNumber>

/** Looks at parties in clear. */
export interface LookStore {
  readonly record: (meta: Meta, look: AccessRecorded) => Promise<Receipt>
  /** The last looks at a case, newest first. */
  readonly ofDispute: (disputeId: string) => Promise<readonly Versioned<Look>[]>
}

/** What the caller's posts allow on a record that is visible to these. */
export type PermissionsOn = (caller: Caller, visibleTo: readonly string[]) => ReadonlySet<string>

/** Refuses when one of these people does not hold the post now. */
export type DemandPost = (role: 'MEDIATOR' | 'SPONSOR', personIds: readonly string[]) => Promise<void>

export interface Deps {
  readonly disputes: DisputeStore
  readonly looks: LookStore
  readonly takeNumber: TakeNumber
  readonly demandPost: DemandPost
  readonly seal: Seal
  readonly permissionsOn: PermissionsOn
  /** On which days after an agreement took effect the parties are revisited. */
  readonly revisitDays: readonly number[]
  readonly clock: Clock
}
