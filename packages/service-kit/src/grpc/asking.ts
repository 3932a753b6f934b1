import type { Ask, Command, Receipt } from '@fengqiao/domain-kit'
import type { Call } from './call.ts'

/** Use in `inbound/grpc.ts`: the call as a use case knows it, with its input in the service's own terms. */
export const asking = <I>({ caller, scope, meta }: Call, input: I): Ask<I> => ({ caller, scope, meta, input })

/** The answer to a command, for the wire. */
export const receiptMessage = ({ id, version, at }: Receipt) => ({ id, version, recordedAt: at })

/** Use for an RPC that is one command: its request becomes the input, its receipt the reply. */
export const doing =
  <R, I>(command: Command<I>, input: (request: R) => I) =>
  async (request: R, call: Call) =>
    receiptMessage(await command(asking(call, input(request))))
