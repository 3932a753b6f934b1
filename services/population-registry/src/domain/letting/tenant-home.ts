import { absorbedIds, isKnown, type Absorption, type Home, type Resident } from '../resident.ts'
import type { TenancyEnding } from './letting-events.ts'

/** That somebody does not live in his home any more, and since which day, where his record says one. */
export interface Gone {
  readonly ending: Extract<TenancyEnding, 'MOVED_HOUSE' | 'LEFT_TOWN' | 'ERASED'>
  readonly on?: string
}

type Said = Home & { readonly absorptions?: readonly Absorption[] }

const movedSince = ({ since }: Absorption): boolean => since.includes('MOVE')

/** The records that were merged into it and brought a home that stands since. */
const homesBrought = ({ absorptions = [] }: Said): readonly Absorption[] =>
  absorptions.filter((one) => one.fields.includes('HOME') && !movedSince(one))

/**
 * Where somebody lives by his own record. A home that came with a record which was merged into it is not his own word:
 * the merge may be undone.
 */
const ownHome = (said: Said): Home => homesBrought(said)[0]?.replaced.home ?? said

/** The record whose word it is where somebody lives: the one that brought his home, where a merge did. */
export const homeWordOf = (id: string, said: Said): string => homesBrought(said).at(-1)?.residentId ?? id

const saidBy = (state: Resident | undefined): Said | undefined => {
  if (state === undefined) return undefined
  if (state.status === 'MERGED') return state.before
  return isKnown(state) ? state : undefined
}

/** Whether a record took another in and moved since. */
const tookAndMoved = ({ absorptions = [] }: Said, id: string): boolean =>
  absorptions.some((one) => absorbedIds({ absorptions: [one] }).includes(id) && movedSince(one))

type RecordOf = (residentId: string) => Resident | undefined

/** Where somebody lives, and which of his records says so. */
export interface Word {
  readonly of: string
  readonly home: Home
}

/** What a record says of whom it is about by his record `id`: of one whom it took in, only where he moved since. */
export const wordIn = (state: Resident | undefined, of: string, id: string): Word | undefined => {
  const said = saidBy(state)
  if (said === undefined || (of !== id && !tookAndMoved(said, id))) return undefined
  return { of, home: ownHome(said) }
}

/** Where he moved since his record was merged: the last of the records that stand for him and say so. */
const wordSince = (id: string, into: string, recordOf: RecordOf): Word | undefined => {
  const state = recordOf(into)
  const later = state?.status === 'MERGED' ? wordSince(id, state.into, recordOf) : undefined
  return later ?? wordIn(state, into, id)
}

/** Where somebody lives now by his own word. */
export const wordOf = (id: string, recordOf: RecordOf): Word | undefined => {
  const state = recordOf(id)
  const since = state?.status === 'MERGED' ? wordSince(id, state.into, recordOf) : undefined
  return since ?? wordIn(state, id, id)
}

/** That he moved house, since the day that his record says. */
export const movedHouse = ({ movedOn }: Home): Gone => ({
  ending: 'MOVED_HOUSE',
  ...(movedOn === undefined ? {} : { on: movedOn }),
})

/**
 * Whether somebody moved away from a building, left the town or was erased. That records are merged or parted moves
 * nobody, so nothing has to be taken back where a merge is undone.
 */
export const goneFrom = (buildingCode: string, id: string, recordOf: RecordOf): Gone | undefined => {
  if (recordOf(id)?.status === 'ERASED') return { ending: 'ERASED' }
  const home = wordOf(id, recordOf)?.home
  if (home === undefined) return undefined
  if (home.status === 'MOVED_OUT') return { ...movedHouse(home), ending: 'LEFT_TOWN' }
  return home.place.buildingCode === buildingCode ? undefined : movedHouse(home)
}
