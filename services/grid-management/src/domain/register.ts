import type { AttachmentRef, Sealed } from '@fengqiao/domain-kit'
import type { Registered } from './events.ts'
import type {
  Instant,
  IssueCategory,
  IssueChannel,
  IssueUrgency,
  Point,
  Reporter,
  RoutingReason,
} from './issue.ts'
import { acceptDue } from './limits.ts'
import { refuse } from './refusals.ts'

export interface Registration {
  readonly by: string
  readonly at: Instant
  readonly number: string
  readonly title: Sealed
  readonly description?: Sealed
  readonly placeWords?: Sealed
  readonly point?: Point
  readonly buildingCode?: string
  readonly category: IssueCategory
  readonly urgency: IssueUrgency
  readonly channel: IssueChannel
  readonly reporter: Reporter
  readonly gridCode: string
  readonly routing: RoutingReason
  /** Who answers for the grid; nobody when it is not staffed. */
  readonly responsible?: string
  readonly attachments?: readonly AttachmentRef[]
}

/** An emergency by kind is one by urgency, whatever was ticked. */
const urgencyOf = ({ category, urgency }: Registration): IssueUrgency =>
  category === 'EMERGENCY' ? 'EMERGENCY' : urgency

/**
 * 登记. Whoever takes the matter from a resident is its first receiver; what a resident enters himself goes to the
 * grid's responsible person.
 */
export const register = (registration: Registration): readonly Registered[] => {
  const { responsible, ...facts } = registration
  const own = facts.reporter.kind === 'ACCOUNT' && facts.reporter.personId === facts.by
  if (own && responsible === undefined) throw refuse('GRID_UNSTAFFED')
  const urgency = urgencyOf(registration)
  return [
    {
      ...facts,
      type: 'Registered',
      urgency,
      firstReceiver: own && responsible !== undefined ? responsible : facts.by,
      acceptDueAt: acceptDue(urgency, facts.at),
    },
  ]
}
