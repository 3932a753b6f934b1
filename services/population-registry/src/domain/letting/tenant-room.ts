import { courseOf, type Recorded } from '../past/standing.ts'
import { evolveResident } from '../resident-evolve.ts'
import type { ResidentEvent } from '../resident-events.ts'
import { movedHouse, wordIn, type Gone, type Word } from './tenant-home.ts'

/** Where somebody lived after a fact of his record, and whether it was a move. */
export interface Dwelling extends Word {
  readonly isMove: boolean
}

/** Where a record said that he lived who is known by his record `id`, fact by fact. */
export const dwellingsIn = (
  facts: readonly Recorded<ResidentEvent>[],
  of: string,
  id: string,
): readonly Dwelling[] =>
  courseOf(evolveResident, facts).flatMap(({ state }, index) => {
    const word = wordIn(state, of, id)
    return word === undefined ? [] : [{ ...word, isMove: facts[index]?.event.type === 'Moved' }]
  })

/** A dwelling, and whether it may be the room that is let: it is that room, or one that nobody knows. */
export interface Lived extends Dwelling {
  readonly there: boolean
}

/**
 * That somebody moved from a room that is let into another one. Whose room was corrected did not move: what ends his
 * tenancy is the first move after the room was last said to be his.
 */
export const goneFromRoom = (course: readonly Lived[]): Gone | undefined => {
  const last = course.findLastIndex(({ there }) => there)
  const moved = last === -1 ? undefined : course.slice(last + 1).find(({ isMove }) => isMove)
  return moved && movedHouse(moved.home)
}
