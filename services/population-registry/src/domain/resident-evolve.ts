import type {
  Corrected,
  Correction,
  GridFollowed,
  Moved,
  Registered,
  ResidentEvent,
} from './resident-events.ts'
import {
  areaOf,
  isKnown,
  type ErasedResident,
  type KnownResident,
  type Place,
  type Resident,
} from './resident.ts'

const born = ({ type: _type, by: _by, at: _at, ...kept }: Registered): KnownResident => ({
  ...kept,
  status: 'PRESENT',
  area: areaOf(kept.place),
  fenced: [],
})

const moved = (before: KnownResident, { to, movedOn, residenceStatus, words }: Moved): KnownResident => ({
  ...workedOn(before),
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

/** Somebody works on the record: from now on it is no longer only what an import brought. */
const workedOn = ({ importId: _importId, ...kept }: KnownResident): KnownResident => kept

const withRoom = ({ room: before, ...place }: Place, { room, withoutRoom }: Correction): Place => {
  const after = room ?? (withoutRoom ? undefined : before)
  return { ...place, ...(after === undefined ? {} : { room: after }) }
}

const corrected = (before: KnownResident, { correction, entryOf }: Corrected): KnownResident => {
  const { room: _room, withoutRoom: _none, blind, ...changes } = correction
  return {
    ...workedOn(before),
    ...changes,
    ...(entryOf === undefined ? {} : { importId: entryOf }),
    blind: { ...before.blind, ...blind },
    place: withRoom(before.place, correction),
  }
}

const erased = ({ place }: KnownResident, at: number): ErasedResident => {
  const { room: _room, ...kept } = place
  return { status: 'ERASED', place: kept, erasedAt: at, finished: false }
}

type Handlers = {
  readonly [T in ResidentEvent['type']]: (
    before: KnownResident,
    fact: Extract<ResidentEvent, { type: T }>,
  ) => Resident
}

const handlers: Handlers = {
  Registered: (before) => before,
  Corrected: corrected,
  Moved: moved,
  MovedOut: (before, { movedOn }) => ({ ...workedOn(before), status: 'MOVED_OUT', movedOn }),
  GridFollowed: followed,
  AccountLinked: (before, { personId }) => ({ ...workedOn(before), accountId: personId }),
  ClaimFenced: (before, { tokens }) => ({ ...before, fenced: [...before.fenced, ...tokens] }),
  Erased: (before, { at }) => erased(before, at),
  ErasureFinished: (before) => before,
}

/** Facts of one who was never registered, or is no longer known, leave nothing of him behind. */
const unknown = (before: Exclude<Resident, KnownResident>, fact: ResidentEvent): Resident => {
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
  if (!isKnown(before)) return unknown(before, fact)
  return (handlers[fact.type] as (before: KnownResident, fact: ResidentEvent) => Resident)(before, fact)
}
