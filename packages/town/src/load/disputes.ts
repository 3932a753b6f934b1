import type { PlannedDispute, PlannedDisputeStep, PlannedParty } from '../plan/types.ts'
import { alreadyTaken, idOf, midnightIn, type Ids } from './load.ts'
import type { As } from './session.ts'

const partyBody = (ids: Ids, { side, name, phone, username }: PlannedParty) => ({
  side: `DISPUTE_SIDE_${side}`,
  name,
  phone,
  ...(username === undefined ? {} : { personId: idOf(ids, username) }),
})

const stepBody = (ids: Ids, { body, mediators, performInDays }: PlannedDisputeStep) => ({
  ...body,
  ...(mediators === undefined ? {} : { mediatorIds: mediators.map((username) => idOf(ids, username)) }),
  ...(performInDays === undefined ? {} : { performDueAt: midnightIn(performInDays) }),
})

/** Opens a dispute and leads it through its course, each step by the person whose step it is. */
export const mediate = async (as: As, ids: Ids, dispute: PlannedDispute): Promise<void> => {
  const { key, by, gridCode, type, source, facts } = dispute
  const parties = dispute.parties.map((party) => partyBody(ids, party))
  const opening = {
    gridCode,
    type: `DISPUTE_TYPE_${type}`,
    source: `DISPUTE_SOURCE_${source}`,
    facts,
    parties,
  }
  const clerk = await as(by)
  const { id } = await clerk.post<{ readonly id: string }>('/v1/disputes', opening, `town-${key}`)
  for (const [index, step] of dispute.steps.entries()) {
    const actor = await as(step.by)
    const path = `/v1/disputes/${id}:${step.verb}`
    await actor.post(path, stepBody(ids, step), `town-${key}-${String(index)}`).catch(alreadyTaken)
  }
}
