import { DisputeArchived, DisputeClosed, DisputeClosing } from '@fengqiao/contracts/dispute-mediation/v1'
import { PersonErased } from '@fengqiao/contracts/population-registry/v1'
import type { Log } from '@fengqiao/domain-kit'
import { subscribe, type Received, type Subscription } from '@fengqiao/messaging'
import { nameOf } from '@fengqiao/service-kit'
import type { CaseOutcome } from '../commands/take-outcome.ts'
import type { Feature } from '../service.ts'

interface DisputeData {
  readonly disputeId: string
  readonly issueId: string
}

const outcomeOf = ({ id, actor, at, data }: Received<DisputeData>): CaseOutcome => ({
  eventId: id,
  actor,
  at,
  issueId: data.issueId,
  into: 'DISPUTE',
  caseId: data.disputeId,
})

/** Every subscription of this service: how disputes end that issues were turned into, and who was erased. */
export const subscriptions = ({ commands }: Pick<Feature, 'commands'>, log: Log): readonly Subscription[] => {
  const take = async (outcome: CaseOutcome): Promise<void> => {
    // A dispute that was not opened for an issue ends without one.
    if (outcome.issueId === '') return
    const { issueId, caseId } = outcome
    const waited = await commands.takeOutcome(outcome)
    if (!waited) log.info({ issueId, caseId }, 'a case ended for an issue that does not wait for it')
  }
  return [
    subscribe(DisputeArchived, (received) => take(outcomeOf(received))),
    subscribe(DisputeClosed, (received) =>
      take({
        ...outcomeOf(received),
        closing: nameOf(DisputeClosing, received.data.closing) ?? 'FAILED',
      }),
    ),
    subscribe(PersonErased, async ({ data: { personId } }) => {
      if (personId !== '') await commands.forgetPerson(personId)
    }),
  ]
}
