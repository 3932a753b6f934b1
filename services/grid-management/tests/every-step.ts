import type { IssueAction } from '../src/domain/actions.ts'
import { addCoHandlers, removeCoHandler } from '../src/domain/co-handle.ts'
import { giveFeedback, recordFeedback, sendBack, verify } from '../src/domain/conclude.ts'
import { comeBack, convert, takeBack } from '../src/domain/convert.ts'
import { escalate, giveBackEscalated, settleEscalated, takeEscalated } from '../src/domain/escalate.ts'
import type { IssueEvent } from '../src/domain/events.ts'
import { addProgress, giveBack, resolve, resume, start, suspend } from '../src/domain/handle.ts'
import { acceptHandOver, declineHandOver, offerHandOver } from '../src/domain/hand-over.ts'
import type { Instant, Issue, Satisfaction } from '../src/domain/issue.ts'
import { passTime } from '../src/domain/pass-time.ts'
import { askExtension, askSuspension, declineRequest, grantRequest } from '../src/domain/requests.ts'
import { reassign } from '../src/domain/reassign.ts'
import { liftSupervision, supervise } from '../src/domain/supervise.ts'
import { recordTransferOutcome, transfer } from '../src/domain/transfer.ts'
import { accept, assign, handleMyself, merge, reject } from '../src/domain/triage.ts'
import { sealed } from './an-issue.ts'

/** Who tries a step, and what he would say or choose. */
export interface Attempt {
  readonly by: string
  readonly other: string
  readonly satisfaction: Satisfaction
  readonly settles: boolean
}

/** Every action of a person, what time brings, the end of a case elsewhere, and an account that is to be stopped. */
export type Step = IssueAction | 'TIME' | 'CASE' | 'REASSIGN'

const words = sealed('words')
const day = 86_400_000

type Take = (issue: Issue, attempt: Attempt, at: Instant) => readonly IssueEvent[]

const elsewhere = {
  ESCALATE: (issue, { by }, at) => escalate(issue, { by, at, words }),
  TAKE_ESCALATED: (issue, { by, other, settles }, at) =>
    takeEscalated(issue, { by, at, ...(settles ? { handler: other } : {}) }),
  SETTLE_ESCALATED: (issue, { by }, at) => settleEscalated(issue, { by, at, words }),
  GIVE_BACK_ESCALATED: (issue, { by }, at) => giveBackEscalated(issue, { by, at, words }),
  TRANSFER: (issue, { by }, at) => transfer(issue, { by, at, words, unit: words, reviewAt: at + day }),
  RECORD_TRANSFER_OUTCOME: (issue, { by, settles }, at) =>
    recordTransferOutcome(issue, { by, at, words, outcome: settles ? 'SETTLED' : 'CAME_BACK' }),
  CONVERT: (issue, { by }, at) => convert(issue, { by, at, into: 'DISPUTE' }),
  TAKE_BACK: (issue, { by }, at) => takeBack(issue, { by, at, words }),
  CASE: (issue, { settles }, at) =>
    comeBack(issue, {
      by: 'mediator',
      at,
      into: 'DISPUTE',
      caseId: 'case',
      ...(settles ? {} : { closing: 'FAILED' as const }),
    }),
} satisfies Partial<Record<Step, Take>>

const beside = {
  ADD_CO_HANDLERS: (issue, { by, other }, at) => addCoHandlers(issue, { by, at, people: [other] }),
  REMOVE_CO_HANDLER: (issue, { by, other }, at) => removeCoHandler(issue, { by, at, person: other }),
  SUPERVISE: (issue, { by, settles }, at) =>
    supervise(issue, { by, at, words, kind: settles ? 'ORDINARY' : 'RED' }),
  LIFT_SUPERVISION: (issue, { by }, at) => liftSupervision(issue, { by, at, words }),
  ASK_EXTENSION: (issue, { by }, at) => askExtension(issue, { by, at, words, workingDays: 3 }),
  ASK_SUSPENSION: (issue, { by }, at) => askSuspension(issue, { by, at, words, reviewAt: at + day }),
  GRANT_REQUEST: (issue, { by }, at) => grantRequest(issue, { by, at }),
  DECLINE_REQUEST: (issue, { by }, at) => declineRequest(issue, { by, at, words }),
  TIME: (issue, _attempt, at) => passTime(issue, at),
  REASSIGN: (issue, { by, other }, at) => reassign(issue, { by: 'admin', at, from: by, to: other }),
} satisfies Partial<Record<Step, Take>>

/** Every step that a rule knows. */
export const steps: Readonly<Record<Step, Take>> = {
  ACCEPT: (issue, { by }, at) => accept(issue, { by, at }),
  REJECT: (issue, { by }, at) => reject(issue, { by, at, words, rejection: 'NO_FACTS' }),
  MERGE: (issue, { by }, at) => merge(issue, { by, at, issueId: 'this', into: 'other' }),
  HANDLE_MYSELF: (issue, { by }, at) => handleMyself(issue, { by, at }),
  ASSIGN: (issue, { by, other }, at) => assign(issue, { by, at, handler: other, coHandlers: [by] }),
  START: (issue, { by }, at) => start(issue, { by, at }),
  RETURN: (issue, { by }, at) => giveBack(issue, { by, at, words }),
  ADD_PROGRESS: (issue, { by }, at) => addProgress(issue, { by, at, words }),
  OFFER_HAND_OVER: (issue, { by, other }, at) => offerHandOver(issue, { by, at, to: other, words }),
  ACCEPT_HAND_OVER: (issue, { by }, at) => acceptHandOver(issue, { by, at }),
  DECLINE_HAND_OVER: (issue, { by }, at) => declineHandOver(issue, { by, at, words }),
  SUSPEND: (issue, { by }, at) => suspend(issue, { by, at, words, reviewAt: at + day }),
  RESUME: (issue, { by }, at) => resume(issue, { by, at }),
  RESOLVE: (issue, { by }, at) => resolve(issue, { by, at, words }),
  VERIFY: (issue, { by }, at) => verify(issue, { by, at }),
  SEND_BACK: (issue, { by }, at) => sendBack(issue, { by, at, words }),
  GIVE_FEEDBACK: (issue, { by, satisfaction }, at) => giveFeedback(issue, { by, at, satisfaction }),
  RECORD_FEEDBACK: (issue, { by, satisfaction }, at) => recordFeedback(issue, { by, at, satisfaction }),
  ...elsewhere,
  ...beside,
}
