import { invalidField } from '@fengqiao/domain-kit'
import type { handleClientStreamingCall, ServiceError } from '@grpc/grpc-js'
import { answering, type Answering } from './arrival.ts'
import { admit } from './call.ts'
import { fileWithin, type Carrying } from './files.ts'
import type { Implementation } from './implementation.ts'

type Messages = AsyncIterator<unknown, unknown>

/** A call that was broken off ends like any other: only the last part says that the file is whole. */
async function* bytesIn(messages: Messages): AsyncGenerator<Uint8Array> {
  for (let step = await messages.next(); step.done !== true; step = await messages.next()) {
    const { part } = step.value as Carrying
    if (part?.last === true) return
    if (part !== undefined && part.chunk.length > 0) yield part.chunk
  }
  throw invalidField('part.last', 'REQUIRED')
}

/**
 * A handler of uploads as grpc-js wants it. The gate looks at the first message; the bytes are read no faster than the
 * handler takes them.
 */
export const upload = (
  answered: Omit<Answering, 'within'>,
  handler: Implementation['handlers'][string],
): handleClientStreamingCall<unknown, unknown> => {
  return (call, reply) => {
    // Whoever went away is heard of where the bytes are read.
    call.on('error', () => undefined)
    answering({ ...answered, within: fileWithin }, call, async (arrival) => {
      const messages = call[Symbol.asyncIterator]() as Messages
      const first = await messages.next()
      if (first.done === true) throw invalidField('part', 'REQUIRED')
      const admitted = await admit(answered, first.value, arrival)
      return handler({ head: first.value, bytes: bytesIn(messages) } as never, admitted)
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
