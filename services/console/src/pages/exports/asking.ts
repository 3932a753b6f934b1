import type {
  AskExportRequest,
  ChildrenBasis,
  ExportField,
  ExportFormat,
  FieldPrivacy,
  Form,
  FormTerms,
  LawfulBasis,
  LookPurpose,
  Me,
} from '../../api/model.ts'
import type { Territory } from '../../parts/territory.ts'

/** A column that is wanted: in clear where it says so, and why. */
export interface Wanted {
  readonly clear: boolean
  readonly reason: string
}

/** What is said before an export is asked for. */
export interface AskFields {
  readonly purpose: LookPurpose | ''
  readonly words: string
  readonly lawfulBasis: LawfulBasis
  readonly territory: string
  readonly columns: ReadonlyMap<ExportField, Wanted>
  readonly format: ExportFormat
  /** Why children under fourteen are in clear as well; empty where they stay masked. */
  readonly childrenBasis: ChildrenBasis | ''
}

/** The columns most lists need. */
export const usual: AskFields = {
  purpose: '',
  words: '',
  lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
  territory: '',
  columns: new Map([
    ['EXPORT_FIELD_NAME', { clear: false, reason: '' }],
    ['EXPORT_FIELD_ADDRESS', { clear: false, reason: '' }],
  ]),
  format: 'EXPORT_FORMAT_XLSX',
  childrenBasis: '',
}

/** What is said before the file of a form is asked for: its fields, for what it says itself. */
export const usualOf = ({ terms }: Form): AskFields => ({
  ...usual,
  ...(terms
    ? { purpose: terms.purpose, words: terms.words, lawfulBasis: terms.lawfulBasis, columns: fieldsOf(terms) }
    : {}),
})

const fieldsOf = ({ columns = [] }: FormTerms): AskFields['columns'] =>
  new Map(columns.flatMap(({ field }) => (field ? [[field, { clear: false, reason: '' }] as const] : [])))

/** How personal each field of the catalogue is. */
export type Privacy = ReadonlyMap<ExportField, FieldPrivacy>

/** Whether the column is masked unless it is asked for in clear. */
export const isPersonal = (privacy: Privacy, field: ExportField): boolean =>
  privacy.get(field) !== 'FIELD_PRIVACY_INTERNAL'

/** Whether it needs a reason of its own to be in clear. */
export const needsReason = (privacy: Privacy, field: ExportField, { clear }: Wanted): boolean =>
  clear && privacy.get(field) === 'FIELD_PRIVACY_SENSITIVE'

/** Whether anything personal is asked for in clear, so that children have to be told apart from others. */
export const showsPersonal = (privacy: Privacy, columns: AskFields['columns']): boolean =>
  [...columns].some(([field, { clear }]) => isPersonal(privacy, field) && clear)

const leastWords = 5

/** What is wrong before anything travels: the controls, by their ids. */
export const wrongInAsking = (
  privacy: Privacy,
  { purpose, words, territory, columns }: AskFields,
): readonly string[] => [
  ...(purpose === '' ? ['purpose'] : []),
  ...(Array.from(words.trim()).length < leastWords ? ['words'] : []),
  ...(territory === '' ? ['territories'] : []),
  ...(columns.size === 0 ? ['columns'] : []),
  ...[...columns].flatMap(([field, wanted]) =>
    needsReason(privacy, field, wanted) && wanted.reason.trim() === '' ? [`reason-${field}`] : [],
  ),
]

/** What of the territories a form is about. */
export const ofForm = (territories: readonly Territory[], form: Form | undefined): readonly Territory[] =>
  territories.filter(({ value }) =>
    form?.terms === undefined ? true : form.terms.territories.some((whole) => value.startsWith(whole)),
  )

/** Communities and grids of my posts: what an export may be of. */
export const exportable = (territories: readonly Territory[], me: Me | undefined): readonly Territory[] => {
  const mine = (me?.posts ?? []).map(({ territory }) => territory)
  return territories.filter(
    ({ value }) => value.length > 9 && mine.some((territory) => value.startsWith(territory)),
  )
}

/** The request, with nothing that was typed and is not wanted any more; of a form, where one is named. */
export const requestOf = (
  privacy: Privacy,
  { words, territory, columns, ...rest }: AskFields & { readonly purpose: LookPurpose },
  form?: Form,
): AskExportRequest => ({
  ...(form?.formId ? { formId: form.formId } : {}),
  purpose: rest.purpose,
  words: words.trim(),
  lawfulBasis: rest.lawfulBasis,
  territories: [territory],
  columns: [...columns].map(([field, wanted]) => ({
    field,
    clear: isPersonal(privacy, field) && wanted.clear,
    reason: needsReason(privacy, field, wanted) ? wanted.reason.trim() : '',
  })),
  format: rest.format,
  ...(rest.childrenBasis === '' || !showsPersonal(privacy, columns)
    ? {}
    : { childrenBasis: rest.childrenBasis }),
})
