import { evolveLetting, type KnownLetting, type Letting } from '../src/domain/letting/letting.ts'
import type {
  Landlord,
  LettingEvent,
  LettingRegistered,
  TenantAdded,
} from '../src/domain/letting/letting-events.ts'
import { act, home, sealed } from './a-person.ts'

/** A landlord who is on no register, under the first or a later key. */
export const outsider = (used = 0): Landlord => ({
  ...{ kind: 'OUTSIDE', key: `letting/landlord/${String(used)}` },
  ...{ name: sealed('name'), phone: sealed('phone') },
})

/** The first fact of a letting, as the tests of rules give it. */
export const registered: LettingRegistered = {
  type: 'LettingRegistered',
  ...act,
  place: { buildingCode: home, gridCode: '621202100001001', room: sealed('room') },
  landlord: { kind: 'RESIDENT', residentId: 'owner' },
  ...{ use: 'DWELLING', from: '2026-03-01', until: '2027-02-28' },
}

/** That somebody came to rent it. */
export const came = (residentId: string, from = '2026-03-15'): TenantAdded => ({
  ...{ type: 'TenantAdded', ...act, residentId, from },
})

/** The letting that these facts make. */
export const lettingOf = (...facts: readonly LettingEvent[]): KnownLetting => {
  const letting = [registered, ...facts].reduce<Letting | undefined>(evolveLetting, undefined)
  if (letting === undefined || letting.status === 'VOID') throw new Error('it was registered')
  return letting
}
