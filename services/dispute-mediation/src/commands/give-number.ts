import { systemScope, type Receipt } from '@fengqiao/domain-kit'
import { giveNumber } from '../domain/accept.ts'
import { acceptanceOf } from '../domain/dispute.ts'
import type { Deps } from '../ports.ts'

/** Who writes numbers, whoever caused it: so that the command is the same whoever repeats it. */
const theBook = 'number-book'

/**
 * Gives an accepted case its number. The book enters a case once, by a command of the case's own; then the case
 * takes what the book says. Cut short anywhere, it is done again by whoever meets the case next, with the same
 * outcome: a number is taken only for a case that was accepted for good, so none is left out.
 */
export const numbering =
  ({ disputes, takeNumber, clock }: Pick<Deps, 'disputes' | 'takeNumber' | 'clock'>) =>
  async (id: string): Promise<Receipt | undefined> => {
    const { state } = await disputes.load(systemScope, id)
    const acceptance = acceptanceOf(state)
    if (!acceptance) return undefined
    const at = clock()
    const number = acceptance.number ?? (await takeNumber(id, state.gridCode, acceptance.acceptedAt))
    const commandId = `${id}/number`
    const meta = { actor: theBook, commandId, requestHash: commandId, at }
    return disputes.change({ scope: systemScope, id }, meta, (dispute) =>
      giveNumber(dispute, { at: at.getTime(), by: theBook, number }),
    )
  }
