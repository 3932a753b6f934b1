import { invalidField } from '@fengqiao/domain-kit'
import type { Act, WordedAct } from './act.ts'
import { demand } from './actions.ts'
import type { Closing, Conversion } from './beside.ts'
import type { ConversionEnded, Converted } from './elsewhere-events.ts'
import type { Resolved } from './events.ts'
import { leftOf, resolved } from './handle.ts'
import type { Issue } from './issue.ts'
import { handleDueAfter, mediationReviewDue } from './limits.ts'

/** 转人民调解: another service opens the case. A matter that is no dispute needs a reason to become one. */
export const convert = (issue: Issue, act: Act & { readonly into: Conversion }): readonly Converted[] => {
  demand('CONVERT', issue, act.by)
  if (issue.category !== 'DISPUTE' && act.words === undefined) throw invalidField('words', 'REQUIRED')
  return [{ type: 'Converted', ...act, reviewAt: mediationReviewDue(act.at) }]
}

/** 从调解收回: work goes on where it was, whatever becomes of the case. */
export const takeBack = (issue: Issue, act: WordedAct): readonly ConversionEnded[] => {
  demand('TAKE_BACK', issue, act.by)
  const into = issue.converted?.into ?? 'DISPUTE'
  const handleDueAt = handleDueAfter(issue, act.at, leftOf(issue))
  return [{ type: 'ConversionEnded', ...act, into, outcome: 'CAME_BACK', handleDueAt }]
}

/** How the case ended: settled, or closed in one of the ways that leave it open here. */
export interface CaseEnd extends Act {
  readonly into: Conversion
  readonly caseId: string
  readonly closing?: Closing
}

/**
 * The case's outcome comes back: settled, it waits for verification as any other; unsettled, work goes on where it
 * was. An issue that does not wait for a case is left as it is, so that the same outcome twice brings nothing new.
 */
export const comeBack = (issue: Issue, end: CaseEnd): readonly (ConversionEnded | Resolved)[] => {
  if (issue.status !== 'CONVERTED') return []
  if (end.closing === undefined)
    return [
      { type: 'ConversionEnded', ...end, outcome: 'SETTLED' },
      resolved(issue, { by: end.by, at: end.at }),
    ]
  const handleDueAt = handleDueAfter(issue, end.at, leftOf(issue))
  return [{ type: 'ConversionEnded', ...end, outcome: 'CAME_BACK', handleDueAt }]
}
