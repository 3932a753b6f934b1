import { DomainError, systemScope, type Receipt, type Ask } from '@fengqiao/domain-kit'
import { receiptHolder } from '../domain/guards.ts'
import { giveFeedback } from '../domain/conclude.ts'
import type { Satisfaction } from '../domain/issue.ts'
import type { Deps } from '../ports.ts'
import { step } from './step.ts'

export interface ReceiptAnswer {
  readonly receiptCode: string
  readonly satisfaction: Satisfaction
  readonly words?: string
}

/** The issue of a genuine receipt code: who holds the paper may see the course and answer. */
export const issueOfReceipt = async ({ issues, receiptCodes }: Deps, code: string) => {
  const number = receiptCodes.numberOf(code)
  const issue = number === undefined ? undefined : await issues.byNumber(number)
  if (issue?.state.reporter.kind !== 'CONTACT') throw new DomainError('not-found', 'UNKNOWN_RECEIPT')
  return issue
}

/** 意见反馈 by the holder of the receipt, who needs no account. */
export const answerByReceipt =
  (deps: Deps) =>
  async (ask: Ask<ReceiptAnswer>): Promise<Receipt> => {
    const { id } = await issueOfReceipt(deps, ask.input.receiptCode)
    const { satisfaction, words } = ask.input
    const answer = step(deps)((issue, act) => giveFeedback(issue, { ...act, satisfaction }))
    return answer({
      ...ask,
      scope: systemScope,
      meta: { ...ask.meta, actor: receiptHolder },
      input: { issueId: id, ...(words ? { words } : {}) },
    })
  }
