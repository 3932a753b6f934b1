import { othersTurn, type Journal, type JournalEntry, type JournalHead } from '@fengqiao/domain-kit'
import type { Turn, Turns } from '../domain/turn.ts'
import type { Deps } from '../ports.ts'

/** Something that follows from the registry's own journal and is made anew where it is lost. */
export interface Effect {
  readonly turns: Turns
  /**
   * Which entries may change it. Where it says so, what is behind is counted by these, and it does not wait for others
   * to end; without it every entry counts, and what is far behind is not read.
   */
  readonly concerns?: (entry: JournalEntry) => boolean
  /** What entries change; `position` is the last of them, or behind it. */
  readonly follow: (entries: readonly JournalEntry[], position: number) => Promise<void>
  /** Everything anew, as it stands at a place in the journal; it rests where another may have taken the turn meanwhile. */
  readonly findAll: (position: number) => AsyncIterable<void>
}

const readTogether = 500
/** After so many it looks again whether it has become too much meanwhile. */
const followTogether = 100
const mostToFollow = 2_000
/** To follow one entry takes about as long as to find anew what follows from so many. */
const dearerBy = 30

/** With more than this to follow, everything is found anew: that is quicker than one by one, the sooner the less there is. */
const mostOf = (position: number): number =>
  Math.min(mostToFollow, Math.max(followTogether, position / dearerBy))

/** In milliseconds: whoever goes over everything says so often that he is still at it. */
const saidEvery = 10_000

interface Range {
  readonly after: number
  readonly to: number
}

/** What an effect has to follow; nothing where that is too much. */
const toFollow = async (
  journal: Journal,
  { concerns }: Effect,
  { after, to }: Range,
): Promise<readonly JournalEntry[] | undefined> => {
  const most = mostOf(to)
  if (concerns === undefined && to - after > most) return undefined
  const found: JournalEntry[] = []
  for (let from = after; from < to; from += readTogether) {
    const entries = await journal.read(from, Math.min(readTogether, to - from))
    found.push(...(concerns === undefined ? entries : entries.filter(concerns)))
    if (found.length > most) return undefined
  }
  return found
}

/** In milliseconds: whoever writes a lot may be held up for a moment. */
const quietFor = 1_900
/** No more than this between two looks is what people enter at any time: whoever waits for its end waits all day. */
const few = 20

/**
 * Whether much that concerns an effect is still being journaled, as far as looks at the end can tell: it is over when
 * much else has come since, or little for a while.
 */
const watching = (journal: Journal, { concerns }: Effect, clock: Deps['clock']) => {
  let [seen, cameAt] = [0, 0]
  const comesOn = async (after: number, position: number): Promise<boolean> => {
    if (concerns === undefined) return position - after > few
    return (await journal.read(after, position - after)).filter(concerns).length > few
  }
  return async ({ position }: JournalHead): Promise<boolean> => {
    const after = Math.max(seen, position - readTogether)
    const now = clock().getTime()
    seen = position
    if (after < position) {
      const isOn = await comesOn(after, position)
      if (!isOn && position - after === readTogether) return false
      if (isOn) cameAt = now
    }
    return now - cameAt < quietFor
  }
}

/** Asks now and then whether the worker still has the turn at an effect. */
const keeping = ({ turns }: Effect, worker: string, { clock }: Pick<Deps, 'clock'>) => {
  let said = clock().getTime()
  return async (): Promise<boolean> => {
    if (clock().getTime() - said < saidEvery) return true
    said = clock().getTime()
    return (await turns.takeTurn(worker, clock())) !== undefined
  }
}

type StillHas = ReturnType<typeof keeping>

const goesOn = (): boolean => false

/** The next of them; answers the place up to which everything was followed. */
const following = async (
  { follow }: Effect,
  entries: readonly JournalEntry[],
  head: JournalHead,
): Promise<number> => {
  const some = entries.slice(0, followTogether)
  const last = some.at(-1)
  const position = last && entries.length > some.length ? last.position : head.position
  if (some.length > 0) await follow(some, position)
  return position
}

const findingAll = async ({ findAll }: Effect, position: number, mayGoOn: StillHas) => {
  for await (const _rest of findAll(position)) {
    await othersTurn()
    if (!(await mayGoOn())) return false
  }
  return true
}

/**
 * Keeps an effect up with the registry's own journal. One process at a time does it; what it does is the same whoever
 * does it, and whenever.
 */
export const followJournal = (
  { journal, clock }: Pick<Deps, 'journal' | 'clock'>,
  effect: Effect,
  worker: string,
) => {
  const isBusy = watching(journal, effect, clock)
  let tooMuchAfter = -1
  /** A place from which there is too much stays one. */
  const aheadOf = async ({ position: after }: Turn, to: number) => {
    if (after === tooMuchAfter) return undefined
    const entries = await toFollow(journal, effect, { after, to })
    if (entries === undefined) tooMuchAfter = after
    return entries
  }
  const comeUp = async (
    turn: Turn,
    head: JournalHead,
    isStopping: () => boolean,
  ): Promise<number | undefined> => {
    const isOther = turn.epoch !== head.epoch
    const entries = isOther ? undefined : await aheadOf(turn, head.position)
    if (entries !== undefined) return following(effect, entries, head)
    // While a sheet is loaded, everything would have to be found again and again.
    if (head.position > mostToFollow && (await isBusy(head))) return undefined
    const stillHas = keeping(effect, worker, { clock })
    const mayGoOn = async () => !isStopping() && (await stillHas())
    return (await findingAll(effect, head.position, mayGoOn)) ? head.position : undefined
  }
  /** Answers whether there is more to follow. Whoever stops leaves what he has not found to the next. */
  return async (isStopping: () => boolean = goesOn): Promise<number> => {
    const turn = await effect.turns.takeTurn(worker, clock())
    if (turn === undefined) return 0
    const head = await journal.head()
    const isUp = turn.epoch === head.epoch && turn.position === head.position
    const position = isUp ? undefined : await comeUp(turn, head, isStopping)
    if (position === undefined) return 0
    await effect.turns.advance(worker, { epoch: head.epoch, position })
    return position < head.position ? 1 : 0
  }
}
