import * as contract from '@fengqiao/contracts/population-registry/v1'
import { OrganisationServiceService } from '@fengqiao/contracts/population-registry/v1'
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
import { communityOf } from '@fengqiao/standards'
import type { OrganisationInput } from '../commands/keep-organisations.ts'
import type { ListOrganisationsInput, OrganisationSheet } from '../queries/read-organisations.ts'
import type { Feature } from '../service.ts'
import { given } from './given.ts'
import { standingMessage } from './past-messages.ts'
import { present } from './present.ts'

const placeFields = ({ state: { place }, room = '' }: OrganisationSheet) => ({
  buildingCode: place.buildingCode,
  roomCode: room,
  communityCode: communityOf(place.buildingCode),
  gridCode: place.gridCode ?? '',
})

const organisationMessage = (sheet: OrganisationSheet): contract.Organisation => {
  const { id, version, state, representative, contactName, contactPhone } = sheet
  const { name, creditCode = '', noCode, openedOn, movedOn, endedOn } = state
  return contract.Organisation.fromPartial({
    ...{ organisationId: id, version, name, creditCode },
    status: contract.OrganisationStatus[state.status],
    kind: contract.OrganisationKind[state.kind],
    noCode: noCode === undefined ? 0 : contract.OrganisationNoCode[noCode],
    ...placeFields(sheet),
    ...present({ representative, contactName, contactPhone, openedOn, movedOn, endedOn }),
  })
}

const answerable = (request: contract.RegisterOrganisationRequest | contract.CorrectOrganisationRequest) => {
  const { representative, contactName, contactPhone, roomCode } = request
  return given({ representative, contactName, contactPhone, roomCode })
}

const organisationInput = (request: contract.RegisterOrganisationRequest): OrganisationInput => {
  const { name, creditCode, buildingCode, openedOn } = request
  const noCode = nameOf(contract.OrganisationNoCode, request.noCode)
  const known = { ...given({ creditCode, openedOn }), ...present({ noCode }) }
  return { name, buildingCode, ...answerable(request), ...known }
}

const correctInput = (request: contract.CorrectOrganisationRequest) => {
  const { organisationId: id, name, creditCode } = request
  return { id, ...given({ name, creditCode }), ...answerable(request) }
}

const listInput = (request: contract.ListOrganisationsRequest): ListOrganisationsInput => {
  const { buildingCode, territory, kind, ended, ...page } = request
  const asked = present({ kind: nameOf(contract.OrganisationKind, kind) })
  return { ...given({ buildingCode, territory }), ...asked, ended, page: pageOf(page) }
}

type OrganisationHandlers = Handlers<typeof OrganisationServiceService>

const keepers = ({ commands }: Feature) =>
  ({
    registerOrganisation: doing(commands.registerOrganisation, organisationInput),
    correctOrganisation: doing(commands.correctOrganisation, correctInput),
    moveOrganisation: doing(
      commands.moveOrganisation,
      ({ organisationId: id, buildingCode, roomCode, movedOn }) => ({
        ...{ id, buildingCode, movedOn },
        ...given({ roomCode }),
      }),
    ),
    closeOrganisation: doing(commands.closeOrganisation, ({ organisationId: id, ending, endedOn }) => ({
      ...{ id, endedOn },
      ending: required('ending', nameOf(contract.OrganisationEnding, ending)),
    })),
    reopenOrganisation: doing(commands.reopenOrganisation, ({ organisationId: id, reopenedOn }) => ({
      id,
      reopenedOn,
    })),
  }) satisfies Partial<OrganisationHandlers>

const readers = ({ queries }: Feature) =>
  ({
    getOrganisation: async ({ organisationId: id }, call) =>
      organisationMessage(await queries.getOrganisation(asking(call, { id }))),
    getOrganisationAsOf: async ({ organisationId: id, day }, call) => {
      const found = await queries.organisationAsOf(asking(call, { id, day }))
      return { organisation: organisationMessage(found.sheet), standing: standingMessage(day, found) }
    },
    listOrganisations: async (request, call) => {
      const { sheets, next } = await queries.listOrganisations(asking(call, listInput(request)))
      return { organisations: sheets.map(organisationMessage), nextPageToken: next ?? '' }
    },
    searchOrganisations: async ({ text }, call) => {
      const { sheets, more } = await queries.searchOrganisations(asking(call, { text }))
      return { organisations: sheets.map(organisationMessage), more }
    },
  }) satisfies Partial<OrganisationHandlers>

/** Organisations over gRPC. */
export const organisationService = (feature: Feature): Implementation =>
  implement(OrganisationServiceService, {
    ...keepers(feature),
    ...readers(feature),
    revealOrganisation: async ({ organisationId: id, purpose, words }, call) => {
      const { commands, queries } = feature
      const input = { id, words, purpose: required('purpose', nameOf(contract.LookPurpose, purpose)) }
      const lookId = await commands.recordOrganisationLook(asking(call, input))
      return {
        organisation: organisationMessage(await queries.getOrganisation(asking(call, { id }))),
        lookId,
      }
    },
  })
