import type { Deps } from '../../ports.ts'
import { getFormProgress } from './form-progress.ts'
import { getForm, listForms, listMyForms } from './read-forms.ts'
import { sheetQueries } from './read-sheets.ts'

/** Everything that may be asked about forms. */
export const formQueries = (deps: Deps) => ({
  getForm: getForm(deps),
  listForms: listForms(deps),
  listMyForms: listMyForms(deps),
  getFormProgress: getFormProgress(deps),
  ...sheetQueries(deps),
})
