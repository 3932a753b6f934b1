import { systemScope, type Meta } from '@fengqiao/domain-kit'
import { theRegistry } from '../../domain/act.ts'
import { fallDue } from '../../domain/letting/keep-letting.ts'
import type { Deps } from '../../ports.ts'

const page = 200

/** Notes which lettings have a day that is over: what is late by it follows from the journal. Answers how many. */
export const tendLettings =
  ({ lettings, clock }: Pick<Deps, 'lettings' | 'clock'>) =>
  async (): Promise<number> => {
    const due = await lettings.due(clock(), page)
    for (const { id, version } of due) {
      const at = clock()
      const commandId = `${id}/due/${String(version)}`
      const meta: Meta = { actor: theRegistry, commandId, requestHash: commandId, at }
      const act = { by: theRegistry, at: at.getTime() }
      await lettings.change({ scope: systemScope, id }, meta, (letting) => fallDue(letting, act))
    }
    return due.length
  }
