import type { Deps } from '../../ports.ts'
import { answerSheet, recordAnswersLook } from './answer-sheet.ts'
import { keepForms } from './keep-forms.ts'

/** Everything that changes a form, or what somebody answered to it. */
export const formCommands = (deps: Deps) => ({
  ...keepForms(deps),
  answerSheet: answerSheet(deps),
  recordAnswersLook: recordAnswersLook(deps),
})
