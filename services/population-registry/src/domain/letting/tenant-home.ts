import { absorbedIds, isKnown, type Absorption, type Home, type Resident } from '../resident.ts'
import type { TenancyEnding } from './letting-events.ts'

/** That somebody does not live in his building any more, and since which day, where his record says one. */
export interface Gone {
  readonly ending: Extract<TenancyEnding, 'MOVED_HOUSE' | 'LEFT_TOWN' | 'ERASED'>
  readonly on?: string
}

type Said = Home & { readonly absorptions?: readonly Absorption[] }

const movedSince = ({ since }: Absorption): boolean => since.includes('MOVE')

/**
 * Where somebody lives by his own record. A home that came with a record which was merged into it is not his own word:
 * the merge may be undone.
 */
const ownHome = (said: Said): Home => {
  const came = (said.absorptions ?? []).find((one) => one.fields.includes('HOME') && !movedSince(one))
  return came?.replaced.home ?? said
}

const saidBy = (state: Resident | undefined): Said | undefined => {
  if (state === undefined) return undefined
  if (state.status === 'MERGED') return state.before
  return isKnown(state) ? state : undefined
}

/** Whether a record took another in and moved since. */
const tookAndMoved = ({ absorptions = [] }: Said, id: string): boolean =>
  absorptions.some((one) => absorbedIds({ absorptions: [one] }).includes(id) && movedSince(one))

type RecordOf = (residentId: string) => Resident | undefined

/** Where he moved since his record was merged: the last of the records that stand for him and say so. */
const homeSince = (id: string, into: string, recordOf: RecordOf): Home | undefined => {
  const state = recordOf(into)
  const later = state?.status === 'MERGED' ? homeSince(id, state.into, recordOf) : undefined
  if (later !== undefined) return later
  const said = saidBy(state)
  return said !== undefined && tookAndMoved(said, id) ? ownHome(said) : undefined
}

const homeOf = (id: string, recordOf: RecordOf): Home | undefined => {
  const state = recordOf(id)
  const since = state?.status === 'MERGED' ? homeSince(id, state.into, recordOf) : undefined
  const said = saidBy(state)
  return since ?? (said && ownHome(said))
}

/**
 * Whether somebody moved away from a building, left the town or was erased. That records are merged or parted moves
 * nobody, so nothing has to be taken back where a merge is undone.
 */
export const goneFrom = (buildingCode: string, id: string, recordOf: RecordOf): Gone | undefined => {
  if (recordOf(id)?.status === 'ERASED') return { ending: 'ERASED' }
  const home = homeOf(id, recordOf)
  if (home === undefined) return undefined
  const on = home.movedOn === undefined ? {} : { on: home.movedOn }
  if (home.status === 'MOVED_OUT') return { ending: 'LEFT_TOWN', ...on }
  return home.place.buildingCode === buildingCode ? undefined : { ending: 'MOVED_HOUSE', ...on }
}
