import { eachOnItsOwn, systemScope } from '@fengqiao/domain-kit'
import { theClock } from '../domain/act.ts'
import { passTime } from '../domain/pass-time.ts'
import type { Deps } from '../ports.ts'

const batch = 100

/**
 * What a batch of passed limits brings; one that fails keeps no other waiting. Any replica may sweep: the commit's
 * condition decides. Answers how many moved.
 */
export const sweepPassedLimits =
  ({ issues, clock }: Pick<Deps, 'issues' | 'clock'>) =>
  async (): Promise<number> => {
    const at = clock()
    const due = await issues.due(at, batch)
    await eachOnItsOwn(due, ({ id, version }) => {
      const commandId = `${id}/${version}/time`
      const meta = { actor: theClock, commandId, requestHash: commandId, at }
      return issues.change({ scope: systemScope, id }, meta, (issue) => passTime(issue, at.getTime()))
    })
    return due.length
  }
