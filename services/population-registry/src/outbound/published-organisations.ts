import * as contract from '@fengqiao/contracts/population-registry/v1'
import { made, nothing, type Contract, type Facts } from '@fengqiao/domain-kit'
import { communityOf, organisationKindOf } from '@fengqiao/standards'
import type { OrganisationEvent } from '../domain/organisation.ts'
import type { Whence } from '../domain/resident-events.ts'

const moved = (organisationId: string, from: Whence, to: Whence): Contract =>
  made(contract.OrganisationMoved, {
    organisationId,
    fromBuildingCode: from.buildingCode,
    fromGridCode: from.gridCode ?? '',
    toBuildingCode: to.buildingCode,
    toGridCode: to.gridCode ?? '',
  })

/** Organisations as others hear of them: where and what they are, never who answers for them or in which room. */
export const organisations: Facts<OrganisationEvent> = {
  OrganisationRegistered: (organisationId, { place, creditCode }) =>
    made(contract.OrganisationRegistered, {
      organisationId,
      communityCode: communityOf(place.buildingCode),
      gridCode: place.gridCode ?? '',
      buildingCode: place.buildingCode,
      kind: contract.OrganisationKind[organisationKindOf(creditCode)],
    }),
  OrganisationCorrected: (organisationId, { fields }) =>
    made(contract.OrganisationCorrected, {
      organisationId,
      fields: fields.map((field) => contract.OrganisationField[field]),
    }),
  OrganisationMoved: (organisationId, { from, to }) => moved(organisationId, from, to),
  OrganisationFollowed: (organisationId, { buildingCode, from, gridCode }) =>
    moved(organisationId, { buildingCode, ...(from ? { gridCode: from } : {}) }, { buildingCode, gridCode }),
  OrganisationEnded: (organisationId, { ending }) =>
    made(contract.OrganisationEnded, { organisationId, ending: contract.OrganisationEnding[ending] }),
  OrganisationReopened: (organisationId) => made(contract.OrganisationReopened, { organisationId }),
  OrganisationFenced: nothing,
}
