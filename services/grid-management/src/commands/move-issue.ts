import { recordFeedback, giveFeedback, sendBack, verify } from '../domain/conclude.ts'
import { addProgress, giveBack, resolve, resume, start, suspend } from '../domain/handle.ts'
import { acceptHandOver, declineHandOver, offerHandOver } from '../domain/hand-over.ts'
import { isOpen, type Rejection, type Satisfaction } from '../domain/issue.ts'
import { refuse } from '../domain/refusals.ts'
import { accept, assign, handleMyself, merge, reject } from '../domain/triage.ts'
import type { Deps } from '../ports.ts'
import { step, type StepInput } from './step.ts'

type RejectInput = StepInput & { readonly rejection: Rejection }
type MergeInput = StepInput & { readonly into: string }
type AssignInput = StepInput & { readonly handler: string; readonly coHandlers: readonly string[] }
type OfferInput = StepInput & { readonly to: string }
type SuspendInput = StepInput & { readonly reviewAt: Date }
type FeedbackInput = StepInput & { readonly satisfaction: Satisfaction }

type MoveDeps = Pick<Deps, 'issues' | 'seal' | 'files' | 'demandOnPost' | 'permissionsOn'>

/** Taking an issue on, declining it, and giving it to somebody. */
const triageMoves = (deps: MoveDeps) => {
  const move = step(deps)
  return {
    accept: move(accept),
    reject: move<RejectInput>((issue, act, { rejection }) => reject(issue, { ...act, rejection })),
    merge: move<MergeInput>((issue, act, { issueId, into }) => merge(issue, { ...act, issueId, into }), {
      check: async ({ scope, input: { into } }) => {
        const target = await deps.issues.look(scope, into)
        if (!target || !isOpen(target.state)) throw refuse('MERGE_TARGET_NOT_OPEN')
      },
    }),
    handleMyself: move(handleMyself),
    assign: move<AssignInput>(
      (issue, act, { handler, coHandlers }) => assign(issue, { ...act, handler, coHandlers }),
      { check: ({ input: { handler, coHandlers } }) => deps.demandOnPost([handler, ...coHandlers]) },
    ),
  }
}

/** Every step on the straight way of an issue: the rule's name says which. Required words are the contract's business. */
export const issueMoves = (deps: MoveDeps) => {
  const move = step(deps)
  return {
    ...triageMoves(deps),
    start: move(start),
    giveBack: move(giveBack),
    addProgress: move(addProgress),
    offerHandOver: move<OfferInput>((issue, act, { to }) => offerHandOver(issue, { ...act, to }), {
      check: ({ input: { to } }) => deps.demandOnPost([to]),
    }),
    acceptHandOver: move(acceptHandOver),
    declineHandOver: move(declineHandOver),
    suspend: move<SuspendInput>((issue, act, { reviewAt }) =>
      suspend(issue, { ...act, reviewAt: reviewAt.getTime() }),
    ),
    resume: move(resume),
    resolve: move(resolve),
    verify: move(verify),
    sendBack: move(sendBack),
    giveFeedback: move<FeedbackInput>((issue, act, { satisfaction }) =>
      giveFeedback(issue, { ...act, satisfaction }),
    ),
    recordFeedback: move<FeedbackInput>((issue, act, { satisfaction }) =>
      recordFeedback(issue, { ...act, satisfaction }),
    ),
  }
}

export type IssueMoves = ReturnType<typeof issueMoves>
