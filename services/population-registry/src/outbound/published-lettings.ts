import * as contract from '@fengqiao/contracts/population-registry/v1'
import { made, nothing, type Facts } from '@fengqiao/domain-kit'
import { communityOf } from '@fengqiao/standards'
import type { LettingEvent } from '../domain/letting/letting-events.ts'

/** What is let as others hear of it: in which building and to whom by id, never which room or who lets it. */
export const lettings: Facts<LettingEvent> = {
  LettingRegistered: (lettingId, { place: { buildingCode, gridCode = '' }, use }) =>
    made(contract.LettingRegistered, {
      ...{ lettingId, buildingCode, gridCode },
      communityCode: communityOf(buildingCode),
      use: contract.LettingUse[use],
    }),
  LettingCorrected: (lettingId, { fields, reason }) =>
    made(contract.LettingCorrected, {
      lettingId,
      fields: fields.map((field) => contract.LettingField[field]),
      reason: contract.LettingReason[reason],
    }),
  TenantAdded: (lettingId, { residentId }) => made(contract.TenantAdded, { lettingId, residentId }),
  TenantLeft: (lettingId, { residentId, ending }) =>
    made(contract.TenantLeft, { lettingId, residentId, ending: contract.TenancyEnding[ending] }),
  LettingChecked: (lettingId, { check }) =>
    made(contract.LettingChecked, {
      lettingId,
      outcome: contract.LettingCheckOutcome[check.outcome],
    }),
  LettingEnded: (lettingId, { ending }) =>
    made(contract.LettingEnded, { lettingId, ending: contract.LettingEnding[ending] }),
  LettingFollowed: nothing,
  LettingFellDue: nothing,
  LettingFenced: nothing,
}
