import type { handleServerStreamingCall } from '@grpc/grpc-js'
import { answering, type Answering } from './arrival.ts'
import { admit } from './call.ts'
import { fileWithin, partsOf, sent, type Download } from './files.ts'
import type { Implementation } from './implementation.ts'

/** A handler of downloads as grpc-js wants it: the head, then the bytes, no faster than the other side takes them. */
export const download = (
  answered: Omit<Answering, 'within'>,
  handler: Implementation['handlers'][string],
): handleServerStreamingCall<unknown, unknown> => {
  return (call) => {
    const { request } = call
    answering({ ...answered, within: fileWithin }, call, async (arrival) => {
      const { head, bytes } = (await handler(
        request as never,
        await admit(answered, request, arrival),
      )) as Download
      await sent(call, { head, chunk: Buffer.alloc(0), last: false }, arrival.signal)
      for await (const part of partsOf(bytes)) await sent(call, part, arrival.signal)
    }).then(
      () => {
        call.end()
      },
      (status: unknown) => {
        if (!call.cancelled) call.emit('error', status)
      },
    )
  }
}
