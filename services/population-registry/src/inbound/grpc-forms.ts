import * as contract from '@fengqiao/contracts/population-registry/v1'
import { FormServiceService } from '@fengqiao/contracts/population-registry/v1'
import { asking, doing, implement, pageOf, type Call, type Implementation } from '@fengqiao/service-kit'
import { fieldCodes } from '../domain/holding/catalogue.ts'
import type { FormCount } from '../queries/forming/form-progress.ts'
import type { OwnSheet } from '../queries/forming/read-forms.ts'
import type { DueSheet, ReadSheet } from '../queries/forming/read-sheets.ts'
import type { Feature } from '../service.ts'
import { checkedTitle, fieldMessage, formMessage, termsOf } from './form-messages.ts'

const idOf = ({ formId }: { readonly formId: string }) => ({ formId })

const sum = (counts: readonly FormCount[], of: 'due' | 'answered'): number =>
  counts.reduce((total, one) => total + one[of], 0)

const progressMessage = (counts: readonly FormCount[]): contract.FormProgress => ({
  due: sum(counts, 'due'),
  answered: sum(counts, 'answered'),
  buildings: counts.map(({ gridCode = '', ...count }) => ({ ...count, gridCode })),
})

const sheetMessage = ({ held, answers, answered, proposals, ...sheet }: ReadSheet): contract.FormSheet => ({
  formId: sheet.formId,
  residentId: sheet.residentId,
  name: sheet.name,
  buildingCode: sheet.buildingCode,
  held: held.map(({ field, text }) => ({ field: contract.ExportField[field], text })),
  answers: [...answers],
  answeredAt: answered && new Date(answered.at),
  answeredById: answered?.by ?? '',
  proposals: proposals.map(({ column, value, at, by }) => ({
    ...{ column, value },
    ...{ askedAt: new Date(at), askedById: by },
  })),
})

const dueMessage = ({ answeredAt, ...one }: DueSheet): contract.DueSheet => ({
  ...one,
  answeredAt: answeredAt === undefined ? undefined : new Date(answeredAt),
})

const myForm = ({ form: { id, state }, sheet, answers }: OwnSheet): contract.MyForm => {
  const { title, office, words, lawfulBasis } = state.terms
  return {
    ...{ formId: id, title, office, words },
    lawfulBasis: contract.LawfulBasis[lawfulBasis],
    ...{ answeredAt: new Date(sheet.at), askedById: sheet.by, answers: [...answers] },
  }
}

/** One entry, many forms, over gRPC. */
export const formService = ({ commands, queries }: Feature): Implementation => {
  /** The look comes first where an answer is shown; what is held is hidden anyway. */
  const shown = async (call: Call, sheet: ReadSheet) => {
    if (sheet.answers.length + sheet.proposals.length > 0)
      await commands.recordAnswersLook({ meta: call.meta, input: sheet })
    return sheetMessage(sheet)
  }
  return implement(FormServiceService, {
    listFields: () => Promise.resolve({ fields: fieldCodes.map(fieldMessage) }),
    checkTitles: ({ titles }) => Promise.resolve({ titles: titles.map(checkedTitle) }),
    draftForm: doing(commands.draftForm, ({ terms }) => ({ terms: termsOf(terms) })),
    reviseForm: doing(commands.reviseForm, ({ formId, terms }) => ({ formId, terms: termsOf(terms) })),
    openForm: doing(commands.openForm, idOf),
    closeForm: doing(commands.closeForm, idOf),
    getForm: async ({ formId }) => formMessage(await queries.getForm(formId)),
    listForms: async (page) => {
      const { items, next = '' } = await queries.listForms(pageOf(page))
      return { forms: items.map(formMessage), nextPageToken: next }
    },
    getFormProgress: async (request, call) =>
      progressMessage(await queries.getFormProgress(asking(call, idOf(request)))),
    listSheets: async ({ formId, buildingCode }, call) => {
      const sheets = await queries.listSheets(asking(call, { formId, buildingCode }))
      return { sheets: sheets.map(dueMessage) }
    },
    getSheet: async ({ formId, residentId }, call) =>
      shown(call, await queries.getSheet(asking(call, { formId, residentId }))),
    answerSheet: doing(commands.answerSheet, (request: contract.AnswerSheetRequest) => request),
    listMyForms: async (page, call) => {
      const { sheets, next = '' } = await queries.listMyForms(asking(call, pageOf(page)))
      return { forms: sheets.map(myForm), nextPageToken: next }
    },
  })
}
