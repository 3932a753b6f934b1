import type { EventMessage, Log, Marks } from '@fengqiao/domain-kit'
import { notAllowedNow, type DomainError } from '@fengqiao/domain-kit'
import { setTimeout as pause } from 'node:timers/promises'
import { makeGate } from './gate.ts'
import { diaryIn, timesOf, without } from './lives.ts'
import type { Diary } from './lives.ts'

export interface TrialOptions {
  readonly marks: Marks
  readonly log: Log
  /** A life that lasts so many milliseconds, and gets done what it had in hand by then, went well. */
  readonly wellAfter: number
  /**
   * Milliseconds for which a life after a death leaves be what may have been in hand then, for each death before it,
   * and for as long again what ended a life alone. What is new goes on meanwhile, and another replica gets ready to
   * take over should this one die too.
   */
  readonly othersFirst: number
}

/**
 * Finds the event that ends its process. A process that dies writes nothing, and nothing is written for each event
 * while all is well: so each life of a consumer notes its beginning, and whether it ended cleanly or went well. One
 * that follows a death is careful: what may have been in hand then is handled later, alone, and noted before.
 */
export interface Trials {
  /** A life begins: this replica is the active one now. */
  readonly begin: () => Promise<void>
  /** A life ends cleanly; no later one need be careful for its sake. */
  readonly end: () => Promise<void>
  /** Counts as in hand until it ends. */
  readonly track: <T>(work: Promise<T>) => Promise<T>
  /** A suspect's turn to be tried: at once, but in a careful life. Comes early where the session ends meanwhile. */
  readonly turn: (id: string, going: () => boolean) => Promise<void>
  /** Runs an event's handler; in a careful life a suspect runs alone, and is refused once it ended lives before. */
  readonly run: (trial: Trial) => Promise<void>
  /** Hears of a handler that goes on after its deadline, so that another one is not blamed for its deed. */
  readonly late: (ended: Promise<void>) => void
}

/** An event's handler about to run. */
export interface Trial extends Pick<EventMessage, 'id'> {
  /** True for what may have been in hand when a life ended: it came before, or the feed brings it. */
  readonly suspect: boolean
  /** Is told whether others wait for it: then it must not take long. */
  readonly handle: (careful: boolean) => Promise<void>
}

/** An event is blamed for an end once it stood alone; a second time excludes that something else killed the process. */
const mostEnds = 2

/** Use for an event that ended its process whenever it was handled. */
const endedItsProcess = (): DomainError => notAllowedNow('ENDED_ITS_PROCESS')

/** Work that is under way. */
const underWay = () => {
  const all = new Set<Promise<unknown>>()
  const add = (work: Promise<unknown>): void => {
    all.add(work)
    const forget = (): boolean => all.delete(work)
    work.then(forget, forget)
  }
  return { add, isEmpty: () => all.size === 0, done: async () => Promise.allSettled(all) }
}

/** Handles a suspect while nothing else is handled. */
const aloneWith =
  ({ now, note }: Diary, mayBlame: () => boolean) =>
  async ({ id, handle }: Trial): Promise<void> => {
    const guilty = timesOf(now(), id) >= mostEnds
    await note(({ deaths, ended }) => {
      // Forgotten before it is parked: after the mend it is tried like any other.
      if (guilty) return { deaths, ended: without(ended, id) }
      return mayBlame() ? { deaths, ended, alone: id } : { deaths, ended }
    })
    if (guilty) throw endedItsProcess()
    try {
      await handle(true)
    } finally {
      await note(({ deaths, ended }) => ({ deaths, ended })).catch(() => undefined)
    }
  }

/** Says once that this life goes well: it lasted, and what was in hand by then is done. */
const proofOf = ({ now, note }: Diary, wellAfter: number, done: () => Promise<unknown>) => {
  let timer: NodeJS.Timeout | undefined
  const cancel = (): void => clearTimeout(timer)
  const prove = async (life: string, onWell: () => void): Promise<void> => {
    await done()
    if (now()?.life !== life) return
    await note(() => ({ deaths: 0, ended: [] }))
    onWell()
  }
  const later = (life: string, onWell: () => void): void => {
    cancel()
    timer = setTimeout(() => {
      prove(life, onWell).catch(() => later(life, onWell))
    }, wellAfter).unref()
  }
  return { later, cancel }
}

/** However often lives ended, what may have been in hand waits for no more than so many times `othersFirst`. */
const mostWaits = 6

/** Milliseconds after which somebody who waits looks whether he still should. */
const glance = 100

/** When a careful life tries what may have been in hand. */
const turnsOf = (othersFirst: number, endsOf: (id: string) => number) => {
  let from = 0
  return {
    after: (deaths: number): void => {
      from = performance.now() + Math.min(deaths, mostWaits) * othersFirst
    },
    come: async (id: string, going: () => boolean): Promise<void> => {
      const ends = endsOf(id)
      // Not tried any more, but parked: nobody need wait for that.
      if (ends >= mostEnds) return
      const until = from + ends * othersFirst
      while (going() && performance.now() < until)
        await pause(Math.min(glance, until - performance.now()), undefined, { ref: false })
    },
  }
}

/** Use once a consumer. */
export const makeTrials = ({ marks, log, wellAfter, othersFirst }: TrialOptions): Trials => {
  const diary = diaryIn(marks)
  const [inHand, late, gate] = [underWay(), underWay(), makeGate()]
  const alone = aloneWith(diary, late.isEmpty)
  const proof = proofOf(diary, wellAfter, inHand.done)
  const turns = turnsOf(othersFirst, (id) => timesOf(diary.now(), id))
  let careful = false
  const onWell = (): void => {
    log.info({}, 'no life ends early any more')
    careful = false
  }
  return {
    begin: async () => {
      proof.cancel()
      const { life, deaths } = await diary.begin()
      careful = deaths > 0
      if (!careful) return
      turns.after(deaths)
      log.warn({ deaths }, 'lives ended early: what was in hand is handled alone')
      proof.later(life, onWell)
    },
    end: async () => {
      proof.cancel()
      // What did not return in time may be what ends processes: then this was no clean end.
      if (!inHand.isEmpty() || diary.now() === undefined) return
      await diary.note(({ deaths, ended }) => ({ deaths, ended, over: true }))
    },
    track: async (work) => {
      inHand.add(work)
      return work
    },
    turn: async (id, going) => (careful ? turns.come(id, going) : undefined),
    run: async (trial) => {
      if (!careful) return trial.handle(false)
      if (!trial.suspect) return gate.together(async () => trial.handle(careful))
      return gate.alone(async () => alone(trial))
    },
    late: late.add,
  }
}
