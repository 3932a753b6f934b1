import * as contract from '@fengqiao/contracts/population-registry/v1'
import type { Versioned } from '@fengqiao/domain-kit'
import { receiptMessage } from '@fengqiao/service-kit'
import { communityOf } from '@fengqiao/standards'
import type { RegisteredBuilding } from '../domain/building.ts'
import type { Community } from '../domain/community.ts'
import {
  isKnown,
  residenceMatch,
  type Absorption,
  type KnownResident,
  type Resident,
  type VoidResident,
} from '../domain/resident.ts'
import type { Room } from '../domain/rooms.ts'
import type { RowOutcome } from '../ports.ts'
import type { ClearResident, ResidentSheet } from '../queries/open-resident.ts'
import type { HouseholdSheet } from '../queries/read-households.ts'
import type { ResidentHit } from '../queries/search-residents.ts'
import type { ClearLook } from '../queries/read-looks.ts'

export const communityMessage = ({ id, version, state }: Versioned<Community>): contract.Community => ({
  communityCode: id,
  version,
  name: state.name,
  kind: contract.CommunityKind[state.kind],
})

export const buildingMessage = ({
  id,
  version,
  state,
}: Versioned<RegisteredBuilding>): contract.Building => ({
  buildingCode: id,
  version,
  name: state.name,
  address: state.address,
  point: state.point,
  footprint: state.footprint && { ring: [...state.footprint] },
  units: state.units,
  floors: state.floors,
  basementFloors: state.basementFloors,
  roomsAFloor: state.roomsAFloor,
  communityCode: state.communityCode,
  gridCode: state.placement?.gridCode ?? '',
  gridSince: state.placement && new Date(state.placement.since),
})

export const roomMessage = ({ code, unit, floor, door }: Room): contract.Room => ({
  roomCode: code,
  unit,
  floor,
  door,
})

/** What became of one row. */
export const rowMessage = (outcome: RowOutcome): contract.RowResult =>
  'receipt' in outcome
    ? { receipt: receiptMessage(outcome.receipt), reason: '', violations: [] }
    : {
        receipt: undefined,
        reason: outcome.refused.reason,
        violations: (outcome.refused.details.violations ?? []).map(({ field, reason }) => ({
          field,
          reason,
        })),
      }

const numberFields = (idNumber: ClearResident['idNumber']) =>
  idNumber
    ? { idNumber: idNumber.number, sex: contract.Sex[idNumber.sex], birthDate: idNumber.birthDate }
    : {}

const clearFields = ({ name, idNumber, phones, room }: ClearResident) => ({
  name: name ?? '',
  ...numberFields(idNumber),
  phones: [...phones],
  roomCode: room ?? '',
})

const entryFields = (known: KnownResident) => ({
  kind: contract.ResidentKind[known.kind],
  residenceStatus: contract.ResidenceStatus[known.residenceStatus],
  lawfulBasis: contract.LawfulBasis[known.lawfulBasis],
  source: contract.EntrySource[known.source],
})

const mergedMessage = ({
  residentId,
  within,
  by,
  at,
  ground,
  fields,
}: Absorption): contract.MergedRecord => ({
  residentId,
  withinIds: [...within],
  byId: by,
  at: new Date(at),
  ground: contract.MergeGround[ground],
  fields: fields.map((field) => contract.MergeField[field]),
})

const knownFields = (known: KnownResident) => ({
  ...entryFields(known),
  residenceMatch: residenceMatch(known.residenceStatus),
  movedOn: known.movedOn ?? '',
  hasAccount: known.accountId !== undefined,
  merged: (known.absorptions ?? []).map(mergedMessage),
})

const placeFields = (state: Exclude<Resident, VoidResident>) => ({
  status: contract.ResidentStatus[state.status],
  buildingCode: state.place.buildingCode,
  communityCode: communityOf(state.place.buildingCode),
  gridCode: state.place.gridCode ?? '',
  mergedInto: state.status === 'MERGED' ? state.into : '',
})

/** A person for the wire; the gate masks him where the contract says so. */
export const residentMessage = ({ id, version, state, clear }: ResidentSheet): contract.Resident =>
  contract.Resident.fromPartial({
    residentId: id,
    version,
    ...clearFields(clear),
    ...(isKnown(state) ? knownFields(state) : {}),
    ...(state.status === 'VOID' ? {} : placeFields(state)),
  })

/** A person who was looked for, and why he is among those. */
export const hitMessage = ({ sheet, match: { by, score } }: ResidentHit): contract.ResidentHit => ({
  resident: residentMessage(sheet),
  by: contract.SearchMatch[by],
  score,
})

/** A person for himself. */
export const ownRecordMessage = ({ id, version, state, clear }: ResidentSheet): contract.OwnRecord =>
  contract.OwnRecord.fromPartial({
    residentId: id,
    version,
    ...clearFields(clear),
    ...(isKnown(state) ? { ...entryFields(state), buildingCode: state.place.buildingCode } : {}),
  })

export const lookMessage = ({ id, state, words }: ClearLook): contract.Look => ({
  lookId: id,
  byId: state.by,
  purpose: contract.LookPurpose[state.purpose],
  words: words ?? '',
  at: new Date(state.at),
  exportId: state.exportId ?? '',
  careList: state.careList ?? false,
  formId: state.formId ?? '',
})

export const householdMessage = ({
  id,
  version,
  state,
  number,
  room,
}: HouseholdSheet): contract.Household => ({
  householdId: id,
  version,
  number: number ?? '',
  headId: state.headId,
  members: state.members.map(({ residentId, relation, since }) => ({
    residentId,
    relation: contract.Relation[relation],
    since: new Date(since),
  })),
  buildingCode: state.place.buildingCode,
  roomCode: room ?? '',
  communityCode: communityOf(state.place.buildingCode),
  gridCode: state.place.gridCode ?? '',
  ended: state.status === 'ENDED',
})
