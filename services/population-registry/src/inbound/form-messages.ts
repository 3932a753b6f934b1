import * as contract from '@fengqiao/contracts/population-registry/v1'
import { words } from '@fengqiao/contracts/words'
import { invalidField, type Versioned } from '@fengqiao/domain-kit'
import { nameOf, required } from '@fengqiao/service-kit'
import type { About } from '../domain/forming/about.ts'
import { isField, type Form, type FormColumn, type Question, type Terms } from '../domain/forming/form.ts'
import { catalogue, wordsFor, type FieldCode } from '../domain/holding/catalogue.ts'
import { judge } from '../domain/holding/titles.ts'
import { present } from './present.ts'

const questionOf = (path: string, { kind, ...said }: contract.FormQuestion): Question => ({
  ...said,
  kind: required(`${path}.kind`, nameOf(contract.QuestionKind, kind)),
})

const columnOf = ({ field, question }: contract.FormColumn, index: number): FormColumn => {
  const path = `terms.columns[${String(index)}]`
  const held = nameOf(contract.ExportField, field)
  if ((held === undefined) === (question === undefined)) throw invalidField(path, 'FIELD_OR_QUESTION')
  return question === undefined
    ? { field: required(`${path}.field`, held) }
    : { question: questionOf(`${path}.question`, question) }
}

const aboutOf = (about: contract.FormAbout | undefined): About =>
  about === undefined
    ? {}
    : present({
        kind: nameOf(contract.ResidentKind, about.kind),
        residenceStatus: nameOf(contract.ResidenceStatus, about.residenceStatus),
        ageFrom: about.ageFrom,
        ageTo: about.ageTo,
      })

export const termsOf = (given: contract.FormTerms | undefined): Terms => {
  const { title, office, words: why, until, territories, ...said } = required('terms', given)
  return {
    ...{ title, office, words: why, until, territories },
    purpose: required('terms.purpose', nameOf(contract.LookPurpose, said.purpose)),
    lawfulBasis: required('terms.lawfulBasis', nameOf(contract.LawfulBasis, said.lawfulBasis)),
    about: aboutOf(said.about),
    columns: said.columns.map(columnOf),
  }
}

const columnMessage = (column: FormColumn): contract.FormColumn =>
  isField(column)
    ? { field: contract.ExportField[column.field], question: undefined }
    : {
        field: 0,
        question: {
          ...column.question,
          choices: [...column.question.choices],
          kind: contract.QuestionKind[column.question.kind],
        },
      }

const aboutMessage = ({ kind, residenceStatus, ageFrom, ageTo }: About): contract.FormAbout => ({
  kind: kind === undefined ? 0 : contract.ResidentKind[kind],
  residenceStatus: residenceStatus === undefined ? 0 : contract.ResidenceStatus[residenceStatus],
  ageFrom,
  ageTo,
})

export const formMessage = ({ id, version, state }: Versioned<Form>): contract.Form => {
  const { terms } = state
  return {
    ...{ formId: id, version, draftedById: state.draftedBy, draftedAt: new Date(state.draftedAt) },
    status: contract.FormStatus[state.status],
    terms: {
      ...terms,
      purpose: contract.LookPurpose[terms.purpose],
      lawfulBasis: contract.LawfulBasis[terms.lawfulBasis],
      territories: [...terms.territories],
      about: aboutMessage(terms.about),
      columns: terms.columns.map(columnMessage),
    },
  }
}

export const fieldMessage = (field: FieldCode): contract.HeldField => {
  const { owner, privacy, origin, codeTable = '', unit = '' } = catalogue[field]
  const { zh = '', en = '' } = words[`EXPORT_FIELD_${field}`] ?? {}
  return {
    ...{ field: contract.ExportField[field], zh, en, codeTable, unit },
    aliases: wordsFor(field).filter((alias) => alias !== zh),
    owner: contract.FieldOwner[owner],
    privacy: contract.FieldPrivacy[privacy],
    origin: contract.FieldOrigin[origin],
  }
}

export const checkedTitle = (title: string): contract.CheckedTitle => {
  const judged = judge(title)
  return {
    title,
    verdict: contract.TitleVerdict[judged.verdict],
    field: judged.verdict === 'HELD' ? contract.ExportField[judged.field] : 0,
    redLine: judged.verdict === 'REFUSED' ? contract.RedLine[judged.line] : 0,
  }
}
