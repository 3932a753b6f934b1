import { evolveKnown, evolveMerged, notedSince } from './merging/evolve-merging.ts'
import type { MergingEvent } from './merging/merging-events.ts'
import type {
  Corrected,
  Correction,
  Erased,
  GridFollowed,
  Moved,
  Registered,
  ResidentEvent,
  ResidentField,
} from './resident-events.ts'
import {
  absorbedIds,
  areaOf,
  isKnown,
  type ErasedResident,
  type KnownResident,
  type MergedResident,
  type Place,
  type Resident,
  type Since,
} from './resident.ts'

const born = ({ type: _type, by: _by, at: enteredAt, ...kept }: Registered): KnownResident => ({
  ...kept,
  status: 'PRESENT',
  enteredAt,
  area: areaOf(kept.place),
  fenced: [],
})

const moved = (before: KnownResident, { to, movedOn, residenceStatus, words }: Moved): KnownResident => ({
  ...workedOn(before, ['MOVE']),
  status: 'PRESENT',
  place: to,
  area: areaOf(to),
  movedOn,
  residenceStatus,
  ...(words === undefined ? {} : { blind: { ...before.blind, words } }),
})

const followed = (before: KnownResident, { gridCode }: GridFollowed): KnownResident => {
  const place = { ...before.place, gridCode }
  return { ...before, place, area: areaOf(place) }
}

/** Somebody works on the record: from now on it is no longer only what an import brought, or what a merge left. */
const workedOn = ({ importId: _importId, ...kept }: KnownResident, on: readonly Since[]): KnownResident =>
  notedSince(kept, on)

/** A room is part of the home; every other field is one that a merge may have taken. */
const sinceOf = (field: ResidentField): Since => (field === 'ROOM' ? 'HOME' : field)

const withRoom = ({ room: before, ...place }: Place, { room, withoutRoom }: Correction): Place => {
  const after = room ?? (withoutRoom ? undefined : before)
  return { ...place, ...(after === undefined ? {} : { room: after }) }
}

const corrected = (before: KnownResident, { fields, correction, entryOf }: Corrected): KnownResident => {
  const { room: _room, withoutRoom: _none, blind, ...changes } = correction
  return {
    ...workedOn(before, fields.map(sinceOf)),
    ...changes,
    ...(entryOf === undefined ? {} : { importId: entryOf }),
    blind: { ...before.blind, ...blind },
    place: withRoom(before.place, correction),
  }
}

const erased = (before: Omit<KnownResident, 'blind'>, { at, reason }: Erased): ErasedResident => {
  const { room: _room, ...place } = before.place
  const ids = absorbedIds(before)
  return {
    ...{ status: 'ERASED', place, erasedAt: at, finished: false },
    ...(ids.length === 0 ? {} : { goesWith: { ids, reason } }),
  }
}

type Own = Exclude<ResidentEvent, MergingEvent>

type Handlers = {
  readonly [T in Own['type']]: (before: KnownResident, fact: Extract<Own, { type: T }>) => Resident
}

const handlers: Handlers = {
  Registered: (before) => before,
  Corrected: corrected,
  Moved: moved,
  MovedOut: (before, { movedOn }) => ({
    ...workedOn(before, ['MOVE']),
    status: 'MOVED_OUT',
    movedOn,
  }),
  GridFollowed: followed,
  AccountLinked: (before, { personId }) => ({
    ...workedOn(before, ['ACCOUNT']),
    accountId: personId,
  }),
  ClaimFenced: (before, { tokens }) => ({ ...before, fenced: [...before.fenced, ...tokens] }),
  FoundAnew: (before, { blind }) => ({ ...before, blind }),
  Erased: erased,
  ErasureFinished: (before) => before,
}

const isMerging = ({ type }: ResidentEvent): boolean => !(type in handlers)

const known = (before: KnownResident, fact: ResidentEvent): Resident =>
  isMerging(fact)
    ? evolveKnown(before, fact as MergingEvent)
    : (handlers[fact.type as Own['type']] as (before: KnownResident, fact: ResidentEvent) => Resident)(
        before,
        fact,
      )

/** A record that was merged into another: it can be fenced, come back, and go with the other. */
const merged = (before: MergedResident, fact: ResidentEvent): Resident => {
  if (fact.type === 'Erased') return erased(before.before, fact)
  if (fact.type !== 'ClaimFenced')
    return isMerging(fact) ? evolveMerged(before, fact as MergingEvent) : before
  const fenced = [...before.before.fenced, ...fact.tokens]
  return { ...before, before: { ...before.before, fenced } }
}

/** Facts of one who was never registered, or is no longer known, leave nothing of him behind. */
const unknown = (
  before: Exclude<Resident, KnownResident | MergedResident>,
  fact: ResidentEvent,
): Resident => {
  if (before.status === 'VOID')
    return fact.type === 'ClaimFenced' ? { ...before, fenced: [...before.fenced, ...fact.tokens] } : before
  return fact.type === 'ErasureFinished' ? { ...before, finished: true } : before
}

/** How a resident follows from the facts. Facts are never refused here: they have happened. */
export const evolveResident = (before: Resident | undefined, fact: ResidentEvent): Resident => {
  if (before === undefined) {
    if (fact.type === 'Registered') return born(fact)
    if (fact.type === 'ClaimFenced') return { status: 'VOID', fenced: fact.tokens }
    throw new Error(`a fact of type ${fact.type} before the registration`)
  }
  if (isKnown(before)) return known(before, fact)
  return before.status === 'MERGED' ? merged(before, fact) : unknown(before, fact)
}
