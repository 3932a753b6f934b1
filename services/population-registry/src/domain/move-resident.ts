import { invalidField } from '@fengqiao/domain-kit'
import type { Act } from './act.ts'
import { demandCome } from './days.ts'
import { demandKnown } from './keep-resident.ts'
import { refuse } from './refusals.ts'
import type { Moved, MovedOut, Whence } from './resident-events.ts'
import type { KnownResident, Resident } from './resident.ts'

const demandDay = ({ movedOn: last }: KnownResident, movedOn: string, at: number): void => {
  demandCome({ field: 'movedOn', day: movedOn }, at)
  if (last !== undefined && movedOn < last) throw invalidField('movedOn', 'DATE_BEFORE_LAST_MOVE')
}

const whence = ({ place: { room: _room, ...codes } }: KnownResident): Whence => codes

/** Lives elsewhere in town since a day, or in another room of the building; also one who comes back. */
export const move = (resident: Resident, facts: Omit<Moved, 'type' | 'from'>): readonly Moved[] => {
  const known = demandKnown(resident)
  const stays = known.place.buildingCode === facts.to.buildingCode && facts.to.room === undefined
  if (known.status === 'PRESENT' && stays) throw refuse('ALREADY_THERE')
  demandDay(known, facts.movedOn, facts.at)
  return [{ type: 'Moved', ...facts, from: whence(known) }]
}

/** Has left the town. */
export const moveOut = (
  resident: Resident,
  facts: Act & { readonly movedOn: string },
): readonly MovedOut[] => {
  const known = demandKnown(resident)
  if (known.status === 'MOVED_OUT') throw refuse('NOT_PRESENT')
  demandDay(known, facts.movedOn, facts.at)
  return [{ type: 'MovedOut', ...facts, from: whence(known) }]
}
