import * as contract from '@fengqiao/contracts/population-registry/v1'
import type { Duplicate } from '../queries/alike.ts'
import type { DuplicateCandidate } from '../queries/list-duplicates.ts'
import { residentMessage } from './to-proto.ts'

/** Another record that may be of the same person, and why. */
export const duplicateMessage = ({
  sheet,
  likeness: { score, reasons },
  differing,
}: Duplicate): contract.Duplicate => ({
  resident: residentMessage(sheet),
  likeness: score,
  reasons: reasons.map((reason) => contract.DuplicateReason[reason]),
  differing: differing.map((field) => contract.MergeField[field]),
})

/** Two records side by side. */
export const candidateMessage = ({
  one,
  other,
  likeness,
  differing,
}: DuplicateCandidate): contract.DuplicateCandidate => ({
  one: residentMessage(one),
  other: residentMessage(other),
  likeness: likeness.score,
  reasons: likeness.reasons.map((reason) => contract.DuplicateReason[reason]),
  differing: differing.map((field) => contract.MergeField[field]),
})
