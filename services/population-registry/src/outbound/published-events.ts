import * as contract from '@fengqiao/contracts/population-registry/v1'
import { made, nothing, type Contract, type Facts, type JournalEntry } from '@fengqiao/domain-kit'
import { communityOf } from '@fengqiao/standards'
import type { BuildingEvent } from '../domain/building.ts'
import type { CommunityEvent } from '../domain/community.ts'
import type { Distinguished } from '../domain/distinction.ts'
import type { HouseholdEvent } from '../domain/household-events.ts'
import type { ImportEvent } from '../domain/importing/import-events.ts'
import type { Looked } from '../domain/look.ts'
import type { DataAnswered } from '../domain/quality/answer.ts'
import type { ResidentEvent, Whence } from '../domain/resident-events.ts'
import { care } from './published-care.ts'
import { exports } from './published-exports.ts'
import { forms, formSheets } from './published-forms.ts'
import { leaders } from './published-leaders.ts'
import { lettings } from './published-lettings.ts'
import { organisations } from './published-organisations.ts'
import { dataRequests } from './published-requests.ts'

const communities: Facts<CommunityEvent> = {
  CommunityDefined: (communityCode, { kind }) =>
    made(contract.CommunityDefined, { communityCode, kind: contract.CommunityKind[kind] }),
  CommunityRenamed: (communityCode) => made(contract.CommunityRenamed, { communityCode }),
}

const buildings: Facts<BuildingEvent> = {
  BuildingRegistered: (buildingCode) =>
    made(contract.BuildingRegistered, { buildingCode, communityCode: communityOf(buildingCode) }),
  BuildingCorrected: (buildingCode) =>
    made(contract.BuildingCorrected, { buildingCode, communityCode: communityOf(buildingCode) }),
  GridKnown: (buildingCode, { gridCode, from, since }) =>
    made(contract.BuildingGridKnown, {
      buildingCode,
      communityCode: communityOf(buildingCode),
      gridCode,
      fromGridCode: from ?? '',
      since: new Date(since),
    }),
}

const moved = (residentId: string, from: Whence, to: Partial<Whence>): Contract =>
  made(contract.ResidentMoved, {
    residentId,
    fromBuildingCode: from.buildingCode,
    fromGridCode: from.gridCode ?? '',
    toBuildingCode: to.buildingCode ?? '',
    toGridCode: to.gridCode ?? '',
  })

/**
 * What the outside hears of each fact: the privacy filter. Codes and ids pass; sealed values, rooms and indexes do
 * not. A new fact does not compile until it is decided here what becomes of it.
 */
const residents: Facts<ResidentEvent> = {
  Registered: (residentId, { place, kind, residenceStatus }) =>
    made(contract.ResidentRegistered, {
      residentId,
      communityCode: communityOf(place.buildingCode),
      gridCode: place.gridCode ?? '',
      buildingCode: place.buildingCode,
      kind: contract.ResidentKind[kind],
      residenceStatus: contract.ResidenceStatus[residenceStatus],
    }),
  Corrected: (residentId, { fields }) =>
    made(contract.ResidentCorrected, {
      residentId,
      fields: fields.map((field) => contract.ResidentField[field]),
    }),
  Moved: (residentId, { from, to }) => moved(residentId, from, to),
  MovedOut: (residentId, { from }) => moved(residentId, from, {}),
  GridFollowed: (residentId, { buildingCode, from, gridCode }) =>
    moved(residentId, { buildingCode, ...(from ? { gridCode: from } : {}) }, { buildingCode, gridCode }),
  AccountLinked: () => undefined,
  ClaimFenced: () => undefined,
  FoundAnew: () => undefined,
  Erased: (residentId, { reason, personId }) =>
    made(contract.PersonErased, {
      residentId,
      personId: personId ?? '',
      reason: contract.ErasureReason[reason],
    }),
  ErasureFinished: () => undefined,
  SetAside: () => undefined,
  Took: (residentId, { residentId: otherId, accountId, fields, ground }) =>
    made(contract.ResidentsMerged, {
      residentId,
      otherId,
      personId: accountId ?? '',
      fields: fields.map((field) => contract.MergeField[field]),
      ground: contract.MergeGround[ground],
    }),
  Settled: () => undefined,
  Returning: () => undefined,
  Stayed: () => undefined,
  GaveBack: (residentId, { residentId: otherId, accountId }) =>
    made(contract.ResidentsUnmerged, { residentId, otherId, personId: accountId ?? '' }),
  Returned: () => undefined,
}

const households: Facts<HouseholdEvent> = {
  Opened: (householdId, { headId, members = [], place }) =>
    made(contract.HouseholdOpened, {
      householdId,
      headId,
      buildingCode: place.buildingCode,
      gridCode: place.gridCode ?? '',
      members: members.map(({ residentId, relation }) => ({
        residentId,
        relation: contract.Relation[relation],
      })),
    }),
  Joined: (householdId, { residentId, relation }) =>
    made(contract.HouseholdJoined, { householdId, residentId, relation: contract.Relation[relation] }),
  Left: (householdId, { residentId, ended }) =>
    made(contract.HouseholdLeft, { householdId, residentId, ended }),
  HouseholdFollowed: () => undefined,
  MembershipFenced: () => undefined,
  Swapped: () => undefined,
  SwappedBack: () => undefined,
}

const looks: Facts<Looked> = {
  Looked: (lookId, { purpose }) =>
    made(contract.AccessRecorded, { lookId, purpose: contract.LookPurpose[purpose] }),
}

const distinctions: Facts<Distinguished> = {
  Distinguished: (distinctionId, { pair, ground }) =>
    made(contract.ResidentsDistinguished, {
      distinctionId,
      residentIds: [...pair],
      ground: contract.DistinctionGround[ground],
    }),
}

const dataAnswers: Facts<DataAnswered> = { DataAnswered: nothing }

const imports: Facts<ImportEvent> = {
  ImportOpened: nothing,
  ColumnsMapped: nothing,
  Advanced: nothing,
  ReadThrough: nothing,
  ColumnsNeeded: nothing,
  Unreadable: nothing,
  LoadAsked: nothing,
  Paused: nothing,
  UndoAsked: nothing,
  SheetForgotten: nothing,
  LoadedThrough: (importId, { loaded: { entered, refused } }) =>
    made(contract.ImportLoaded, { importId, entered, refused }),
  UndoneThrough: (importId, { undone, kept }) => made(contract.ImportUndone, { importId, undone, kept }),
}

type Handlers = Readonly<Record<string, (id: string, fact: never) => Contract | undefined>>

const kinds: Readonly<Record<string, Handlers>> = {
  Community: communities,
  Building: buildings,
  BuildingLeaders: leaders,
  Resident: residents,
  Household: households,
  Organisation: organisations,
  Letting: lettings,
  Look: looks,
  Distinction: distinctions,
  DataAnswer: dataAnswers,
  DataRequest: dataRequests,
  Import: imports,
  Export: exports,
  CareEntry: care,
  Form: forms,
  FormSheet: formSheets,
}

/** A journal entry as the contract event that others hear of. */
export const toContract = ({ kind, aggregateId, event }: JournalEntry): Contract | undefined =>
  kinds[kind]?.[event.type]?.(aggregateId, event as never)
