import type { Instant } from '../domain/issue.ts'
import type { IssueFact } from './issue-store.ts'

/** A contract event, ready to be sent: its type and its proto3 JSON. */
export interface Contract {
  readonly type: string
  readonly data: unknown
}

interface Codec<T> {
  readonly $type: string
  readonly fromPartial: (value: T) => unknown
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each codec writes its own message only
  readonly toJSON: (message: any) => unknown
}

/** Writes a contract event by its own codec. */
export const made = <T>(codec: Codec<T>, value: T): Contract => ({
  type: codec.$type,
  data: codec.toJSON(codec.fromPartial(value)),
})

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
