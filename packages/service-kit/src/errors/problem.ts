import { DomainError, type FieldViolation } from '@fengqiao/domain-kit'
import { refusals } from '@fengqiao/contracts/refusals'
import { status } from '@grpc/grpc-js'
import { errorTable } from './table.ts'

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

const sentence = (
  reason: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string => {
  const words = refusals[reason]
  const text = words ? words[language === 'en' ? 'en' : 'zh'] : reason
  return text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(params[name] ?? '…'))
}

const fieldError = ({ field, reason, params }: FieldViolation, language: Language) => ({
  field,
  reason,
  message: sentence(reason, params ?? {}, language),
})

const isDeadline = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === status.DEADLINE_EXCEEDED

/** Any error as a problem in the caller's language. What nobody expected gets a fixed text and the reference. */
export const toProblem = (error: unknown, language: Language, reference: string): Problem => {
  const plain = (reason: string, http: number): Problem => ({
    type: `urn:fengqiao:problem:${reason.toLowerCase().replaceAll('_', '-')}`,
    title: sentence(reason, {}, language),
    status: http,
    reason,
    reference,
  })
  if (isDeadline(error)) return plain('DEADLINE', 504)
  if (!(error instanceof DomainError)) return plain('INTERNAL', 500)
  const { params = {}, violations, retryAfterSeconds } = error.details
  return {
    ...plain(error.reason, errorTable[error.kind].http),
    title: sentence(error.reason, params, language),
    ...(violations?.length ? { errors: violations.map((violation) => fieldError(violation, language)) } : {}),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  }
}
