import * as contract from '@fengqiao/contracts/population-registry/v1'
import type { Step } from '../domain/past/life.ts'
import type { Whence } from '../domain/resident-events.ts'
import type { PastSheet } from '../queries/read-past.ts'
import { present } from './present.ts'

/** How long a record stood as it is shown. */
export const standingMessage = (
  day: string,
  { standing: { since, until } }: PastSheet<unknown>,
): contract.Standing => ({
  day,
  since: new Date(since),
  until: until === undefined ? undefined : new Date(until),
})

const whence = ({ buildingCode = '', gridCode = '' }: Partial<Whence> = {}) => ({ buildingCode, gridCode })

const placesOf = ({ from, to, movedOn }: Step) => {
  const [left, came] = [whence(from), whence(to)]
  return {
    ...{ fromBuildingCode: left.buildingCode, fromGridCode: left.gridCode },
    ...{ toBuildingCode: came.buildingCode, toGridCode: came.gridCode },
    ...present({ movedOn }),
  }
}

const endingsOf = ({ leaderEnding, lettingEnding, tenancyEnding }: Step) =>
  present({
    leaderEnding: leaderEnding && contract.LeaderEnding[leaderEnding],
    lettingEnding: lettingEnding && contract.LettingEnding[lettingEnding],
    tenancyEnding: tenancyEnding && contract.TenancyEnding[tenancyEnding],
  })

const codesOf = ({ relation, mergeGround, distinctionGround, erasureReason }: Step) =>
  present({
    relation: relation && contract.Relation[relation],
    mergeGround: mergeGround && contract.MergeGround[mergeGround],
    distinctionGround: distinctionGround && contract.DistinctionGround[distinctionGround],
    erasureReason: erasureReason && contract.ErasureReason[erasureReason],
  })

const lettingOf = ({ lettingId, fromDay, untilDay }: Step) => present({ lettingId, fromDay, untilDay })

/** A step of a life for the wire. */
export const stepMessage = (step: Step): contract.ResidentStep => {
  const { kind, at, by, residentId, fields = [], taken = [], otherId, householdId, importId } = step
  return contract.ResidentStep.fromPartial({
    ...{ kind: contract.ResidentStepKind[kind], at: new Date(at), actorId: by, residentId },
    fields: fields.map((field) => contract.ResidentField[field]),
    taken: taken.map((field) => contract.MergeField[field]),
    ...present({ otherId, householdId, importId }),
    ...placesOf(step),
    ...codesOf(step),
    ...endingsOf(step),
    ...lettingOf(step),
  })
}
