import { IssueRejection } from '@fengqiao/contracts/grid-management/v1'
import type { DomainError } from '@fengqiao/domain-kit'

/** A step of an issue, in words. */
export const command = (issueId: string, words = '') => ({
  issueId,
  words,
  expectedVersion: 0,
  rejection: IssueRejection.UNSPECIFIED,
  attachmentIds: [] as readonly string[],
})

/** Why a call was refused: its kind and its reason. */
export const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'not refused',
    (error: unknown) => `${(error as DomainError).kind} ${(error as DomainError).reason}`,
  )
