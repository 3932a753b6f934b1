import type { Issue } from './issue.ts'

/** 四种办法: how an issue is handled, as its facts say; nothing while nobody has it in hand. */
export type HandlingMethod = 'ON_SPOT' | 'OFFICIAL_LED' | 'JOINT' | 'SUPERVISED'

/** 督办 before 联办 before 直办 before 领办: what asks for more names it. */
export const handlingMethodOf = (issue: Issue): HandlingMethod | undefined => {
  if (!('handler' in issue)) return undefined
  if (issue.supervision) return 'SUPERVISED'
  if ((issue.coHandlers ?? []).length > 0) return 'JOINT'
  return issue.status === 'SELF_HANDLING' || issue.onTheSpot === true ? 'ON_SPOT' : 'OFFICIAL_LED'
}
