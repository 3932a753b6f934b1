import * as contract from '@fengqiao/contracts/population-registry/v1'
import { made, nothing, type Facts } from '@fengqiao/domain-kit'
import type { FormEvent } from '../domain/forming/form.ts'
import type { SheetAnswered } from '../domain/forming/sheet.ts'

/** Forms as others hear of them: ids and counts, never what is asked. */
export const forms: Facts<FormEvent> = {
  FormDrafted: nothing,
  FormRevised: nothing,
  FormOpened: (formId, { fields, questions }) => made(contract.FormOpened, { formId, fields, questions }),
  FormClosed: (formId) => made(contract.FormClosed, { formId }),
}

/** That somebody answered, never what. */
export const formSheets: Facts<SheetAnswered> = {
  SheetAnswered: (sheetId, { formId, residentId }) =>
    made(contract.SheetAnswered, { sheetId, formId, residentId }),
}
