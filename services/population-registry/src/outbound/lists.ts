import type { StoreConnection } from '@fengqiao/aggregate-store'
import { claimsIn } from './claims.ts'
import { dataTasksIn } from './data-tasks.ts'
import { duplicatePairsIn } from './duplicate-pairs.ts'
import { leftRowsIn } from './left-rows.ts'
import { sheetMembersIn } from './sheet-members.ts'
import { staysKeptIn } from './stays.ts'
import { turnsIn } from './turns.ts'

/** What is kept beside the facts, each in a collection of its own; and those whose indexes are to be made first. */
export const listsIn = (connection: StoreConnection) => {
  const [claims, duplicatePairs] = [claimsIn(connection), duplicatePairsIn(connection)]
  const [dataTasks, stays] = [dataTasksIn(connection), staysKeptIn(connection)]
  const sheetMembers = sheetMembersIn(connection)
  return {
    lists: {
      ...{ claims, duplicatePairs, dataTasks, stays, sheetMembers },
      leaderTurns: turnsIn(connection, 'leader_turns'),
      lettingTurns: turnsIn(connection, 'letting_turns'),
      leftRows: leftRowsIn(connection, 'import_rows'),
      householdRows: leftRowsIn(connection, 'import_household_rows'),
    },
    prepared: [claims, duplicatePairs, dataTasks, stays, sheetMembers],
  }
}
