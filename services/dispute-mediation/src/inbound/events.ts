import { IssueConversion, IssueConverted } from '@fengqiao/contracts/grid-management/v1'
import { PersonErased } from '@fengqiao/contracts/population-registry/v1'
import { subscribe, type Subscription } from '@fengqiao/messaging'
import type { Feature } from '../service.ts'

/** Every subscription of this service. */
export const subscriptions = ({ commands }: Pick<Feature, 'commands'>): readonly Subscription[] => [
  subscribe(IssueConverted, async ({ id, at, actor, data }) => {
    if (data.into !== IssueConversion.DISPUTE) return
    await commands.openForIssue({
      eventId: id,
      at,
      convertedBy: data.convertedById || actor,
      issueId: data.issueId,
      gridCode: data.gridCode,
    })
  }),
  subscribe(PersonErased, async ({ data: { personId } }) => {
    if (personId !== '') await commands.forgetPerson(personId)
  }),
]
