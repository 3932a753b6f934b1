import { eachOnItsOwn, systemScope } from '@fengqiao/domain-kit'
import { actOf, ownStep } from '../../domain/act.ts'
import { fallDue } from '../../domain/letting/keep-letting.ts'
import type { Deps } from '../../ports.ts'

const page = 200

/** Notes which lettings have a day that is over: what is late by it follows from the journal. Answers how many. */
export const tendLettings =
  ({ lettings, clock }: Pick<Deps, 'lettings' | 'clock'>) =>
  async (): Promise<number> => {
    const due = await lettings.due(clock(), page)
    await eachOnItsOwn(due, ({ id, version }) => {
      const meta = ownStep(`${id}/due/${String(version)}`, clock())
      return lettings.change({ scope: systemScope, id }, meta, (letting) => fallDue(letting, actOf(meta)))
    })
    return due.length
  }
