import { invalidField } from '@fengqiao/domain-kit'
import type { Act, WordedAct } from './act.ts'
import { demand } from './actions.ts'
import type {
  ExtensionAsked,
  ExtensionDeclined,
  ExtensionGranted,
  SuspensionAsked,
  SuspensionDeclined,
} from './beside-events.ts'
import type { Suspended } from './events.ts'
import { clockOf, type Instant, type Issue } from './issue.ts'
import { extendedDue, mostDaysMore } from './limits.ts'
import { refuse } from './refusals.ts'

/** 延期: asked for before the limit passes, once, and for no longer than the limit was. */
export const askExtension = (
  issue: Issue,
  act: WordedAct & { readonly workingDays: number },
): readonly ExtensionAsked[] => {
  demand('ASK_EXTENSION', issue, act.by)
  if (act.at > (clockOf(issue)?.dueAt ?? act.at)) throw refuse('LIMIT_PASSED')
  const most = mostDaysMore(issue)
  if (act.workingDays > most) throw invalidField('workingDays', 'TOO_LARGE', { limit: most })
  return [{ type: 'ExtensionAsked', ...act }]
}

/** 挂账 asked for by the handler; whoever approves decides. */
export const askSuspension = (
  issue: Issue,
  act: WordedAct & { readonly reviewAt: Instant },
): readonly SuspensionAsked[] => {
  demand('ASK_SUSPENSION', issue, act.by)
  if (act.reviewAt <= act.at) throw refuse('REVIEW_IN_PAST')
  return [{ type: 'SuspensionAsked', ...act }]
}

const requestOf = (issue: Issue) => {
  if (!issue.request) throw refuse('NO_REQUEST')
  return issue.request
}

/** What was asked for is granted, in the handler's words where the approver adds none. */
export const grantRequest = (issue: Issue, act: Act): readonly (ExtensionGranted | Suspended)[] => {
  demand('GRANT_REQUEST', issue, act.by)
  const request = requestOf(issue)
  if (request.kind === 'SUSPENSION') {
    if (request.reviewAt <= act.at) throw refuse('REVIEW_IN_PAST')
    return [{ type: 'Suspended', words: request.reason, ...act, reviewAt: request.reviewAt, asked: true }]
  }
  const { workingDays } = request
  const handleDueAt = extendedDue(clockOf(issue)?.dueAt ?? act.at, workingDays)
  return [{ type: 'ExtensionGranted', ...act, workingDays, handleDueAt }]
}

/** What was asked for is declined: the limit stays as it was. */
export const declineRequest = (
  issue: Issue,
  act: WordedAct,
): readonly (ExtensionDeclined | SuspensionDeclined)[] => {
  demand('DECLINE_REQUEST', issue, act.by)
  const extension = requestOf(issue).kind === 'EXTENSION'
  return [{ type: extension ? 'ExtensionDeclined' : 'SuspensionDeclined', ...act }]
}
