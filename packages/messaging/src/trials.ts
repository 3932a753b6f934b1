import type { EventMessage, Log, Marks } from '@fengqiao/domain-kit'
import { notAllowedNow, type DomainError } from '@fengqiao/domain-kit'
import { makeLanes } from './lanes.ts'
import { diaryIn, timesOf, without } from './lives.ts'
import type { Diary } from './lives.ts'

export interface TrialOptions {
  readonly marks: Marks
  readonly log: Log
  /** A life that lasts so many milliseconds, and gets done what it had in hand by then, went well. */
  readonly wellAfter: number
}

/**
 * Finds the event that ends its process. A process that dies writes nothing, and nothing is written for each event
 * while all is well: so each life of a consumer notes its beginning and, some time later, that it goes well. Where
 * lives end before that, the next one is careful: it handles one event at a time and notes which before it does.
 */
export interface Trials {
  /** A life begins: this replica is the active one now. */
  readonly begin: () => Promise<void>
  /** A life ends cleanly; no later one need be careful for its sake. */
  readonly end: () => Promise<void>
  /** Counts as in hand until it ends. */
  readonly track: <T>(work: Promise<T>) => Promise<T>
  /** Runs an event's handler: in a careful life alone, and refused once it ended lives before. */
  readonly run: (event: Pick<EventMessage, 'id'>, handle: () => Promise<void>) => Promise<void>
  /** Hears of a handler that goes on after its deadline, so that another one is not blamed for its deed. */
  readonly late: (ended: Promise<void>) => void
}

/** An event is blamed for an end once it stood alone; a second time excludes that something else killed the process. */
const mostEnds = 2

/** Use for an event that ended its process whenever it was handled. */
export const endedItsProcess = (): DomainError => notAllowedNow('ENDED_ITS_PROCESS')

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

const aloneWith =
  ({ now, note }: Diary, mayBlame: () => boolean) =>
  async (id: string, handle: () => Promise<void>): Promise<void> => {
    const guilty = timesOf(now(), id) >= mostEnds
    await note(({ unproven, ended }) => {
      // Forgotten before it is parked: after the mend it is tried like any other.
      if (guilty) return { unproven, ended: without(ended, id) }
      return mayBlame() ? { unproven, ended, alone: id } : { unproven, ended }
    })
    if (guilty) throw endedItsProcess()
    await handle()
  }

/** Says once that this life goes well: it lasted, and what was in hand by then is done. */
const proofOf = ({ now, note }: Diary, wellAfter: number, done: () => Promise<unknown>) => {
  let timer: NodeJS.Timeout | undefined
  const cancel = (): void => clearTimeout(timer)
  const prove = async (life: string, onWell: () => void): Promise<void> => {
    await done()
    if (now()?.life !== life) return
    await note(() => ({ unproven: 0, ended: [] }))
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

/** Use once a consumer. */
export const makeTrials = ({ marks, log, wellAfter }: TrialOptions): Trials => {
  const diary = diaryIn(marks)
  const [inHand, late, turns] = [underWay(), underWay(), makeLanes()]
  const alone = aloneWith(diary, late.isEmpty)
  const proof = proofOf(diary, wellAfter, inHand.done)
  let [careful, proven] = [false, false]
  const onWell = (): void => {
    if (careful) log.info({}, 'no life ends early any more: events are handled side by side')
    ;[careful, proven] = [false, true]
  }
  return {
    begin: async () => {
      const { life, unproven } = await diary.begin()
      ;[careful, proven] = [unproven > 1, false]
      if (careful) log.warn({ lives: unproven - 1 }, 'lives ended early: events are handled one at a time')
      proof.later(life, onWell)
    },
    end: async () => {
      proof.cancel()
      // What did not return in time may be what ends processes: then this was no clean end.
      if (proven || !inHand.isEmpty() || diary.now() === undefined) return
      await diary.note(({ unproven, ended }) => ({ unproven: unproven - 1, ended }))
    },
    track: async (work) => {
      inHand.add(work)
      return work
    },
    run: async ({ id }, handle) => {
      if (!careful) return handle()
      return turns.run('one at a time', async () => (careful ? alone(id, handle) : handle()))
    },
    late: late.add,
  }
}
