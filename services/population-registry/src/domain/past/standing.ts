import type { DomainEvent, Evolve, Versioned } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import type { Instant } from '../act.ts'
import { demandCome } from '../days.ts'
import { notRecordedThen } from '../refusals.ts'

/** A fact as it was recorded: by whom, and when. */
export interface Recorded<E extends DomainEvent> {
  readonly version: number
  readonly at: Instant
  readonly by: string
  readonly event: E
}

/** What a record said, since when, and until when; still, where there is no end. */
export interface Standing<S> {
  readonly version: number
  readonly state: S
  readonly since: Instant
  readonly until?: Instant
}

/** Refuses a day that does not exist or has not come yet. */
export const demandDay = (day: string, now: Instant): void => demandCome({ field: 'day', day }, now)

/** What a record said after each of its facts, the first first. */
export const courseOf = <S, E extends DomainEvent>(
  evolve: Evolve<S, E>,
  facts: readonly Recorded<E>[],
): readonly Standing<S>[] => {
  let state: S | undefined
  return facts.map(({ version, at, event }, index) => {
    state = evolve(state, event)
    const until = facts[index + 1]?.at
    return { version, state, since: at, ...(until === undefined ? {} : { until }) }
  })
}

/**
 * What stood when `isOver` is asked of a fact's time: the last before the first that was still to come. Clocks of two
 * machines may differ, so the order of the facts decides and not each time for itself.
 */
export const standingWhen = <S>(
  course: readonly Standing<S>[],
  isOver: (at: Instant) => boolean,
): Standing<S> | undefined => {
  const toCome = course.findIndex(({ since }) => !isOver(since))
  return toCome === -1 ? course.at(-1) : course[toCome - 1]
}

/** The record at the end of a day, as long as it is one that may be shown; refuses a day before there was one. */
export const standingOn = <S, T extends S>(
  course: readonly Standing<S>[],
  day: string,
  isShown: (state: S) => state is T,
): Standing<T> => {
  const then = standingWhen(course, (at) => dayAt(at) <= day)
  if (then !== undefined && isShown(then.state)) return then as Standing<T>
  const first = course.find(({ state }) => isShown(state))
  throw notRecordedThen(first === undefined ? undefined : dayAt(first.since))
}

/** A standing as a record of its id. */
export const versionedOf = <S>(id: string, { version, state }: Standing<S>): Versioned<S> => ({
  id,
  version,
  state,
})
