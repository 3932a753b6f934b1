import type { Act } from './act.ts'
import { demand } from './actions.ts'
import {
  acceptanceOf,
  numberOf,
  type Dispute,
  type DisputeNumber,
  type Rejection,
  type Remedy,
} from './dispute.ts'
import type { Accepted, Numbered, Rejected } from './events.ts'
import { mediationDue } from './limits.ts'

/** 受理. The number follows at once, in a fact of its own: only what is accepted takes one. */
export const accept = (dispute: Dispute, act: Act): readonly Accepted[] => {
  demand('ACCEPT', dispute, act.by)
  return [{ type: 'Accepted', ...act, mediateDueAt: mediationDue(act.at) }]
}

/** Whether the case was accepted and has no number yet, so that whoever meets it gives it one. */
export const waitsForNumber = (dispute: Dispute): boolean =>
  acceptanceOf(dispute) !== undefined && numberOf(dispute) === undefined

/** Writes the number on the case, whatever became of it meanwhile. Asked again it brings nothing new. */
export const giveNumber = (
  dispute: Dispute,
  act: Act & { readonly number: DisputeNumber },
): readonly Numbered[] => (waitsForNumber(dispute) ? [{ type: 'Numbered', ...act }] : [])

/** 不予受理, and where the parties were told to turn. */
export const reject = (
  dispute: Dispute,
  act: Act & { readonly reason: Rejection; readonly remedies: readonly Remedy[] },
): readonly Rejected[] => {
  demand('REJECT', dispute, act.by)
  return [{ type: 'Rejected', ...act, remedies: [...new Set(act.remedies)] }]
}
