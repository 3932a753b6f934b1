import type { Rpc } from '@fengqiao/contracts'
import type { FilePart } from '@fengqiao/contracts/common/v1'
import type { Client, ClientReadableStream, Metadata, ServiceError } from '@grpc/grpc-js'
import { fromGrpcStatus } from '../errors/status.ts'
import { partsOf, sent, type Download, type Upload } from './files.ts'

/** One file's way to or from a neighbour. */
export interface Transfer {
  readonly client: Client
  readonly rpc: Rpc
  readonly metadata: Metadata
  readonly deadline: number
}

/** A file that is being fetched; whoever does not read it to its end says so. */
export interface Fetched extends Download {
  readonly cancel: () => void
}

/**
 * Sends a file as it comes. A source that fails cancels the call, so that the neighbour never takes a part for the
 * whole, and its own error is the answer; a neighbour that refuses early is heard at once.
 */
export const sendFile = async (
  { client, rpc, metadata, deadline }: Transfer,
  { head, bytes }: Upload<unknown>,
): Promise<unknown> => {
  const answered = new AbortController()
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const stream = client.makeClientStreamRequest<unknown, unknown>(
    rpc.path,
    rpc.requestSerialize,
    rpc.responseDeserialize,
    metadata,
    { deadline },
    (error: ServiceError | null, reply) => {
      answered.abort()
      if (error) reject(fromGrpcStatus(error))
      else resolve(reply)
    },
  )
  const feed = async (): Promise<void> => {
    const blank = rpc.requestDeserialize(Buffer.alloc(0)) as object
    await sent(stream, head, answered.signal)
    for await (const part of partsOf(bytes)) await sent(stream, { ...blank, part }, answered.signal)
    stream.end()
  }
  feed().catch((error: unknown) => {
    if (answered.signal.aborted) return
    reject(error)
    stream.cancel()
  })
  return promise
}

async function* chunksOf(stream: ClientReadableStream<FilePart>, parts: AsyncIterator<FilePart>) {
  try {
    for (let step = await parts.next(); step.done !== true; step = await parts.next())
      if (step.value.chunk.length > 0) yield step.value.chunk
  } catch (error) {
    throw fromGrpcStatus(error as ServiceError)
  } finally {
    stream.cancel()
  }
}

/** Fetches a file: answers once its head is there, and reads the bytes no faster than they are taken. */
export const fetchFile = async (
  { client, rpc, metadata, deadline }: Transfer,
  request: unknown,
): Promise<Fetched> => {
  const stream = client.makeServerStreamRequest<unknown, FilePart>(
    rpc.path,
    rpc.requestSerialize,
    rpc.responseDeserialize as (bytes: Buffer) => FilePart,
    request,
    metadata,
    { deadline },
  )
  const parts = stream[Symbol.asyncIterator]() as AsyncIterator<FilePart>
  const first = await parts.next().catch((error: unknown) => {
    throw fromGrpcStatus(error as ServiceError)
  })
  const head = first.done === true ? undefined : first.value.head
  if (head === undefined) throw new Error(`${rpc.path} sent a file without a head`)
  return {
    head,
    bytes: chunksOf(stream, parts),
    cancel: () => {
      stream.cancel()
    },
  }
}
