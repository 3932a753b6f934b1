import type { Log, Part } from '@fengqiao/domain-kit'

/** Work that is done when somebody wakes it, and now and then by itself. */
export interface Wakeable extends Part {
  /** There may be something to do: returns at once. */
  readonly wake: () => void
  /** Does everything there is to do now; rejects when it cannot. */
  readonly flush: () => Promise<void>
}

export interface WakeableOptions {
  readonly name: string
  /** One bounded piece of work; true when more is waiting. */
  readonly pass: () => Promise<boolean>
  /** Milliseconds between looks when nobody wakes it; half to one and a half of it, so replicas spread. */
  readonly idle: number
  /** Milliseconds it rests between passes at most; 0 where whoever wakes it rests already. */
  readonly longestRest?: number
  readonly log: Log
  /** Last work before it ends, such as giving a lease back. */
  readonly atEnd?: () => Promise<void>
}

// Between passes, so that under load one pass carries what many writes left: the more there were, the longer. A town's
// everyday writes come one by one and go at once.
const shortestRest = 25
const longest = 200
const restForEach = 4
const firstWait = 100
const longestWait = 10_000
const endWithin = 5_000

/** A pause that can be cut short; what cuts it is forgotten when it is over. */
const bell = () => {
  let rung = 0
  let ring: (() => void) | undefined
  const wait = (milliseconds: number): Promise<void> => {
    if (rung > 0) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      ring = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
  return {
    ring: () => {
      rung += 1
      ring?.()
    },
    hush: (): number => {
      const times = rung
      rung = 0
      return times
    },
    wait,
  }
}

const within = async (milliseconds: number, work: Promise<void>): Promise<void> => {
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(late.reject, milliseconds, new Error('not done in time'))
  try {
    await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** One at a time, whoever asks. */
const inTurn = (work: () => Promise<void>): (() => Promise<void>) => {
  let last: Promise<void> = Promise.resolve()
  return () => {
    last = last.then(work, work)
    return last
  }
}

const restAfter = (wakes: number, longestRest: number): number =>
  Math.min(Math.max(restForEach * wakes, shortestRest), longestRest)

/** Tries, and says how long to wait before the next try: no time after a success, growing times after failures. */
const attempt = async (
  work: () => Promise<void>,
  before: number,
  options: WakeableOptions,
): Promise<number> => {
  try {
    await work()
    return 0
  } catch (error) {
    const wait = Math.min(Math.max(before * 2, firstWait), longestWait)
    options.log.warn({ part: options.name, error: reasonOf(error), wait }, 'work failed, will try again')
    return wait
  }
}

/** Last work, which must not keep the process from ending. */
const settle = async (work: () => Promise<void>, { name, log }: WakeableOptions): Promise<void> => {
  await within(endWithin, work()).catch((error: unknown) => {
    log.warn({ part: name, error: reasonOf(error) }, 'ended with work left')
  })
}

/**
 * Use for the relay, the publisher and whatever else follows writes. Failures are logged and tried again after
 * growing waits, which a wake does not cut short: a storm of writes must not become a storm of attempts.
 */
export const wakeable = (options: WakeableOptions): Wakeable => {
  const { name, pass, idle, longestRest = longest, atEnd = () => Promise.resolve() } = options
  const [alarm, end] = [bell(), bell()]
  let ending = false
  let running: Promise<void> = Promise.resolve()
  const flush = inTurn(async () => {
    while (await pass());
  })
  const live = async (): Promise<void> => {
    for (let wait = 0; !ending;) {
      const wakes = alarm.hush()
      wait = await attempt(flush, wait, options)
      await end.wait(wait === 0 ? restAfter(wakes, longestRest) : wait)
      if (wait === 0) await alarm.wait(idle * (0.5 + Math.random()))
    }
  }
  return {
    name,
    wake: alarm.ring,
    flush,
    start: () => {
      ending = false
      end.hush()
      running = live()
      return Promise.resolve()
    },
    stop: async () => {
      ending = true
      alarm.ring()
      end.ring()
      await settle(() => running, options)
      await settle(flush, options)
      await settle(atEnd, options)
    },
  }
}

/** A failure in a log line: its class and code, never its message, which may quote a document. */
const reasonOf = (error: unknown): string => {
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown }
  return [name, code].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ')
}
