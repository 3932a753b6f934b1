import { actionShapes, type ActionInput, type ActionShape } from '../api/actions.ts'
import type {
  ElsewhereOutcome,
  IssueAction,
  IssueRejection,
  Satisfaction,
  SupervisionKind,
} from '../api/model.ts'
import { isTooShort } from './letters.ts'
import type { KeptPhoto } from './photos.ts'
import { endOfWorkingDay, townDay } from './town-time.ts'

/** What stands in an action's form, whatever the action. */
export interface ActionFields {
  readonly words: string
  readonly person: string
  readonly helpers: readonly string[]
  readonly matter: string
  readonly day: string
  readonly satisfaction: Satisfaction | ''
  /** Why it is declined, how it ended, how hard it presses: whichever the action asks for. */
  readonly code: IssueRejection | ElsewhereOutcome | SupervisionKind | ''
  readonly unit: string
  readonly unitCode: string
  readonly reference: string
  readonly days: string
  readonly evidence: readonly KeptPhoto[]
}

/** A form nobody has touched. */
export const noFields: ActionFields = {
  words: '',
  person: '',
  helpers: [],
  matter: '',
  day: '',
  satisfaction: '',
  code: '',
  unit: '',
  unitCode: '',
  reference: '',
  days: '',
  evidence: [],
}

/** Which message each wrong control shows; empty when the form may be sent. */
export type FieldWrongs = Partial<
  Record<keyof ActionFields, 'needWords' | 'needChoice' | 'needPerson' | 'needDate' | 'needDays' | 'needCode'>
>

type Asked = NonNullable<ActionShape['asks']>

const needsPerson = ({ person }: ActionFields): FieldWrongs => (person === '' ? { person: 'needPerson' } : {})

const needsDay = ({ day }: ActionFields, now: number): FieldWrongs =>
  day <= townDay(now) ? { day: 'needDate' } : {}
const needsCode = ({ code }: ActionFields): FieldWrongs => (code === '' ? { code: 'needChoice' } : {})
const needsHelpers = ({ helpers }: ActionFields): FieldWrongs =>
  helpers.length === 0 ? { helpers: 'needPerson' } : {}
const nothing = (): FieldWrongs => ({})

const wrongWith: Readonly<Record<Asked, (fields: ActionFields, now: number) => FieldWrongs>> = {
  handler: needsPerson,
  receiver: needsPerson,
  matter: ({ matter }) => (matter === '' ? { matter: 'needChoice' } : {}),
  review: needsDay,
  taker: nothing,
  mediation: nothing,
  helper: needsPerson,
  helpers: needsHelpers,
  unit: (fields, now) => ({
    ...(isTooShort(fields.unit) ? { unit: 'needWords' } : {}),
    ...(/^([A-Z0-9-]{2,40})?$/.test(fields.unitCode.trim()) ? {} : { unitCode: 'needCode' }),
    ...needsDay(fields, now),
  }),
  days: ({ days }) => (/^[1-9]\d?$/.test(days.trim()) ? {} : { days: 'needDays' }),
  rejection: needsCode,
  outcome: needsCode,
  supervision: needsCode,
  satisfaction: ({ satisfaction }) => (satisfaction === '' ? { satisfaction: 'needChoice' } : {}),
}

/** Looks at a form before it travels; the server looks again. */
export const wrongsOf = (action: IssueAction, fields: ActionFields, now: number): FieldWrongs => {
  const shape = actionShapes[action]
  return {
    ...(shape?.words === 'required' && isTooShort(fields.words) ? { words: 'needWords' } : {}),
    ...(shape?.asks === undefined ? {} : wrongWith[shape.asks](fields, now)),
  }
}

const answerTo: Readonly<Record<Asked, (fields: ActionFields) => ActionInput>> = {
  handler: ({ person, helpers }) => ({
    handlerId: person,
    coHandlerIds: helpers.filter((id) => id !== person),
  }),
  receiver: ({ person }) => ({ toPersonId: person }),
  matter: ({ matter }) => ({ intoIssueId: matter }),
  review: ({ day }) => ({ reviewAt: endOfWorkingDay(day) }),
  taker: ({ person }) => (person === '' ? {} : { handlerId: person }),
  mediation: () => ({ into: 'ISSUE_CONVERSION_DISPUTE' }),
  helper: ({ person }) => ({ personId: person }),
  helpers: ({ helpers }) => ({ personIds: helpers }),
  unit: ({ unit, unitCode, reference, day }) => ({
    unit: unit.trim(),
    ...(unitCode.trim() === '' ? {} : { unitCode: unitCode.trim() }),
    ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
    reviewAt: endOfWorkingDay(day),
  }),
  days: ({ days }) => ({ workingDays: Number(days) }),
  rejection: ({ code }) => ({ rejection: code as IssueRejection }),
  outcome: ({ code }) => ({ outcome: code as ElsewhereOutcome }),
  supervision: ({ code }) => ({ kind: code as SupervisionKind }),
  satisfaction: ({ satisfaction }) => (satisfaction === '' ? {} : { satisfaction }),
}

/** What a request names of files; nothing when there are none. */
export const attachmentsOf = (kept: readonly KeptPhoto[]): { readonly attachmentIds?: string[] } =>
  kept.length === 0 ? {} : { attachmentIds: kept.map(({ attachmentId }) => attachmentId) }

/** The request's own fields from a form that was found right. */
export const inputOf = (action: IssueAction, fields: ActionFields): ActionInput => {
  const shape = actionShapes[action]
  const words = fields.words.trim()
  return {
    ...(shape?.words !== 'none' && words !== '' ? { words } : {}),
    ...(shape?.asks === undefined ? {} : answerTo[shape.asks](fields)),
    ...attachmentsOf(fields.evidence),
  }
}

const control: Readonly<Record<string, keyof ActionFields>> = {
  words: 'words',
  handlerId: 'person',
  toPersonId: 'person',
  coHandlerIds: 'helpers',
  intoIssueId: 'matter',
  reviewAt: 'day',
  satisfaction: 'satisfaction',
  personId: 'person',
  personIds: 'helpers',
  unit: 'unit',
  unitCode: 'unitCode',
  reference: 'reference',
  workingDays: 'days',
  rejection: 'code',
  outcome: 'code',
  kind: 'code',
  attachmentIds: 'evidence',
}

/** The control that a field named in a refusal belongs to. */
export const controlOfField = (field: string): keyof ActionFields | undefined =>
  control[field.split(/[.[]/)[0] ?? '']
