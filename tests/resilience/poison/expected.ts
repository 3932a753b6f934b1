import type { Heard, Row } from '../check/observations.ts'
import { causeOfPoison, poisonOf, type ConsumerName, type Poison } from './poison.ts'

/** An event as the parking tells of it. */
export interface Parked {
  readonly id: string
  readonly aggregateId: string
  readonly cause: string
}

/** What must be parked, and how far each matter's row can come before the mend. */
export interface Expected {
  readonly parked: ReadonlyMap<string, Parked & { readonly poison: Poison }>
  readonly rows: ReadonlyMap<string, number>
  /** Matters in which nothing was poisoned. */
  readonly others: ReadonlySet<string>
}

/** From which position on which consumer listened, in the order of time. */
export type Shifts = readonly { readonly from: number; readonly consumer: ConsumerName }[]

const poisonIn = (shifts: Shifts, { id, position }: Heard): Poison | undefined => {
  const shift = shifts.findLast(({ from }) => position > from)
  return shift === undefined ? undefined : poisonOf(id, shift.consumer)
}

/** What one matter's events come to: up to the first poisoned one, which is parked and holds the others back. */
const ofMatter = (events: readonly Heard[], shifts: Shifts) => {
  const sorted = events.toSorted((one, other) => one.version - other.version)
  const at = sorted.findIndex((event) => poisonIn(shifts, event) !== undefined)
  const last = at === -1 ? sorted.at(-1) : sorted[at - 1]
  return { version: last?.version, poisoned: sorted[at] }
}

/** Follows from what was published, and from who listened when. */
export const expectedOf = (feed: readonly Heard[], shifts: Shifts): Expected => {
  const parked = new Map<string, Parked & { readonly poison: Poison }>()
  const rows = new Map<string, number>()
  const others = new Set<string>()
  const matters = Map.groupBy(
    feed.filter(({ kind }) => kind === 'Issue'),
    ({ aggregateId }) => aggregateId,
  )
  for (const [aggregateId, events] of matters) {
    const { version, poisoned } = ofMatter(events, shifts)
    if (version !== undefined) rows.set(aggregateId, version)
    const poison = poisoned === undefined ? undefined : poisonIn(shifts, poisoned)
    if (poisoned === undefined || poison === undefined) others.add(aggregateId)
    else parked.set(poisoned.id, { id: poisoned.id, aggregateId, cause: causeOfPoison[poison], poison })
  }
  return { parked, rows, others }
}

/** Rows that are not where they should be. */
export const rowsAmiss = (rows: readonly Row[], expected: Expected): readonly string[] => {
  const there = new Map(rows.map(({ issueId, version }) => [issueId, version]))
  return [...new Set([...there.keys(), ...expected.rows.keys()])]
    .filter((id) => there.get(id) !== expected.rows.get(id))
    .map((id) => `row ${id} at ${there.get(id) ?? 'nothing'}, not ${expected.rows.get(id) ?? 'nothing'}`)
}

/** What is parked and should not be, otherwise than it should be, more than once, or not at all. */
export const parkedAmiss = (parked: readonly Parked[], expected: Expected): readonly string[] => {
  const twice = [...Map.groupBy(parked, ({ id }) => id)].filter(([, alike]) => alike.length > 1)
  const wrong = parked.filter(({ id, cause }) => expected.parked.get(id)?.cause !== cause)
  const ids = new Set(parked.map(({ id }) => id))
  return [
    ...twice.map(([id, alike]) => `${id} is parked ${alike.length} times`),
    ...wrong.map(
      ({ id, cause }) => `${id} is parked for ${cause}, not ${expected.parked.get(id)?.cause ?? 'at all'}`,
    ),
    ...[...expected.parked.keys()].filter((id) => !ids.has(id)).map((id) => `${id} is not parked`),
  ]
}
