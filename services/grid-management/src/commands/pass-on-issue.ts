import { sealWords, type Command } from '@fengqiao/domain-kit'
import type { Conversion, Outcome } from '../domain/beside.ts'
import { convert, takeBack } from '../domain/convert.ts'
import { escalate, giveBackEscalated, settleEscalated, takeEscalated } from '../domain/escalate.ts'
import { refuse } from '../domain/refusals.ts'
import { recordTransferOutcome, transfer } from '../domain/transfer.ts'
import type { Deps } from '../ports.ts'
import { reassignHeldIssues } from './pass-on-duties.ts'
import { step, type StepInput } from './step.ts'

type TakeInput = StepInput & { readonly handler?: string }
type OutcomeInput = StepInput & { readonly outcome: Outcome }
type ConvertInput = StepInput & { readonly into: Conversion }

export interface TransferInput {
  readonly issueId: string
  readonly words: string
  readonly unit: string
  readonly unitCode?: string
  readonly reference?: string
  readonly reviewAt: Date
}

/** 转办. What the unit is called is free text, so it is sealed as everything that people write. */
const transferIssue =
  ({ issues, seal }: Pick<Deps, 'issues' | 'seal'>): Command<TransferInput> =>
  async ({ scope, meta, input: { issueId, unitCode, reviewAt, ...texts } }) => {
    await issues.load(scope, issueId)
    const { words, unit, reference } = await sealWords(seal, issueId, texts)
    const act = { by: meta.actor, at: meta.at.getTime(), reviewAt: reviewAt.getTime() }
    const to = { ...(unitCode ? { unitCode } : {}), ...(reference ? { reference } : {}) }
    return issues.change({ scope, id: issueId }, meta, (issue) => {
      if (words === undefined || unit === undefined) throw refuse('WRONG_STATUS', { status: issue.status })
      return transfer(issue, { ...act, ...to, words, unit })
    })
  }

/** Every step that brings an issue to another level, a unit outside or another service, and back. */
export const passOnMoves = (
  deps: Pick<Deps, 'issues' | 'seal' | 'files' | 'demandOnPost' | 'permissionsOn'>,
) => {
  const move = step(deps)
  return {
    escalate: move(escalate),
    takeEscalated: move<TakeInput>(
      (issue, act, { handler }) => takeEscalated(issue, { ...act, ...(handler ? { handler } : {}) }),
      {
        at: 'TAKE_ESCALATED',
        check: async ({ input: { handler } }) => {
          if (handler) await deps.demandOnPost([handler])
        },
      },
    ),
    settleEscalated: move(settleEscalated, { at: 'SETTLE_ESCALATED' }),
    giveBackEscalated: move(giveBackEscalated, { at: 'GIVE_BACK_ESCALATED' }),
    transfer: transferIssue(deps),
    recordTransferOutcome: move<OutcomeInput>((issue, act, { outcome }) =>
      recordTransferOutcome(issue, { ...act, outcome }),
    ),
    convert: move<ConvertInput>((issue, act, { into }) => convert(issue, { ...act, into })),
    takeBack: move(takeBack),
    reassignHeld: reassignHeldIssues(deps),
  }
}
