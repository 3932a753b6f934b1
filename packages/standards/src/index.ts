export {
  creditCheckOf,
  faultOfCreditCode,
  organisationCheckOf,
  organisationKindOf,
  writtenCreditCode,
} from './credit-code.ts'
export type { CreditCodeFault, OrganisationKind } from './credit-code.ts'
export { ageOn, chinaTime, dayAt, dayStart, endOfDay, isRealDate, monthsLater } from './dates.ts'
export { communityOf, isWithin, levelOf, lineOf, townOf } from './division-codes.ts'
export type { TerritoryLevel } from './division-codes.ts'
export { readFamilyRelation } from './family-relations.ts'
export type { FamilyRelation } from './family-relations.ts'
export {
  checkCharacterOf,
  faultOfIdNumber,
  readIdNumber,
  widenedIdNumber,
  writtenIdNumber,
} from './id-number.ts'
export type { IdNumber, IdNumberFault } from './id-number.ts'
export { isInside, locatorOf } from './locate.ts'
export type { Locator } from './locate.ts'
export { overlayOf, turnedArea } from './overlay.ts'
export type { Outline, Share } from './overlay.ts'
export { readRoomCode, roomCodeOf } from './room-codes.ts'
export type { RoomPlace } from './room-codes.ts'
export { addWorkingTime, workingDay, workingTimeBetween } from './working-calendar.ts'
