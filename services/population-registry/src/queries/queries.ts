import type { Deps } from '../ports.ts'
import { findDuplicates } from './find-duplicates.ts'
import { formQueries } from './forming/form-queries.ts'
import { listCommunities } from './list-communities.ts'
import { listDataTasks } from './list-data-tasks.ts'
import { listDuplicateCandidates } from './list-duplicates.ts'
import {
  batchGetBuildings,
  getBuilding,
  listBuildings,
  listRooms,
  searchBuildings,
} from './read-buildings.ts'
import { careQueries } from './read-care.ts'
import { getExport, listExports } from './read-exports.ts'
import { getDataRequest, listDataRequests, listMyDataRequests } from './read-data-requests.ts'
import { getHousehold, listHouseholds } from './read-households.ts'
import { getImport, listHouseholdRows, listImports, listLeftRows, leftWorkbook } from './read-imports.ts'
import { leaderQueries } from './read-leaders.ts'
import { lettingQueries } from './read-lettings.ts'
import { listHistory, listMyHistory } from './read-life.ts'
import { listLooks, listMyLooks } from './read-looks.ts'
import { organisationQueries } from './read-organisations.ts'
import { pastQueries } from './read-past.ts'
import { searchResidents } from './search-residents.ts'
import { batchGetResidents, getResident, listResidents, lookUpResident, myRecord } from './read-residents.ts'

/** Everything that may be asked. */
export const queriesOf = (deps: Deps) => ({
  listCommunities: listCommunities(deps),
  getBuilding: getBuilding(deps),
  batchGetBuildings: batchGetBuildings(deps),
  listBuildings: listBuildings(deps),
  listRooms: listRooms(deps),
  searchBuildings: searchBuildings(deps),
  getResident: getResident(deps),
  batchGetResidents: batchGetResidents(deps),
  listResidents: listResidents(deps),
  lookUpResident: lookUpResident(deps),
  searchResidents: searchResidents(deps),
  findDuplicates: findDuplicates(deps),
  listDuplicateCandidates: listDuplicateCandidates(deps),
  listDataTasks: listDataTasks(deps),
  myRecord: myRecord(deps),
  listLooks: listLooks(deps),
  listMyLooks: listMyLooks(deps),
  ...pastQueries(deps),
  listHistory: listHistory(deps),
  listMyHistory: listMyHistory(deps),
  getHousehold: getHousehold(deps),
  listHouseholds: listHouseholds(deps),
  listDataRequests: listDataRequests(deps),
  getDataRequest: getDataRequest(deps),
  listMyDataRequests: listMyDataRequests(deps),
  ...careQueries(deps),
  ...leaderQueries(deps),
  ...lettingQueries(deps),
  ...organisationQueries(deps),
  getImport: getImport(deps),
  listImports: listImports(deps),
  listLeftRows: listLeftRows(deps),
  listHouseholdRows: listHouseholdRows(deps),
  leftWorkbook: leftWorkbook(deps),
  getExport: getExport(deps),
  listExports: listExports(deps),
  ...formQueries(deps),
})
