import type { Deps } from '../ports.ts'
import { correctResident, moveResident, moveResidentOut } from './change-resident.ts'
import {
  askAboutMyData,
  enterDataRequest,
  finishRequest,
  grantRequest,
  refuseRequest,
} from './data-requests.ts'
import { careCommands } from './caring/care-entries.ts'
import { recordCareLook } from './caring/care-looks.ts'
import { distinguishResidents } from './distinguish-residents.ts'
import { eraseResident } from './erase-resident.ts'
import { askExport, decidingOf } from './exporting/ask-export.ts'
import { downloadExport } from './exporting/download-export.ts'
import { formCommands } from './forming/form-commands.ts'
import { followPlacement } from './follow-placement.ts'
import { correctBuildingCommand, registerBuildingCommand, registerBuildings } from './keep-buildings.ts'
import { defineCommunityCommand, renameCommunityCommand } from './keep-communities.ts'
import { joinHousehold, leaveHousehold, openHousehold } from './keep-households.ts'
import { organisationCommands } from './keep-organisations.ts'
import { openImport, steeringOf, uploadSheet } from './importing/steer-import.ts'
import { leaderCommands } from './leading/lead-buildings.ts'
import { lettingCommands } from './letting/letting-commands.ts'
import { linkHeardAccount } from './link-account.ts'
import { mergeResidents } from './merging/merge-residents.ts'
import { unmergeResidents } from './merging/unmerge-residents.ts'
import { answerDataTask } from './quality/answer-task.ts'
import { registerResident, registerResidents } from './register-residents.ts'
import { lookCommands } from './reveal-resident.ts'

/** Everything that changes something. */
export const commandsOf = (deps: Deps) => ({
  defineCommunity: defineCommunityCommand(deps),
  renameCommunity: renameCommunityCommand(deps),
  registerBuilding: registerBuildingCommand(deps),
  registerBuildings: registerBuildings(deps),
  correctBuilding: correctBuildingCommand(deps),
  registerResident: registerResident(deps),
  registerResidents: registerResidents(deps),
  correctResident: correctResident(deps),
  moveResident: moveResident(deps),
  moveResidentOut: moveResidentOut(deps),
  distinguishResidents: distinguishResidents(deps),
  mergeResidents: mergeResidents(deps),
  unmergeResidents: unmergeResidents(deps),
  answerDataTask: answerDataTask(deps),
  ...lookCommands(deps),
  eraseResident: eraseResident(deps),
  linkAccount: linkHeardAccount(deps),
  openHousehold: openHousehold(deps),
  joinHousehold: joinHousehold(deps),
  leaveHousehold: leaveHousehold(deps),
  ...organisationCommands(deps),
  followPlacement: followPlacement(deps),
  askAboutMyData: askAboutMyData(deps),
  enterDataRequest: enterDataRequest(deps),
  grantRequest: grantRequest(deps),
  refuseRequest: refuseRequest(deps),
  finishRequest: finishRequest(deps),
  ...careCommands(deps),
  ...leaderCommands(deps),
  ...lettingCommands(deps),
  recordCareLook: recordCareLook(deps),
  uploadSheet: uploadSheet(deps),
  openImport: openImport(deps),
  ...steeringOf(deps),
  askExport: askExport(deps),
  ...decidingOf(deps),
  downloadExport: downloadExport(deps),
  ...formCommands(deps),
})
