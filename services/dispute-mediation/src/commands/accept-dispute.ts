import type { Command } from '@fengqiao/domain-kit'
import { accept } from '../domain/accept.ts'
import type { Deps } from '../ports.ts'
import { numbering } from './give-number.ts'
import { step, type StepInput } from './step.ts'

export interface AcceptInput extends StepInput {
  readonly words?: string
}

/** 受理: decides, then gives the number. Who asks again gets the same answer, with the same number. */
export const acceptDispute =
  (deps: Pick<Deps, 'disputes' | 'seal' | 'takeNumber' | 'clock'>): Command<AcceptInput> =>
  async (ask) => {
    const accepting = step(deps)<AcceptInput, 'words'>(
      (dispute, act, { sealed }) => accept(dispute, { ...act, ...sealed }),
      { words: ({ words }) => ({ words }) },
    )
    const receipt = await accepting(ask)
    return (await numbering(deps)(receipt.id)) ?? receipt
  }
