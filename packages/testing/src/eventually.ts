import { setTimeout as pause } from 'node:timers/promises'

const firstPause = 5
const longestPause = 100

/** The last failure is the cause, so that the report says what was still wrong at the deadline. */
const overdue = (within: number, cause: unknown): Error =>
  new Error(`not so within ${String(within)} ms${cause instanceof Error ? `: ${cause.message}` : ''}`, {
    cause,
  })

const outcomeOf = async <T>(check: () => T | Promise<T>): Promise<{ value?: T; failure?: unknown }> => {
  try {
    const value = await check()
    return value === false || value === undefined ? { failure: undefined } : { value }
  } catch (failure) {
    return { failure }
  }
}

/**
 * Use instead of a sleep: asks again until `check` neither throws nor answers `false` or `undefined`, and returns
 * its answer. Fails with the last failure when `within` milliseconds have passed.
 */
export const eventually = async <T>(
  check: () => T | Promise<T>,
  { within = 10_000 }: { readonly within?: number } = {},
): Promise<Exclude<T, false | undefined>> => {
  const deadline = performance.now() + within
  for (let wait = firstPause; ; wait = Math.min(wait * 2, longestPause)) {
    const outcome = await outcomeOf(check)
    if ('value' in outcome) return outcome.value as Exclude<T, false | undefined>
    if (performance.now() + wait > deadline) throw overdue(within, outcome.failure)
    await pause(wait)
  }
}
