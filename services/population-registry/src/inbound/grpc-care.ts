import * as contract from '@fengqiao/contracts/population-registry/v1'
import { CareServiceService } from '@fengqiao/contracts/population-registry/v1'
import {
  asking,
  doing,
  implement,
  nameOf,
  pageOf,
  receiptMessage,
  required,
  type Call,
  type Implementation,
} from '@fengqiao/service-kit'
import { communityOf } from '@fengqiao/standards'
import type { CareInput } from '../commands/caring/care-entries.ts'
import type { Consent } from '../domain/caring/care.ts'
import type { CarePage, ClearCare } from '../queries/read-care.ts'
import type { Feature } from '../service.ts'
import { consentMessage, consentOf } from './consent.ts'

const agreedOf = (consent: contract.Consent | undefined): { readonly consent?: Consent } =>
  consent === undefined ? {} : { consent: consentOf(consent) }

const careInput = (request: contract.EnterCareRequest): CareInput => {
  const { residentId, reason, from, until } = request
  const purpose = required('purpose', nameOf(contract.CarePurpose, request.purpose))
  return { residentId, reason, from, until, purpose, ...agreedOf(request.consent) }
}

const endedFields = ({ ended }: ClearCare['state']) =>
  ended === undefined ? {} : { ending: contract.CareEnding[ended.ending], endedAt: new Date(ended.at) }

const careMessage = ({ id, version, state, purpose, reason }: ClearCare): contract.CareEntry => {
  const { residentId, basis, from, until, consent, place } = state
  return contract.CareEntry.fromPartial({
    ...{ careEntryId: id, version, residentId, from, until, renewals: state.renewals },
    purpose: purpose === undefined ? 0 : contract.CarePurpose[purpose],
    lawfulBasis: contract.LawfulBasis[basis],
    status: contract.CareStatus[state.open ? 'RUNNING' : 'ENDED'],
    reason: reason ?? '',
    ...(consent ? { consent: consentMessage(consent) } : {}),
    ...{ decidedById: state.decidedBy, decidedAt: new Date(state.decidedAt) },
    ...endedFields(state),
    ...{ communityCode: communityOf(place.buildingCode), gridCode: place.gridCode ?? '' },
  })
}

const pageMessage = ({ entries, next = '' }: CarePage) => ({
  entries: entries.map(careMessage),
  nextPageToken: next,
})

/** Care lists over gRPC. */
export const careService = ({ commands, queries }: Feature): Implementation => {
  /** The look comes first: whoever stands on the page sees that somebody read it. */
  const shown = async (call: Call, page: CarePage) => {
    await commands.recordCareLook({ meta: call.meta, input: page.entries.map(({ state }) => state) })
    return pageMessage(page)
  }
  return implement(CareServiceService, {
    enterCare: doing(commands.enterCare, careInput),
    renewCare: doing(
      commands.renewCare,
      ({ careEntryId: id, reason, until, consent }: contract.RenewCareRequest) => ({
        ...{ id, reason, until },
        ...agreedOf(consent),
      }),
    ),
    endCare: doing(commands.endCare, ({ careEntryId: id, ending }) => ({
      id,
      ending: required('ending', nameOf(contract.CareEnding, ending)),
    })),
    listCare: async ({ territory, ...page }, call) => {
      const input = { ...(territory ? { territory } : {}), page: pageOf(page) }
      return shown(call, await queries.listCare(asking(call, input)))
    },
    listCareOf: async ({ residentId: id, ...page }, call) =>
      shown(call, await queries.listCareOf(asking(call, { id, page: pageOf(page) }))),
    listMyCare: async (page, call) => pageMessage(await queries.listMyCare(asking(call, pageOf(page)))),
    endMyCare: async ({ careEntryId: id }, call) =>
      receiptMessage(await commands.endMyCare(asking(call, { id }))),
  })
}
