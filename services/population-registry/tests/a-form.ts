import {
  ExportField,
  FormTerms,
  LawfulBasis,
  LookPurpose,
  QuestionKind,
  Relation,
} from '@fengqiao/contracts/population-registry/v1'
import { dayAt, monthsLater } from '@fengqiao/standards'
import { aPerson, building, community, type Town, type Who } from './town.ts'

export const asks = (words: string, changes: object = {}) => ({
  question: { words, kind: QuestionKind.TEXT, ...changes },
})

export const holds = (field: keyof typeof ExportField) => ({ field: ExportField[field] })

/** How many wells there are, and whether there is tap water: nobody in the town knows that yet. */
export const someTerms = (changes: object = {}): FormTerms =>
  FormTerms.fromPartial({
    ...{ title: '农村饮水安全摸底表', office: '镇水务站', words: '安排供水管网改造' },
    ...{ purpose: LookPurpose.SERVICE, lawfulBasis: LawfulBasis.STATUTORY_DUTY },
    ...{ territories: [community], until: monthsLater(dayAt(Date.now()), 1) },
    columns: [
      holds('NAME'),
      holds('HEAD_NAME'),
      asks('家中有几口水井', { kind: QuestionKind.NUMBER, unit: '口', required: true }),
      asks('是否通自来水', { kind: QuestionKind.YES_NO }),
    ],
    ...changes,
  })

/** A head and his son, who came from elsewhere, door by door. */
export const aFamily = async ({ residents, households, as }: Town): Promise<[head: string, son: string]> => {
  const enter = async (changes: object): Promise<string> =>
    (await residents.registerResident(aPerson(changes), await as('clerk'))).id
  const head = await enter({ name: '林之一', roomCode: `${building}0100101` })
  const son = await enter({
    ...{ name: '林小二', roomCode: `${building}0100102` },
    ...{ kind: 2, residenceStatus: 3 },
  })
  const members = [{ residentId: son, relation: Relation.SON }]
  await households.openHousehold({ headId: head, number: '', members }, await as('clerk'))
  return [head, son]
}

/** What people of the town do with forms. */
export const forming = (town: () => Town) => {
  const draft = async (changes: object = {}, who: Who = 'clerk'): Promise<string> =>
    (await town().forms.draftForm({ terms: someTerms(changes) }, await town().as(who))).id
  const open = async (formId: string, who: Who = 'clerk') =>
    town().forms.openForm({ formId, expectedVersion: 0 }, await town().as(who))
  const close = async (formId: string, who: Who = 'clerk') =>
    town().forms.closeForm({ formId, expectedVersion: 0 }, await town().as(who))
  const opened = async (changes: object = {}): Promise<string> => {
    const formId = await draft(changes)
    await open(formId)
    return formId
  }
  const answer = async (
    [formId, residentId]: readonly [formId: string, residentId: string],
    answers: readonly (readonly [column: number, value: string])[],
    [who, key]: readonly [Who, string?] = ['worker'],
  ) =>
    town().forms.answerSheet(
      { formId, residentId, answers: answers.map(([column, value]) => ({ column, value })) },
      await town().as(who, key),
    )
  const sheet = async (formId: string, residentId: string, who: Who = 'worker') =>
    town().forms.getSheet({ formId, residentId }, await town().as(who))
  const sheetsIn = async (formId: string, buildingCode: string, who: Who = 'worker') =>
    (await town().forms.listSheets({ formId, buildingCode }, await town().as(who))).sheets
  const progress = async (formId: string, who: Who = 'worker') =>
    town().forms.getFormProgress({ formId }, await town().as(who))
  return { draft, open, close, opened, answer, sheet, sheetsIn, progress }
}
