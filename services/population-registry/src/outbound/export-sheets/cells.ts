import { words } from '@fengqiao/contracts/words'
import { masks } from '@fengqiao/service-kit'
import { isShown, type ExportField } from '../../domain/exporting/fields.ts'
import type { Question } from '../../domain/forming/form.ts'
import type { ExportSheet, FileRow, PersonRow } from '../../domain/exporting/sheet.ts'

type Language = ExportSheet['language']

const inWords = (name: string, language: Language): string =>
  words[name]?.[language === 'en' ? 'en' : 'zh'] ?? name

const hidden = masks['id-number']

/** What a column shows that is not in clear, as the contract masks it; a sex has no part that could be shown. */
const masked: Readonly<Partial<Record<ExportField, (value: string) => string>>> = {
  NAME: masks.name,
  ID_NUMBER: hidden,
  PHONES: masks.phone,
  SEX: () => '*',
  BIRTH_DATE: hidden,
  ROOM_CODE: hidden,
  AGE: () => '*',
  HOUSEHOLD_NUMBER: hidden,
  HEAD_NAME: masks.name,
  HEAD_ID_NUMBER: hidden,
  HEAD_PHONES: masks.phone,
}

const named: Readonly<Partial<Record<ExportField, string>>> = {
  SEX: 'SEX_',
  KIND: 'RESIDENT_KIND_',
  RESIDENCE_STATUS: 'RESIDENCE_STATUS_',
  RELATION: 'RELATION_',
}

type Column = ExportSheet['columns'][number]

type Shown = Pick<FileRow, 'person' | 'hidden'>

const cellOf = ({ person, hidden: whose }: Shown, column: Column, language: Language): string => {
  const { field } = column
  const prefix = named[field]
  const shown = (value: string): string => {
    if (!isShown(column, whose)) return masked[field]?.(value) ?? hidden(value)
    return prefix === undefined ? value : inWords(`${prefix}${value}`, language)
  }
  return person[field]
    .filter((value) => value !== '')
    .map(shown)
    .join(' ')
}

/** What a file would show of a person under columns that are not in clear. */
export const hide = (
  person: PersonRow,
  fields: readonly ExportField[],
  language: Language,
): readonly string[] =>
  fields.map((field) => cellOf({ person, hidden: 'NOBODY' }, { field, clear: false }, language))

const said: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  YES: { 'zh-CN': '是', en: 'Yes' },
  NO: { 'zh-CN': '否', en: 'No' },
}

const answerCell = ({ kind }: Question, answer: string, language: Language): string =>
  kind === 'YES_NO' ? (said[answer]?.[language] ?? answer) : answer

/** What a child answered, or others for him, is as personal as the rest. */
const answersOf = ({ answers, hidden: whose }: FileRow, { questions, language }: ExportSheet) =>
  questions.map((one, index) => {
    const answer = answers[index] ?? ''
    return whose === 'ALL' && answer !== '' ? '*' : answerCell(one, answer, language)
  })

const titleOf = ({ words: title, unit }: Question): string => (unit === '' ? title : `${title} (${unit})`)

const markTitle: Readonly<Record<Language, string>> = { 'zh-CN': '导出标记', en: 'Export mark' }

const timeOf = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at)

/** Which export, for whom, and when: in the words of no language, so that a found page tells anybody. */
export const markOf = ({ exportId, askedBy, at }: Pick<ExportSheet, 'exportId' | 'askedBy' | 'at'>): string =>
  `${exportId} / ${askedBy} / ${timeOf(at)}`

/** Titles first, then a row a person; the mark stands at the end of each, so that no cut-out part is without it. */
export async function* cellsOf(sheet: ExportSheet): AsyncGenerator<readonly string[]> {
  const { columns, questions, language, rows } = sheet
  const fields = columns.map(({ field }) => inWords(`EXPORT_FIELD_${field}`, language))
  yield [...fields, ...questions.map(titleOf), markTitle[language]]
  const mark = markOf(sheet)
  for await (const row of rows) {
    const held = columns.map((column) => cellOf(row, column, language))
    yield [...held, ...answersOf(row, sheet), mark]
  }
}
