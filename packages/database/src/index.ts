export { collectionIn, durably, safely } from './collection.ts'
export { isDuplicate, isOutcomeUnknown, notNow } from './failures.ts'
export { heard, hearing } from './heard.ts'
