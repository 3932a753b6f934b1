import type { Seal, Versioned } from '@fengqiao/domain-kit'
import {
  heldIn,
  takable,
  type Change,
  type Shown,
  type TakableField,
} from '../../domain/importing/differing.ts'
import type { Fault } from '../../domain/importing/row.ts'
import { differences, phonesWith, type Particulars } from '../../domain/importing/sort-row.ts'
import type { ResidentField } from '../../domain/resident-events.ts'
import type { KnownResident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import type { ResidentInput } from '../register-residents.ts'
import type { Drafted, SortedRow } from './sort-rows.ts'

const fieldIn = {
  NAME: 'NAME',
  PHONES: 'PHONE',
  ROOM: 'ADDRESS',
  KIND: 'KIND',
  RESIDENCE_STATUS: 'RESIDENCE_STATUS',
} as const

const particularsOf = async (seal: Seal, { id, state }: Versioned<KnownResident>): Promise<Particulars> => {
  const { name, phones, place, kind, residenceStatus } = state
  const [clearName = '', ...rest] = await seal.open(id, [
    name,
    ...phones,
    ...(place.room ? [place.room] : []),
  ])
  const clear = rest.map((one) => one ?? '')
  const room = place.room ? clear.at(-1) : undefined
  return {
    ...{ name: clearName, phones: clear.slice(0, phones.length), buildingCode: place.buildingCode },
    ...{ kind, residenceStatus },
    ...(room === undefined ? {} : { roomCode: room }),
  }
}

/** Whether somebody lives elsewhere by the sheet: since when, it does not say, so he is not moved by it. */
const isMove = ({ state }: Versioned<KnownResident>, { buildingCode }: ResidentInput): boolean =>
  state.status !== 'PRESENT' || state.place.buildingCode !== buildingCode

/** What the record would hold in a field, sealed where it is sealed there. */
const wantedIn = async (
  seal: Seal,
  { id, held, input }: { readonly id: string; readonly held: Particulars; readonly input: ResidentInput },
  field: TakableField,
): Promise<readonly string[]> => {
  const { name, phones, roomCode = '', kind, residenceStatus } = input
  if (field === 'KIND') return [kind]
  if (field === 'RESIDENCE_STATUS') return [residenceStatus]
  const clear = { NAME: [name], PHONES: phonesWith(held.phones, phones), ROOM: [roomCode] }
  return seal.seal(id, clear[field])
}

const isTakable = (field: ResidentField): field is TakableField =>
  (takable as readonly ResidentField[]).includes(field)

const faultsOf = (fields: readonly ResidentField[], moves: boolean): readonly Fault[] =>
  fields.map((field) => ({
    ...(isTakable(field) ? { field: fieldIn[field] } : {}),
    column: 0,
    reason: field === 'ROOM' && moves ? 'NEEDS_MOVE' : 'DIFFERS',
  }))

/** How a row compares with the record of the one who holds its number, and what it would be corrected to. */
export const compared = async (
  { seal }: Pick<Deps, 'seal'>,
  holder: Versioned<KnownResident>,
  { row, input }: Drafted,
): Promise<SortedRow> => {
  const { id, version, state } = holder
  const held = await particularsOf(seal, holder)
  const fields = state.status === 'PRESENT' ? differences(held, input) : (['ROOM'] as const)
  if (fields.length === 0) return { row, fate: 'SAME' }
  const moves = isMove(holder, input)
  const changes: Change[] = []
  for (const field of fields)
    if (isTakable(field) && !(field === 'ROOM' && moves))
      changes.push({
        field,
        from: heldIn(state, field),
        to: await wantedIn(seal, { id, held, input }, field),
      })
  const shown: Shown = {
    version,
    changes,
    ...(state.importId === undefined ? {} : { importId: state.importId }),
  }
  const left = { row, outcome: 'DIFFERS', faults: faultsOf(fields, moves), residentId: id, shown } as const
  return { row, fate: 'DIFFERS', left }
}
