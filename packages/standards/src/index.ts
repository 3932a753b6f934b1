export { communityOf, isWithin, levelOf, lineOf, townOf } from './division-codes.ts'
export type { TerritoryLevel } from './division-codes.ts'
export { addWorkingTime, workingDay, workingTimeBetween } from './working-calendar.ts'
