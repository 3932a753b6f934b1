import { eachOnItsOwn, systemScope, type Versioned } from '@fengqiao/domain-kit'
import { waitsForNumber } from '../domain/accept.ts'
import type { Dispute } from '../domain/dispute.ts'
import { passTime, theClock } from '../domain/pass-time.ts'
import type { Deps } from '../ports.ts'
import { numbering } from './give-number.ts'

const batch = 100

type Needs = Pick<Deps, 'disputes' | 'takeNumber' | 'clock'>

const settle = async (deps: Needs, { id, version, state }: Versioned<Dispute>, at: Date): Promise<void> => {
  if (waitsForNumber(state)) {
    await numbering(deps)(id)
    return
  }
  const commandId = `${id}/${version}/time`
  const meta = { actor: theClock, commandId, requestHash: commandId, at }
  await deps.disputes.change({ scope: systemScope, id }, meta, (dispute) => passTime(dispute, at.getTime()))
}

/**
 * What a batch of passed limits brings, and the numbers that a stopped process left open; one that fails keeps no other
 * waiting. Any replica may sweep: the commit's condition decides. Answers how many moved.
 */
export const sweepPassedLimits = (deps: Needs) => async (): Promise<number> => {
  const at = deps.clock()
  const due = await deps.disputes.due(at, batch)
  await eachOnItsOwn(due, (found) => settle(deps, found, at))
  return due.length
}
