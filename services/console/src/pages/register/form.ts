import { isPlaced, type PlaceChoice } from '../../api/grids.ts'
import type {
  IssueCategory,
  IssueChannel,
  IssueUrgency,
  RegisterIssueRequest,
  ReporterKind,
} from '../../api/model.ts'
import { isTooShort } from '../../parts/letters.ts'
import { attachmentsOf, type KeptPhoto } from '../../parts/photos.ts'

/** What stands in the registration form. */
export interface RegisterFields {
  readonly title: string
  readonly description: string
  readonly placeWords: string
  readonly choice: PlaceChoice
  readonly category: IssueCategory | ''
  readonly urgency: IssueUrgency
  readonly channel: IssueChannel
  readonly reporterKind: ReporterKind
  readonly name: string
  readonly phone: string
  readonly evidence: readonly KeptPhoto[]
}

/** A form nobody has touched; a resident reports for himself, over the net. */
export const emptyForm = (resident: boolean): RegisterFields => ({
  title: '',
  description: '',
  placeWords: '',
  choice: {},
  category: '',
  urgency: 'ISSUE_URGENCY_ORDINARY',
  channel: resident ? 'ISSUE_CHANNEL_ONLINE' : 'ISSUE_CHANNEL_COUNTER',
  reporterKind: resident ? 'REPORTER_KIND_ACCOUNT' : 'REPORTER_KIND_CONTACT',
  name: '',
  phone: '',
  evidence: [],
})

/** What of the form may be kept as a draft: not who asks. */
export const draftOf = (fields: RegisterFields): RegisterFields => ({ ...fields, name: '', phone: '' })

/** Nothing typed yet: no draft to keep. */
export const isUntouched = (fields: RegisterFields): boolean =>
  `${fields.title}${fields.description}${fields.placeWords}`.trim() === '' && fields.evidence.length === 0

/** The controls that are wrong before anything travels. */
export type RegisterWrong = 'title' | 'place' | 'category' | 'name' | 'phone'

/** Looks at the form; the server looks again. */
export const wrongIn = (fields: RegisterFields): readonly RegisterWrong[] => {
  const contact = fields.reporterKind === 'REPORTER_KIND_CONTACT'
  const tests: readonly [RegisterWrong, boolean][] = [
    ['title', isTooShort(fields.title)],
    ['place', !isPlaced(fields.choice)],
    ['category', fields.category === ''],
    ['name', contact && fields.name.trim() === ''],
    ['phone', contact && !/^[0-9+ -]{6,20}$/.test(fields.phone.trim())],
  ]
  return tests.filter(([, wrong]) => wrong).map(([name]) => name)
}

/** The request for a form that was found right. */
export const requestOf = (fields: RegisterFields, category: IssueCategory): RegisterIssueRequest => {
  const words = fields.placeWords.trim()
  const description = fields.description.trim()
  const contact = { name: fields.name.trim(), phone: fields.phone.trim() }
  return {
    title: fields.title.trim(),
    ...(description === '' ? {} : { description }),
    category,
    urgency: fields.urgency,
    channel: fields.channel,
    reporter: {
      kind: fields.reporterKind,
      ...(fields.reporterKind === 'REPORTER_KIND_CONTACT' ? contact : {}),
    },
    place: { ...(words === '' ? {} : { words }), ...fields.choice },
    ...attachmentsOf(fields.evidence),
  }
}

const hints: readonly (readonly [IssueCategory, RegExp])[] = [
  ['ISSUE_CATEGORY_DISPUTE', /纠纷|吵|争执|打架|邻里|噪音|拖欠|dispute|quarrel|neighbo/i],
  ['ISSUE_CATEGORY_UTILITY_OUTAGE', /停水|停电|停气|停暖|供暖|no water|power cut|no gas|no heat/i],
  ['ISSUE_CATEGORY_SAFETY_HAZARD', /隐患|消防|燃气|漏电|危房|堵塞通道|电动车|hazard|gas|fire|wire/i],
  ['ISSUE_CATEGORY_PUBLIC_FACILITY', /路灯|照明|井盖|路面|水管|电梯|健身|light|road|pipe|lift|manhole/i],
  ['ISSUE_CATEGORY_ENVIRONMENT_ORDER', /垃圾|污水|占道|乱停|油烟|卫生|garbage|rubbish|parking|dirt/i],
  ['ISSUE_CATEGORY_CARE', /独居|老人|残疾|留守|走失|elderly|alone|care/i],
  ['ISSUE_CATEGORY_LIVELIHOOD', /低保|医保|社保|补贴|证明|pension|insurance|subsidy/i],
  ['ISSUE_CATEGORY_OPINION', /建议|意见|希望|suggest|proposal/i],
]

/** A category that the words suggest; the person decides. */
export const suggestCategory = (title: string): IssueCategory | undefined =>
  hints.find(([, pattern]) => pattern.test(title))?.[0]

const controls: Readonly<Record<string, string>> = {
  title: 'register-title',
  description: 'register-description',
  place: 'register-grid',
  category: 'register-category',
  name: 'register-name',
  phone: 'register-phone',
  attachmentIds: 'register-evidence',
}

/** The control that a field of the request belongs to, for the links of an error summary. */
export const controlOf = (field: string): string | undefined => {
  const names = field.split(/[.[\]]/)
  return names.map((name) => controls[name]).findLast((id) => id !== undefined)
}
