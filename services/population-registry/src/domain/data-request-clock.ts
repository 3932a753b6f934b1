import { addWorkingTime, workingDay } from '@fengqiao/standards'
import type { Act, Instant } from './act.ts'
import type { DataRequest, LimitSaid } from './data-request.ts'

/** What is said of a limit, each once. */
export type Said = 'DUE_SOON' | 'OVERDUE'

/** Days of work within which a request is answered and what was granted is carried out. */
const daysToFinish = 15
/** So many of them are left when those who decide are reminded. */
const daysLeft = 3

export const dueAfter = (askedAt: Instant): Instant => addWorkingTime(askedAt, daysToFinish * workingDay)

const soonAfter = (askedAt: Instant): Instant =>
  addWorkingTime(askedAt, (daysToFinish - daysLeft) * workingDay)

/** When the passing of time next brings something: an answer alone ends a request only where nothing is left to do. */
export const nextMark = ({ open, askedAt, dueAt, said }: DataRequest): Instant | undefined => {
  if (!open || said === 'OVERDUE') return undefined
  return said === 'DUE_SOON' ? dueAt : soonAfter(askedAt)
}

/** What the passing of time brings, each once; where nobody looked in time, that it is overdue and nothing else. */
export const passTime = (request: DataRequest, act: Act): readonly LimitSaid[] => {
  const mark = nextMark(request)
  if (mark === undefined || act.at < mark) return []
  const { near, dueAt } = request
  return [{ type: act.at < dueAt ? 'DataRequestDueSoon' : 'DataRequestOverdue', ...act, near, dueAt }]
}
