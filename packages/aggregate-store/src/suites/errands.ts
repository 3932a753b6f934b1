import { randomUUID } from 'node:crypto'
import type { Log, Meta } from '@fengqiao/domain-kit'
import { notAllowedNow } from '@fengqiao/domain-kit'
import type { AggregateOptions, AggregateStore } from '../types.ts'
import type { StoreConnection } from '../connection.ts'
import { aggregates } from '../aggregates.ts'

/** The aggregate the suites keep: small, with a date, an int64, a scope that moves and a private fact. */
export interface Errand {
  readonly status: 'open' | 'done'
  readonly open: boolean
  readonly place: string
  readonly runner: string
  readonly openedAt: Date
  readonly cents: bigint
  readonly notes: number
  readonly dueAt?: Date
}

export type ErrandEvent =
  | {
      readonly type: 'Opened'
      readonly place: string
      readonly runner: string
      readonly at: Date
      readonly dueAt?: Date
    }
  | { readonly type: 'Noted'; readonly words: string }
  | { readonly type: 'Charged'; readonly cents: bigint }
  | { readonly type: 'Moved'; readonly place: string }
  | { readonly type: 'Done' }

const opened = (event: Extract<ErrandEvent, { type: 'Opened' }>): Errand => ({
  ...{
    status: 'open',
    open: true,
    place: event.place,
    runner: event.runner,
    openedAt: event.at,
    cents: 0n,
    notes: 0,
  },
  ...(event.dueAt === undefined ? {} : { dueAt: event.dueAt }),
})

/** How an errand follows from its facts. */
export const evolveErrand = (state: Errand | undefined, event: ErrandEvent): Errand => {
  if (event.type === 'Opened') return opened(event)
  if (state === undefined) throw new Error('an errand begins with Opened')
  if (event.type === 'Noted') return { ...state, notes: state.notes + 1 }
  if (event.type === 'Charged') return { ...state, cents: state.cents + event.cents }
  if (event.type === 'Moved') return { ...state, place: event.place }
  const { dueAt: _, ...rest } = state
  return { ...rest, status: 'done', open: false }
}

type Overrides = Partial<AggregateOptions<Errand, ErrandEvent>>

/** A store of errands; each call is one replica's. */
export const errandsIn = (
  connection: StoreConnection,
  overrides: Overrides = {},
): AggregateStore<Errand, ErrandEvent> =>
  aggregates(connection, {
    kind: 'Errand',
    collection: 'errands',
    evolve: evolveErrand,
    visibleTo: ({ place, runner }) => ['town', place, runner],
    isPublished: ({ type }) => type !== 'Noted',
    dueAt: ({ dueAt }) => dueAt?.getTime(),
    schema: 1,
    indexes: [
      { name: 'by_status', equal: ['status'], sort: 'openedAt' },
      { name: 'open', only: { open: true }, sort: 'openedAt', unscoped: true },
      { name: 'runner', equal: ['runner'], only: { open: true }, sort: 'openedAt', unscoped: true },
      { name: 'place', equal: ['place'], sort: 'openedAt', unscoped: 'enough' },
      { name: 'all' },
    ],
    wake: () => undefined,
    ...overrides,
  })

/** A command's company, every part new unless given. */
export const metaOf = (given: Partial<Meta> = {}): Meta => {
  const commandId = given.commandId ?? randomUUID()
  return { actor: 'ling', commandId, requestHash: `hash of ${commandId}`, at: new Date(), ...given }
}

/** The first fact of an errand. */
export const opening = (given: { place?: string; runner?: string; at?: Date; dueAt?: Date } = {}) => {
  return (): readonly ErrandEvent[] => [
    { type: 'Opened', place: 'east', runner: 'runner', at: new Date('2026-03-01T08:00:00.123Z'), ...given },
  ]
}

/** The rule the suites ask: nothing more happens to what is done. */
export const deciding = (...events: readonly ErrandEvent[]) => {
  return (state: Errand): readonly ErrandEvent[] => {
    if (!state.open) throw notAllowedNow('ERRAND_DONE')
    return events
  }
}

export const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
