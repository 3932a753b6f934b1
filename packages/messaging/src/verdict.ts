import { DeadlineExceeded, DomainError, isPassing } from '@fengqiao/domain-kit'

/** What becomes of an event whose effect failed: it comes again after a wait, or is parked. */
export type Verdict = { readonly wait: number } | 'park'

/** A feed that still does not know an event after every wait never will: nobody but its producer publishes events. */
const feedBehind = 'FEED_BEHIND'

/** A neighbour that does not answer is told of by its caller's own deadline; whoever does not even return is at fault. */
const tookTooLong = 'TOOK_TOO_LONG'

/** Use for an event that its producer's feed does not know yet. */
export const unknownToFeed = (): DomainError => new DomainError('unavailable', feedBehind)

/** Use for a handler that did not return by its deadline. */
export const handlerTookTooLong = (): DomainError => new DomainError('unavailable', tookTooLong)

const bounded = new Set([feedBehind, tookTooLong])

const isBounded = (error: unknown): boolean => error instanceof DomainError && bounded.has(error.reason)

/** True for what may well succeed when tried again, sooner or later: also a neighbour that does not answer. */
export const isWaitedFor = (error: unknown): boolean => isPassing(error) && !isBounded(error)

/** True for what may well succeed when tried again at once: a neighbour just restarted, another write first. */
export const isBrief = (error: unknown): boolean => isWaitedFor(error) && !(error instanceof DeadlineExceeded)

/**
 * Use after a failure; `attempt` counts the failures before this one. A refusal stays a refusal, so it parks. What
 * passes is waited for, however long. Anything else, an event that its feed does not know and a handler that does not
 * return are faults: bounded, then parked.
 */
export const verdictOn = (error: unknown, attempt: number, waits: readonly number[]): Verdict => {
  if (isWaitedFor(error)) return { wait: waits[Math.min(attempt, waits.length - 1)] ?? 0 }
  if (error instanceof DomainError && !isBounded(error)) return 'park'
  const wait = waits[attempt]
  return wait === undefined ? 'park' : { wait }
}

/** A cause for operators: a reason or a class name, never a message, which might quote what it was given. */
export const causeOf = (error: unknown): string => {
  if (error instanceof DomainError) return `${error.kind}: ${error.reason}`
  return error instanceof Error ? error.constructor.name : typeof error
}
