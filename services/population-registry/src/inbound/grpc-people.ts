import * as contract from '@fengqiao/contracts/population-registry/v1'
import { HouseholdServiceService, ResidentServiceService } from '@fengqiao/contracts/population-registry/v1'
import type { Parking } from '@fengqiao/domain-kit'
import {
  asking,
  doing,
  implement,
  nameOf,
  pageOf,
  required,
  serveFeed,
  serveParking,
  type Handlers,
  type Implementation,
} from '@fengqiao/service-kit'
import type { Feature } from '../service.ts'
import { candidateMessage, duplicateMessage } from './duplicates-to-proto.ts'
import { correctInput, mergeInput, moveInput, residentInput, revealInput } from './from-proto.ts'
import {
  hitMessage,
  householdMessage,
  lookMessage,
  ownRecordMessage,
  residentMessage,
  rowMessage,
} from './to-proto.ts'

type ResidentHandlers = Handlers<typeof ResidentServiceService>

const residentKeepers = ({ commands }: Feature) =>
  ({
    registerResident: doing(commands.registerResident, residentInput),
    registerResidents: async ({ rows }, call) => ({
      results: (await commands.registerResidents(asking(call, rows.map(residentInput)))).map(rowMessage),
    }),
    correctResident: doing(commands.correctResident, correctInput),
    moveResident: doing(commands.moveResident, moveInput),
    moveResidentOut: doing(commands.moveResidentOut, ({ residentId, movedOn }) => ({ residentId, movedOn })),
    distinguishResidents: doing(commands.distinguishResidents, ({ ground, ...pair }) => ({
      ...pair,
      ground: required('ground', nameOf(contract.DistinctionGround, ground)),
    })),
    mergeResidents: doing(commands.mergeResidents, mergeInput),
    unmergeResidents: doing(commands.unmergeResidents, ({ residentId, otherId }) => ({
      residentId,
      otherId,
    })),
    eraseResident: doing(commands.eraseResident, ({ residentId, reason }) => ({
      residentId,
      reason: required('reason', nameOf(contract.ErasureReason, reason)),
    })),
  }) satisfies Partial<ResidentHandlers>

const residentReaders = ({ queries }: Feature) =>
  ({
    getResident: async ({ residentId }, call) =>
      residentMessage(await queries.getResident(asking(call, { id: residentId }))),
    batchGetResidents: async ({ residentIds }, call) => {
      const { sheets } = await queries.batchGetResidents(asking(call, { ids: residentIds }))
      return { residents: sheets.map(residentMessage), nextPageToken: '' }
    },
    listResidents: async ({ buildingCode, gridCode, ...page }, call) => {
      const input = {
        ...(buildingCode ? { buildingCode } : {}),
        ...(gridCode ? { gridCode } : {}),
        page: pageOf(page),
      }
      const { sheets, next } = await queries.listResidents(asking(call, input))
      return { residents: sheets.map(residentMessage), nextPageToken: next ?? '' }
    },
    lookUpResident: async ({ idNumber, phone }, call) => {
      const input = { ...(idNumber ? { idNumber } : {}), ...(phone ? { phone } : {}) }
      const { sheets } = await queries.lookUpResident(asking(call, input))
      return { residents: sheets.map(residentMessage), nextPageToken: '' }
    },
    searchResidents: async ({ text }, call) => {
      const { hits, more } = await queries.searchResidents(asking(call, { text }))
      return { hits: hits.map(hitMessage), more }
    },
    findDuplicates: async ({ residentId }, call) => {
      const found = await queries.findDuplicates(asking(call, { id: residentId }))
      return { duplicates: found.map(duplicateMessage) }
    },
    listDuplicateCandidates: async ({ territory, ...page }, call) => {
      const input = { page: pageOf(page), ...(territory ? { territory } : {}) }
      const { candidates, next, waiting } = await queries.listDuplicateCandidates(asking(call, input))
      return { candidates: candidates.map(candidateMessage), nextPageToken: next ?? '', waiting }
    },
    getMyRecord: async (_request, call) => ownRecordMessage(await queries.myRecord(call)),
  }) satisfies Partial<ResidentHandlers>

const looking = ({ commands, queries }: Feature) =>
  ({
    revealResident: async (request, call) => {
      const lookId = await commands.recordLook(asking(call, revealInput(request)))
      const sheet = await queries.getResident(asking(call, { id: request.residentId }))
      return { resident: residentMessage(sheet), lookId }
    },
    listLooks: async ({ residentId, ...page }, call) => {
      const { looks, next } = await queries.listLooks(asking(call, { id: residentId, page: pageOf(page) }))
      return { looks: looks.map(lookMessage), nextPageToken: next ?? '' }
    },
    listMyLooks: async (page, call) => {
      const { looks, next } = await queries.listMyLooks(asking(call, pageOf(page)))
      return { looks: looks.map(lookMessage), nextPageToken: next ?? '' }
    },
  }) satisfies Partial<ResidentHandlers>

/** Residents over gRPC: translation, nothing else. */
export const residentService = (feature: Feature, parking: Parking): Implementation =>
  implement(ResidentServiceService, {
    ...residentKeepers(feature),
    ...residentReaders(feature),
    ...looking(feature),
    readEvents: serveFeed(feature.feed),
    ...serveParking(parking),
  })

/** Households over gRPC. */
export const householdService = ({ commands, queries }: Feature): Implementation =>
  implement(HouseholdServiceService, {
    openHousehold: doing(commands.openHousehold, ({ headId, number, members }) => ({
      headId,
      members: members.map(({ residentId, relation }) => ({
        residentId,
        relation: required('relation', nameOf(contract.Relation, relation)),
      })),
      ...(number ? { number } : {}),
    })),
    joinHousehold: doing(commands.joinHousehold, ({ householdId, residentId, relation }) => ({
      householdId,
      residentId,
      relation: required('relation', nameOf(contract.Relation, relation)),
    })),
    leaveHousehold: doing(commands.leaveHousehold, ({ householdId, residentId }) => ({
      householdId,
      residentId,
    })),
    getHousehold: async ({ householdId }, call) =>
      householdMessage(await queries.getHousehold(asking(call, { id: householdId }))),
    listHouseholds: async ({ buildingCode, residentId, ...page }, call) => {
      const input = {
        ...(buildingCode ? { buildingCode } : {}),
        ...(residentId ? { residentId } : {}),
        page: pageOf(page),
      }
      const { sheets, next } = await queries.listHouseholds(asking(call, input))
      return { households: sheets.map(householdMessage), nextPageToken: next ?? '' }
    },
  })
