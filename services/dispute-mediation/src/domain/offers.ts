import { refusalOf, rules, type DisputeAction } from './actions.ts'
import type { Dispute } from './dispute.ts'
import type { Refusal } from './refusals.ts'

export interface Offer {
  readonly action: DisputeAction
  readonly primary: boolean
  readonly refusal?: Refusal
}

/** What belongs to nobody but the person asked, or is done, is not shown, not even as refused. */
const hidden: ReadonlySet<Refusal> = new Set([
  'WRONG_STATUS',
  'NOT_THE_MEDIATOR',
  'NOT_TAKING_PART',
  'DECLARED_ALREADY',
  'NOTICE_DELIVERED',
  'CONSENT_GIVEN',
  'DESCRIBED',
])

/** What a person with these permissions may do now, the next step marked, and what he may not, with the reason. */
export const offersFor = (
  dispute: Dispute,
  by: string,
  permissions: ReadonlySet<string>,
): readonly Offer[] => {
  const offers = (Object.keys(rules) as DisputeAction[])
    .filter((action) => permissions.has(rules[action].permission))
    .map((action) => ({ action, refusal: refusalOf(action, dispute, by) }))
    .filter(({ refusal }) => refusal === undefined || !hidden.has(refusal))
  const next = offers.find(
    ({ action, refusal }) => refusal === undefined && (rules[action].next?.(dispute) ?? false),
  )
  return offers.map(({ action, refusal }) => ({
    action,
    primary: action === next?.action,
    ...(refusal === undefined ? {} : { refusal }),
  }))
}
