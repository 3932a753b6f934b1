import type { Contract } from '@fengqiao/domain-kit'
import type { Instant } from '../domain/issue.ts'
import type { IssueFact } from './issue-store.ts'

export const date = (at: Instant | undefined) => (at === undefined ? undefined : new Date(at))

/** What every event of an issue says. */
export type Common = {
  readonly issueId: string
  readonly number: string
  readonly gridCode: string
  readonly firstReceiverId: string
  readonly handlerId: string
  readonly reporterId: string
}

export const commonOf = (issueId: string, { of }: IssueFact): Common => ({
  issueId,
  number: of.number,
  gridCode: of.gridCode,
  firstReceiverId: of.firstReceiver,
  handlerId: of.handler ?? '',
  reporterId: of.reporter ?? '',
})

/** What becomes of each of these facts. */
export type Told<T extends IssueFact['type']> = {
  readonly [K in T]: (common: Common, fact: Extract<IssueFact, { type: K }>) => Contract
}
