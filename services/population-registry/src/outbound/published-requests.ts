import * as contract from '@fengqiao/contracts/population-registry/v1'
import { made, type Facts } from '@fengqiao/domain-kit'
import { communityIn, type DataRequestEvent, type LimitSaid } from '../domain/data-request.ts'

const limit = ({ near, dueAt }: Pick<LimitSaid, 'near' | 'dueAt'>) => ({
  communityCode: communityIn({ near }) ?? '',
  dueAt: new Date(dueAt),
})

/** Requests about data as others hear of them: who is to be told, by when and where, never a word. */
export const dataRequests: Facts<DataRequestEvent> = {
  DataRequestAsked: (dataRequestId, { kind, personId = '', ...asked }) =>
    made(contract.DataRequestReceived, {
      dataRequestId,
      personId,
      kind: contract.DataRequestKind[kind],
      ...limit(asked),
    }),
  DataRequestGranted: (dataRequestId, { personId = '' }) =>
    made(contract.DataRequestDecided, { dataRequestId, personId, granted: true, ground: 0 }),
  DataRequestRefused: (dataRequestId, { personId = '', ground }) =>
    made(contract.DataRequestDecided, {
      dataRequestId,
      personId,
      granted: false,
      ground: contract.DataRequestGround[ground],
    }),
  DataRequestDone: (dataRequestId, { personId = '' }) =>
    made(contract.DataRequestFinished, { dataRequestId, personId }),
  DataRequestDueSoon: (dataRequestId, said) =>
    made(contract.DataRequestDueSoon, { dataRequestId, ...limit(said) }),
  DataRequestOverdue: (dataRequestId, said) =>
    made(contract.DataRequestOverdue, { dataRequestId, ...limit(said) }),
}
