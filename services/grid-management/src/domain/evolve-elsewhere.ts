import type { ElsewhereEvent } from './elsewhere-events.ts'
import { handsOf, inHands, putDown, stopped, takenOn, tookPart, without, workOn } from './evolving.ts'
import type { ElsewhereIssue, EscalatedIssue, HandledIssue, Issue, WaitingIssue } from './issue.ts'

type Handlers = {
  readonly [T in ElsewhereEvent['type']]: (issue: Issue, fact: Extract<ElsewhereEvent, { type: T }>) => Issue
}

const handedUp = (issue: Issue, change: (issue: EscalatedIssue) => HandledIssue): Issue =>
  issue.status === 'ESCALATED' ? change(issue) : issue

const ended = (issue: Issue, { outcome, handleDueAt }: { outcome: string; handleDueAt?: number }): Issue =>
  outcome === 'CAME_BACK' && handleDueAt !== undefined
    ? inHands(issue, (held) => workOn(held, handleDueAt))
    : issue

/** How an issue goes to the other side, and comes back from it. */
export const elsewhere: Handlers = {
  Escalated: (issue, { by, level }) =>
    takenOn(issue, (taken) => {
      const before = handsOf(taken, by)
      return {
        ...(without(putDown(taken), 'handler', 'coHandlers') as WaitingIssue),
        ...tookPart(issue, by, before.handler, ...before.coHandlers),
        status: 'ESCALATED',
        level,
        before,
      }
    }),
  EscalationTaken: (issue, { by, handler }) =>
    handedUp(issue, (held) => ({
      ...without(held, 'before'),
      ...tookPart(issue, by, held.dispatcher),
      status: 'IN_PROGRESS',
      dispatcher: by,
      handler,
      coHandlers: [],
    })),
  EscalationGivenBack: (issue, { by, handler }) =>
    handedUp(issue, (held) => ({
      ...without(held, 'before'),
      ...tookPart(issue, by),
      status: 'IN_PROGRESS',
      handler,
      coHandlers: held.before.coHandlers,
    })),
  Transferred: (issue, { by, at, reviewAt, unit, unitCode, reference }) =>
    takenOn(issue, (taken) => ({
      ...(putDown(taken) as ElsewhereIssue),
      ...handsOf(taken, by),
      ...stopped(taken, { at, reviewAt }),
      status: 'TRANSFERRED',
      transfer: {
        unit,
        ...(unitCode === undefined ? {} : { unitCode }),
        ...(reference === undefined ? {} : { reference }),
      },
    })),
  TransferEnded: ended,
  Converted: (issue, { by, at, into, reviewAt }) =>
    takenOn(issue, (taken) => ({
      ...(putDown(taken) as ElsewhereIssue),
      ...handsOf(taken, by),
      ...stopped(taken, { at, reviewAt }),
      status: 'CONVERTED',
      converted: { into },
    })),
  ConversionEnded: (issue, fact) => {
    const { into, caseId, closing } = fact
    const converted = { into, ...(caseId ? { caseId } : {}), ...(closing ? { closing } : {}) }
    return ended({ ...issue, converted }, fact)
  },
}
