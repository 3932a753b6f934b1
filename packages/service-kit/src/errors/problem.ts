import { DeadlineExceeded, DomainError, type FieldViolation } from '@fengqiao/domain-kit'
import { refusals } from '@fengqiao/contracts/refusals'
import { words } from '@fengqiao/contracts/words'
import { deadlineStatus, errorTable, mistakeStatus } from './table.ts'

export type Language = 'zh-CN' | 'en'

/** RFC 9457 problem details, with the fields that were wrong. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly reason: string
  readonly reference: string
  readonly errors?: readonly { readonly field: string; readonly reason: string; readonly message: string }[]
  readonly retryAfterSeconds?: number
}

type Params = Readonly<Record<string, string | number>>

/** A state or a kind among the parameters is said in words: `ISSUE_STATUS_CLOSED` is 已结案. */
const spoken = (value: string | number | undefined, language: Language): string => {
  const said = value === undefined ? undefined : words[String(value)]
  if (said) return language === 'en' ? said.en : said.zh
  return String(value ?? '…')
}

const sentence = (reason: string, params: Params, language: Language): string => {
  const catalogued = refusals[reason]
  const text = catalogued ? catalogued[language === 'en' ? 'en' : 'zh'] : reason
  return text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => spoken(params[name], language))
}

const fieldError = ({ field, reason, params = {} }: FieldViolation, language: Language) => ({
  field,
  reason,
  message: sentence(reason, params, language),
})

/** Any error as a problem in the caller's language. What nobody expected gets a fixed text and the reference. */
export const toProblem = (error: unknown, language: Language, reference: string): Problem => {
  const problem = (reason: string, http: number, params: Params = {}): Problem => ({
    type: `urn:fengqiao:problem:${reason.toLowerCase().replaceAll('_', '-')}`,
    title: sentence(reason, params, language),
    status: http,
    reason,
    reference,
  })
  if (!(error instanceof DomainError)) {
    const { http, reason = '' } = error instanceof DeadlineExceeded ? deadlineStatus : mistakeStatus
    return problem(reason, http)
  }
  const { params, violations = [], retryAfterSeconds } = error.details
  return {
    ...problem(error.reason, errorTable[error.kind].http, params),
    ...(violations.length > 0
      ? { errors: violations.map((violation) => fieldError(violation, language)) }
      : {}),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  }
}
