import * as contract from '@fengqiao/contracts/population-registry/v1'
import { communityOf } from '@fengqiao/standards'
import type { LetPlace, SafetyCheck } from '../domain/letting/letting-events.ts'
import type { KnownLetting } from '../domain/letting/letting.ts'
import type { LettingSheet, ShownTenant } from '../queries/letting-sheets.ts'
import type { OwnLetting } from '../queries/read-lettings.ts'

const tenantMessage = ({ residentId, name = '', tenancy }: ShownTenant): contract.Tenant => {
  const { from, ended, addedBy, addedAt } = tenancy
  return {
    ...{ residentId, name, from, until: ended?.until ?? '' },
    ending: ended === undefined ? 0 : contract.TenancyEnding[ended.ending],
    addedById: addedBy,
    addedAt: new Date(addedAt),
  }
}

const checkMessage = ({ checkedOn, outcome, mendBy = '' }: SafetyCheck): contract.LettingCheck => ({
  checkedOn,
  outcome: contract.LettingCheckOutcome[outcome],
  mendBy,
})

const placeFields = ({ buildingCode, gridCode = '' }: LetPlace) => ({
  buildingCode,
  communityCode: communityOf(buildingCode),
  gridCode,
})

const endedFields = (state: KnownLetting) =>
  state.status === 'ENDED' ? { endedOn: state.endedOn, ending: contract.LettingEnding[state.ending] } : {}

/** A letting; what of it is masked is said by the contract. */
export const lettingMessage = ({ id, version, state, room, landlord, tenants }: LettingSheet) =>
  contract.Letting.fromPartial({
    ...{ lettingId: id, version, from: state.from, until: state.until ?? '', roomCode: room ?? '' },
    status: contract.LettingStatus[state.status],
    ...placeFields(state.place),
    use: contract.LettingUse[state.use],
    landlord,
    tenants: tenants.map(tenantMessage),
    ...(state.check ? { check: checkMessage(state.check) } : {}),
    ...endedFields(state),
  })

/** A letting as whoever lets or rents the room sees it. */
export const ownLettingMessage = ({ letting, room = '', isLandlord, from, until = '', isOver }: OwnLetting) =>
  contract.MyLetting.fromPartial({
    ...{ lettingId: letting.id, buildingCode: letting.state.place.buildingCode, roomCode: room },
    use: contract.LettingUse[letting.state.use],
    ...{ landlord: isLandlord, from, until, over: isOver },
    ...(letting.state.check ? { check: checkMessage(letting.state.check) } : {}),
  })
