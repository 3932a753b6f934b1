import { systemScope } from '@fengqiao/domain-kit'
import type { Closing, Conversion } from '../domain/beside.ts'
import { comeBack } from '../domain/convert.ts'
import type { Deps } from '../ports.ts'

/** How a case ended that an issue was turned into, as the service that keeps the case tells it. */
export interface CaseOutcome {
  readonly eventId: string
  readonly actor: string
  readonly at: Date
  readonly issueId: string
  readonly into: Conversion
  readonly caseId: string
  readonly closing?: Closing
}

/**
 * Brings an issue back from the case it was turned into. The event is the command's id, so that told again it
 * changes nothing; answers whether the issue waited for it.
 */
export const takeOutcome =
  ({ issues }: Pick<Deps, 'issues'>) =>
  async ({ eventId, actor, at, issueId, ...end }: CaseOutcome): Promise<boolean> => {
    const found = await issues.look(systemScope, issueId)
    if (found?.state.status !== 'CONVERTED') return false
    const meta = { actor, commandId: eventId, requestHash: eventId, cause: eventId, at }
    await issues.change({ scope: systemScope, id: issueId }, meta, (issue) =>
      comeBack(issue, { by: actor, at: at.getTime(), ...end }),
    )
    return true
  }
