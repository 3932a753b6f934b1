import * as contract from '@fengqiao/contracts/population-registry/v1'
import { LettingServiceService } from '@fengqiao/contracts/population-registry/v1'
import {
  asking,
  doing,
  implement,
  nameOf,
  pageOf,
  required,
  type Handlers,
  type Implementation,
} from '@fengqiao/service-kit'
import type { LettingCorrecting, LettingInput } from '../commands/letting/keep-lettings.ts'
import type { NamedLandlord } from '../domain/letting/landlord.ts'
import type { LettingSheet } from '../queries/letting-sheets.ts'
import type { Feature } from '../service.ts'
import { given } from './given.ts'
import { lettingMessage, ownLettingMessage } from './letting-messages.ts'
import { present } from './present.ts'

const named = ({ residentId, organisationId, name, phone }: contract.LandlordInput): NamedLandlord =>
  given({ residentId, organisationId, name, phone })

const lettingInput = (request: contract.RegisterLettingRequest): LettingInput => {
  const { buildingCode, roomCode, from, until } = request
  const use = required('use', nameOf(contract.LettingUse, request.use))
  const landlord = named(required('landlord', request.landlord))
  return { buildingCode, roomCode, landlord, use, from, ...given({ until }) }
}

const correctInput = (request: contract.CorrectLettingRequest): LettingCorrecting => {
  const { lettingId: id, landlord, from, until, withoutUntil } = request
  return {
    ...{ id, reason: required('reason', nameOf(contract.LettingReason, request.reason)) },
    ...present({ use: nameOf(contract.LettingUse, request.use), landlord: landlord && named(landlord) }),
    ...given({ from, until }),
    ...(withoutUntil ? { withoutUntil } : {}),
  }
}

type LettingHandlers = Handlers<typeof LettingServiceService>

const keepers = ({ commands }: Feature) =>
  ({
    registerLetting: doing(commands.registerLetting, lettingInput),
    correctLetting: doing(commands.correctLetting, correctInput),
    addTenant: doing(commands.addTenant, ({ lettingId: id, residentId, from }) => ({ id, residentId, from })),
    recordTenantLeft: doing(
      commands.recordTenantLeft,
      ({ lettingId: id, residentId, until, ending }: contract.RecordTenantLeftRequest) => ({
        ...{ id, residentId, until },
        ending: required('ending', nameOf(contract.TenancyEnding, ending)),
      }),
    ),
    recordLettingCheck: doing(
      commands.checkLetting,
      ({ lettingId: id, checkedOn, outcome, mendBy }: contract.RecordLettingCheckRequest) => ({
        ...{ id, checkedOn, ...given({ mendBy }) },
        outcome: required('outcome', nameOf(contract.LettingCheckOutcome, outcome)),
      }),
    ),
    endLetting: doing(
      commands.endLetting,
      ({ lettingId: id, endedOn, ending }: contract.EndLettingRequest) => ({
        ...{ id, endedOn },
        ending: required('ending', nameOf(contract.LettingEnding, ending)),
      }),
    ),
  }) satisfies Partial<LettingHandlers>

const reply = (sheets: readonly LettingSheet[], next = ''): contract.ListLettingsReply => ({
  lettings: sheets.map(lettingMessage),
  nextPageToken: next,
})

const readers = ({ queries }: Feature) =>
  ({
    getLetting: async ({ lettingId: id }, call) =>
      lettingMessage(await queries.getLetting(asking(call, { id }))),
    listLettings: async ({ territory, ...page }, call) => {
      const input = { ...given({ territory }), page: pageOf(page) }
      const { sheets, next } = await queries.listLettings(asking(call, input))
      return reply(sheets, next)
    },
    listBuildingLettings: async ({ buildingCode }, call) =>
      reply(await queries.listBuildingLettings(asking(call, { buildingCode }))),
    listLettingsAsOf: async ({ buildingCode: id, day }, call) =>
      reply(await queries.listLettingsAsOf(asking(call, { id, day }))),
    listLettingsOf: async ({ residentId: id }, call) =>
      reply(await queries.listLettingsOf(asking(call, { id }))),
    listMyLettings: async (_request, call) => ({
      lettings: (await queries.listMyLettings(call)).map(ownLettingMessage),
    }),
  }) satisfies Partial<LettingHandlers>

/** Rented homes over gRPC. */
export const lettingService = (feature: Feature): Implementation =>
  implement(LettingServiceService, {
    ...keepers(feature),
    ...readers(feature),
    revealLetting: async ({ lettingId: id, purpose, words }, call) => {
      const { commands, queries } = feature
      const input = { id, words, purpose: required('purpose', nameOf(contract.LookPurpose, purpose)) }
      const lookId = await commands.recordLettingLook(asking(call, input))
      const { room = '', name = '', phone = '' } = await queries.lettingInClear(asking(call, { id }))
      return { roomCode: room, landlordName: name, landlordPhone: phone, lookId }
    },
  })
