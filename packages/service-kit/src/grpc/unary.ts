import type { handleUnaryCall, ServiceError } from '@grpc/grpc-js'
import { maskerOf } from '../masking.ts'
import { answering, type Answering } from './arrival.ts'
import { admit } from './call.ts'
import type { Implementation } from './implementation.ts'

/** The time a call gets whose caller named none. */
const within = 10_000

/** A handler as grpc-js wants it: past the gate, its answer masked as the contract says. */
export const unary = (
  answered: Omit<Answering, 'within'>,
  handler: Implementation['handlers'][string],
): handleUnaryCall<unknown, unknown> => {
  const { route } = answered
  const mask = route.reveals ? undefined : maskerOf(route.responseType)
  return (call, reply) => {
    const { request } = call
    answering({ ...answered, within }, call, async (arrival) => {
      const answer = await handler(request as never, await admit(answered, request, arrival))
      return mask ? mask(answer) : answer
    }).then(
      (value) => {
        reply(null, value)
      },
      (status: unknown) => {
        reply(status as ServiceError)
      },
    )
  }
}
