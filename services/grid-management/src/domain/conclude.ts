import type { Act } from './act.ts'
import { demand } from './actions.ts'
import type { Closed, FeedbackGiven, Reopened, SentBack, Verified } from './events.ts'
import type { Issue, Satisfaction } from './issue.ts'
import { feedbackDue, handleDue } from './limits.ts'

/** 办结: another person finds it settled. An anonymous reporter cannot be asked, so the issue closes unrated. */
export const verify = (issue: Issue, act: Act): readonly (Verified | Closed)[] => {
  demand('VERIFY', issue, act.by)
  if (issue.reporter.kind !== 'ANONYMOUS')
    return [{ type: 'Verified', ...act, feedbackDueAt: feedbackDue(act.at) }]
  return [
    { type: 'Verified', ...act },
    { type: 'Closed', at: act.at, by: act.by },
  ]
}

/** The verifier finds it not settled: work goes on with a fresh limit. */
export const sendBack = (issue: Issue, act: Act): readonly SentBack[] => {
  demand('SEND_BACK', issue, act.by)
  return [{ type: 'SentBack', ...act, handleDueAt: handleDue(issue, act.at) }]
}

interface Answer extends Act {
  readonly satisfaction: Satisfaction
}

const answered = (
  issue: Issue,
  answer: Answer,
  byPhone: boolean,
): readonly (FeedbackGiven | Reopened | Closed)[] => {
  const { at, by, satisfaction } = answer
  const given: FeedbackGiven = { type: 'FeedbackGiven', ...answer, byPhone }
  const again = satisfaction === 'NOT_SATISFIED' && issue.timesReopened === 0
  return again
    ? [given, { type: 'Reopened', at, by, handleDueAt: handleDue(issue, at) }]
    : [given, { type: 'Closed', at, by, satisfaction }]
}

/**
 * 意见反馈 by the reporter. Not satisfied reopens once, of itself; a second time the issue closes with that answer.
 * For an ordinary issue settled on the spot, his satisfied answer is the verification.
 */
export const giveFeedback = (
  issue: Issue,
  answer: Answer,
): readonly (Verified | FeedbackGiven | Reopened | Closed)[] => {
  demand('GIVE_FEEDBACK', issue, answer.by)
  const course = answered(issue, answer, false)
  const concludes = issue.status === 'RESOLVED' && course.some(({ type }) => type === 'Closed')
  return concludes ? [{ type: 'Verified', at: answer.at, by: answer.by }, ...course] : course
}

/** The same answer by phone, written down by somebody who did not handle the issue. */
export const recordFeedback = (
  issue: Issue,
  answer: Answer,
): readonly (FeedbackGiven | Reopened | Closed)[] => {
  demand('RECORD_FEEDBACK', issue, answer.by)
  return answered(issue, answer, true)
}
