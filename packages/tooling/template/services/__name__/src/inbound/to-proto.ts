import * as contract from '@fengqiao/contracts/__name__/v1'
import type { Versioned } from '@fengqiao/domain-kit'
import type { __Thing__ } from '../domain/__thing__.ts'

const closing = (__oneThing__: __Thing__) =>
  __oneThing__.status === 'CLOSED'
    ? { closedById: __oneThing__.closedBy, closedAt: new Date(__oneThing__.closedAt) }
    : { closedById: '', closedAt: undefined }

export const __oneThing__Message = ({ id, version, state }: Versioned<__Thing__>): contract.__Thing__ => ({
  __oneThing__Id: id,
  version,
  gridCode: state.gridCode,
  referenceId: state.referenceId,
  status: contract.__Thing__Status[state.status],
  registeredById: state.registeredBy,
  registeredAt: new Date(state.registeredAt),
  ...closing(state),
})
