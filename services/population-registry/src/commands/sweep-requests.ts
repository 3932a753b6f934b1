import { eachOnItsOwn, systemScope } from '@fengqiao/domain-kit'
import { actOf, ownStep } from '../domain/act.ts'
import { passTime } from '../domain/data-request-clock.ts'
import type { Deps } from '../ports.ts'

const batch = 100

/** Says of requests about data that their limit is near, or has passed, of each whatever becomes of others. Answers how many were looked at. */
export const sweepRequests =
  ({ dataRequests, clock }: Pick<Deps, 'dataRequests' | 'clock'>) =>
  async (): Promise<number> => {
    const at = clock()
    const due = await dataRequests.due(at, batch)
    await eachOnItsOwn(due, ({ id, version }) => {
      const meta = ownStep(`${id}/time/${String(version)}`, at)
      return dataRequests.change({ scope: systemScope, id }, meta, (request) =>
        passTime(request, actOf(meta)),
      )
    })
    return due.length
  }
