import type { Journal, JournalEntry, JournalHead } from '@fengqiao/domain-kit'
import type { Turn, Turns } from '../domain/turn.ts'
import type { Deps } from '../ports.ts'

/** Something that follows from the registry's own journal and is made anew where it is lost. */
export interface Effect {
  readonly turns: Turns
  /** What entries change; `position` is the last of them. */
  readonly follow: (entries: readonly JournalEntry[], position: number) => Promise<void>
  /** Everything anew, as it stands at a place in the journal; it rests where another may have taken the turn meanwhile. */
  readonly findAll: (position: number) => AsyncIterable<void>
}

/** Further behind than this, everything is found anew: that is quicker than one by one. */
const mostBehind = 2_000
const page = 200
/** In milliseconds: whoever goes over everything says so often that he is still at it. */
const saidEvery = 10_000

const following = async (journal: Journal, { follow }: Effect, after: number): Promise<number> => {
  const entries = await journal.read(after, page)
  const position = entries.at(-1)?.position ?? after
  await follow(entries, position)
  return position
}

interface Behind {
  /** The journal is another than the one that was followed, or none was. */
  readonly isOther: boolean
  readonly behind: number
}

const behindOf = ({ epoch, position }: Turn, head: JournalHead): Behind => {
  const isOther = epoch !== head.epoch
  return { isOther, behind: isOther ? head.position : head.position - position }
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
  let seen = -1
  const stillHas = async (): Promise<boolean> => (await effect.turns.takeTurn(worker, clock())) !== undefined
  const findAll = async (position: number): Promise<number | undefined> => {
    let said = clock().getTime()
    for await (const _rest of effect.findAll(position)) {
      if (clock().getTime() - said < saidEvery) continue
      if (!(await stillHas())) return undefined
      said = clock().getTime()
    }
    return position
  }
  const comeUp = async (turn: Turn, head: JournalHead): Promise<number | undefined> => {
    const { isOther, behind } = behindOf(turn, head)
    // While a sheet is loaded, everything would have to be found again and again.
    const isBusy = head.position !== seen
    seen = head.position
    if (behind > mostBehind && isBusy) return undefined
    if (!isOther && behind <= mostBehind) return following(journal, effect, turn.position)
    return findAll(head.position)
  }
  return async (): Promise<number> => {
    const turn = await effect.turns.takeTurn(worker, clock())
    if (turn === undefined) return 0
    const head = await journal.head()
    const position = await comeUp(turn, head)
    const isNews = position !== turn.position || head.epoch !== turn.epoch
    if (position !== undefined && isNews) await effect.turns.advance(worker, { epoch: head.epoch, position })
    return 0
  }
}
