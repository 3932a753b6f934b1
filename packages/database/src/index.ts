export { collectionIn, durably, safely } from './collection.ts'
export { isAway, isDuplicate, isOutcomeUnknown, notNow } from './failures.ts'
export { heard, hearing } from './heard.ts'
