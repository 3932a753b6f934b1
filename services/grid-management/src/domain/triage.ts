import { demand } from './actions.ts'
import type { Accepted, Assigned, Merged, Rejected, SelfHandled } from './events.ts'
import { clockOf, type Issue, type Rejection } from './issue.ts'
import { handleDue } from './limits.ts'
import { refuse } from './refusals.ts'
import type { Act, WordedAct } from './act.ts'

/** 受理. */
export const accept = (issue: Issue, act: Act): readonly Accepted[] => {
  demand('ACCEPT', issue, act.by)
  const dueAt = clockOf(issue)?.dueAt ?? act.at
  return [{ type: 'Accepted', ...act, handleDueAt: handleDue(issue, act.at), inTime: act.at <= dueAt }]
}

/** 不予受理, with the reason that the reporter is told, as a code and in words. */
export const reject = (
  issue: Issue,
  act: WordedAct & { readonly rejection: Rejection },
): readonly Rejected[] => {
  demand('REJECT', issue, act.by)
  return [{ type: 'Rejected', ...act }]
}

/** 并案: follows an issue registered before. */
export const merge = (
  issue: Issue,
  act: Act & { readonly issueId: string; readonly into: string },
): readonly Merged[] => {
  demand('MERGE', issue, act.by)
  const { issueId, ...fact } = act
  if (fact.into === issueId) throw refuse('MERGE_INTO_ITSELF')
  return [{ type: 'Merged', ...fact }]
}

/** 自办: settled by the one who took it on. */
export const handleMyself = (issue: Issue, act: Act): readonly SelfHandled[] => {
  demand('HANDLE_MYSELF', issue, act.by)
  return [{ type: 'SelfHandled', ...act }]
}

/** 交办, with others who help. A helper named twice, or the handler named as his own, counts once. */
export const assign = (
  issue: Issue,
  act: Act & { readonly handler: string; readonly coHandlers: readonly string[] },
): readonly Assigned[] => {
  demand('ASSIGN', issue, act.by)
  const coHandlers = [...new Set(act.coHandlers)].filter((person) => person !== act.handler)
  return [{ type: 'Assigned', ...act, coHandlers }]
}
