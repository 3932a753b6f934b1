import type { CheckedTitle, FormTerms, FormTermsInput, LawfulBasis, QuestionKind } from '../../api/model.ts'

type FormColumn = FormTermsInput['columns'][number]

/** A title of the office's sheet, and what becomes of it. */
export interface Line extends CheckedTitle {
  readonly kind: QuestionKind
  /** One a line, as it was typed. */
  readonly choices: string
  readonly unit: string
  readonly required: boolean
}

const most = 100

/** What stands between the marks, each once. */
const partsIn = (text: string, marks: RegExp): readonly string[] =>
  [...new Set(text.split(marks).map((part) => part.trim()))].filter((part) => part !== '')

/** Titles as somebody pasted them: one a line, or a row of a sheet. */
export const titlesIn = (text: string): readonly string[] => partsIn(text, /[\n\t,，]/).slice(0, most)

const plain = { kind: 'QUESTION_KIND_TEXT', choices: '', unit: '', required: false } as const

export const linesOf = (titles: readonly CheckedTitle[]): readonly Line[] =>
  titles.map((title) => ({ ...title, ...plain }))

/** The columns of a draft as the lines they came from. */
export const linesIn = ({ columns = [] }: FormTerms, nameOf: (field: string) => string): readonly Line[] =>
  columns.flatMap(({ field, question }): readonly Line[] => {
    if (question === undefined)
      return field ? [{ ...plain, title: nameOf(field), verdict: 'TITLE_VERDICT_HELD', field }] : []
    const { words, choices, kind = plain.kind, ...said } = question
    return [{ ...said, title: words, verdict: 'TITLE_VERDICT_ASK', kind, choices: choices.join('\n') }]
  })

/** Lines with others behind them; one that is there already stays as it is. */
export const addedTo = (lines: readonly Line[], more: readonly Line[]): readonly Line[] => [
  ...lines,
  ...more.filter(({ title }) => lines.every((one) => one.title !== title)),
]

// A comma parts choices in one line; where each has a line of its own, it may stand in one.
const choicesIn = (text: string): readonly string[] =>
  text.includes('\n') ? partsIn(text, /\n/) : titlesIn(text)

const choicesOf = ({ kind, choices }: Pick<Line, 'kind' | 'choices'>): readonly string[] =>
  kind === 'QUESTION_KIND_CHOICE' ? choicesIn(choices) : []

const columnOf = (line: Line): readonly FormColumn[] => {
  const { verdict, field, title, kind, unit, required } = line
  if (verdict === 'TITLE_VERDICT_HELD' && field) return [{ field }]
  if (verdict !== 'TITLE_VERDICT_ASK') return []
  const measured = kind === 'QUESTION_KIND_NUMBER' ? unit.trim() : ''
  return [{ question: { words: title, kind, unit: measured, choices: [...choicesOf(line)], required } }]
}

/** The columns of the form: a field once, though a sheet may ask for it under two names. */
const columnsOf = (lines: readonly Line[]): readonly FormColumn[] => {
  const columns = lines.flatMap(columnOf)
  return columns.filter(
    ({ field }, index) => field === undefined || columns.findIndex((one) => one.field === field) === index,
  )
}

/** What is said of a form beside its columns. */
export interface NewFields {
  readonly title: string
  readonly office: string
  readonly purpose: FormTermsInput['purpose'] | ''
  readonly words: string
  readonly lawfulBasis: LawfulBasis
  /** Its code; of several, with a space between. */
  readonly territory: string
  readonly kind: string
  readonly residenceStatus: string
  readonly ageFrom: string
  readonly ageTo: string
  readonly until: string
}

export const nothingSaid: NewFields = {
  ...{ title: '', office: '', purpose: '', words: '', territory: '', until: '' },
  lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
  ...{ kind: '', residenceStatus: '', ageFrom: '', ageTo: '' },
}

const age = (years: number | undefined): string => (years === undefined ? '' : String(years))

/** What a draft says beside its columns. */
export const fieldsIn = ({ about = {}, ...terms }: FormTerms): NewFields => ({
  ...{ title: terms.title, office: terms.office, purpose: terms.purpose ?? '', words: terms.words },
  ...{
    lawfulBasis: terms.lawfulBasis ?? nothingSaid.lawfulBasis,
    territory: terms.territories.join(' '),
    until: terms.until,
  },
  ...{ kind: about.kind ?? '', residenceStatus: about.residenceStatus ?? '' },
  ...{ ageFrom: age(about.ageFrom), ageTo: age(about.ageTo) },
})

/** How much of each has to be said at least; of what is chosen, anything. */
const least = [
  ['title', 'title', 2],
  ['office', 'office', 2],
  ['purpose', 'purpose', 1],
  ['words', 'words', 5],
  ['territory', 'territories', 1],
  ['until', 'until', 1],
] as const

/** What is wrong before anything travels: the controls, by their ids. */
export const wrongInForm = (fields: NewFields, lines: readonly Line[]): readonly string[] => [
  ...(columnsOf(lines).some(({ field }) => field !== undefined) ? [] : ['columns']),
  ...lines.flatMap((line, index) =>
    line.kind === 'QUESTION_KIND_CHOICE' && choicesOf(line).length < 2 ? [`choices-${String(index)}`] : [],
  ),
  ...least.flatMap(([field, control, count]) =>
    Array.from(fields[field].trim()).length < count ? [control] : [],
  ),
]

const years = (name: 'ageFrom' | 'ageTo', typed: string) =>
  typed.trim() === '' ? {} : { [name]: Number(typed) }

export const termsOf = (
  purpose: FormTermsInput['purpose'],
  fields: NewFields,
  lines: readonly Line[],
): FormTermsInput => ({
  ...{ title: fields.title.trim(), office: fields.office.trim(), purpose, words: fields.words.trim() },
  ...{ lawfulBasis: fields.lawfulBasis, territories: fields.territory.split(' '), until: fields.until },
  about: {
    ...(fields.kind ? { kind: fields.kind } : {}),
    ...(fields.residenceStatus ? { residenceStatus: fields.residenceStatus } : {}),
    ...years('ageFrom', fields.ageFrom),
    ...years('ageTo', fields.ageTo),
  } as NonNullable<FormTermsInput['about']>,
  columns: [...columnsOf(lines)],
})
