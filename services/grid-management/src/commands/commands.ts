import type { Deps } from '../ports.ts'
import { answerByReceipt } from './answer-by-receipt.ts'
import { attendMoves } from './attend-issue.ts'
import { forgetPerson } from './forget-person.ts'
import { keepGrids } from './keep-grids.ts'
import { issueMoves } from './move-issue.ts'
import { passOnMoves } from './pass-on-issue.ts'
import { placeBuildings } from './place-buildings.ts'
import { planRegriddings } from './plan-regridding.ts'
import { registerIssue } from './register-issue.ts'
import { takeOutcome } from './take-outcome.ts'
import { uploadEvidence } from './upload-evidence.ts'

/** Everything that changes something here. */
export const commandsOf = (deps: Deps) => ({
  registerIssue: registerIssue(deps),
  uploadEvidence: uploadEvidence(deps),
  moves: issueMoves(deps),
  passOn: passOnMoves(deps),
  attend: attendMoves(deps),
  takeOutcome: takeOutcome(deps),
  answerByReceipt: answerByReceipt(deps),
  grids: keepGrids(deps),
  regriddings: planRegriddings(deps),
  placeBuildings: placeBuildings(deps),
  forgetPerson: forgetPerson(deps),
})
