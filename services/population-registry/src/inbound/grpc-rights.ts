import * as contract from '@fengqiao/contracts/population-registry/v1'
import { RightsServiceService } from '@fengqiao/contracts/population-registry/v1'
import {
  asking,
  doing,
  implement,
  nameOf,
  pageOf,
  required,
  type Implementation,
} from '@fengqiao/service-kit'
import { nextStepOf, type DataRequest } from '../domain/data-request.ts'
import type { ClearRequest, RequestPage } from '../queries/read-data-requests.ts'
import type { Feature } from '../service.ts'

const decisionFields = (state: DataRequest) => {
  const decision = 'decision' in state ? state.decision : undefined
  if (decision === undefined) return {}
  const { by, at, ground, remedy } = decision
  return {
    ...{ decidedById: by, decidedAt: new Date(at) },
    ...(ground === undefined ? {} : { ground: contract.DataRequestGround[ground] }),
    ...(remedy === undefined ? {} : { remedy: contract.DataRequestRemedy[remedy] }),
  }
}

const requestMessage = ({ id, version, state, words, answer }: ClearRequest): contract.DataRequest => {
  const step = nextStepOf(state)
  return contract.DataRequest.fromPartial({
    ...{ dataRequestId: id, version, residentId: state.residentId, askedById: state.by },
    ...{ askedAt: new Date(state.askedAt), dueAt: new Date(state.dueAt) },
    ...{ words: words ?? '', answer: answer ?? '' },
    kind: contract.DataRequestKind[state.kind],
    status: contract.DataRequestStatus[state.status],
    ...decisionFields(state),
    ...(step === undefined ? {} : { nextStep: contract.DataRequestStep[step] }),
    ...(state.status === 'DONE' ? { doneAt: new Date(state.doneAt) } : {}),
  })
}

const pageMessage = ({ requests, next = '' }: RequestPage) => ({
  requests: requests.map(requestMessage),
  nextPageToken: next,
})

const kindOf = (kind: contract.DataRequestKind) => required('kind', nameOf(contract.DataRequestKind, kind))

/** What people may ask about their own data, over gRPC. */
export const rightsService = ({ commands, queries }: Feature): Implementation =>
  implement(RightsServiceService, {
    askAboutMyData: doing(commands.askAboutMyData, ({ kind, words }) => ({ kind: kindOf(kind), words })),
    enterDataRequest: doing(commands.enterDataRequest, ({ residentId, kind, words }) => ({
      ...{ residentId, words },
      kind: kindOf(kind),
    })),
    grantDataRequest: doing(commands.grantRequest, ({ dataRequestId: id, answer }) => ({ id, answer })),
    refuseDataRequest: doing(commands.refuseRequest, ({ dataRequestId: id, answer, ground, remedy }) => ({
      ...{ id, answer },
      ground: required('ground', nameOf(contract.DataRequestGround, ground)),
      remedy: required('remedy', nameOf(contract.DataRequestRemedy, remedy)),
    })),
    finishDataRequest: doing(commands.finishRequest, ({ dataRequestId: id }) => ({ id })),
    listDataRequests: async (page, call) =>
      pageMessage(await queries.listDataRequests(asking(call, pageOf(page)))),
    listMyDataRequests: async (page, call) =>
      pageMessage(await queries.listMyDataRequests(asking(call, pageOf(page)))),
    getDataRequest: async ({ dataRequestId: id }, call) =>
      requestMessage(await queries.getDataRequest(asking(call, { id }))),
  })
