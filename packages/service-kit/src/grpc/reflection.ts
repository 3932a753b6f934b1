import { status, type Server, type ServerDuplexStream, type ServiceDefinition } from '@grpc/grpc-js'
import { late } from '../late.ts'

const versions = ['v1', 'v1alpha'] as const

export type Version = (typeof versions)[number]

type Stream = ServerDuplexStream<Buffer, Buffer>

const asItCame = (bytes: Buffer): Buffer => bytes

const definitionOf = (version: Version): ServiceDefinition => ({
  ServerReflectionInfo: {
    path: `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`,
    requestStream: true,
    responseStream: true,
    requestSerialize: asItCame,
    requestDeserialize: asItCame,
    responseSerialize: asItCame,
    responseDeserialize: asItCame,
  },
})

const failure = (code: status, details: string) => Object.assign(new Error(details), { code, details })

const notAsked = failure(status.INVALID_ARGUMENT, 'this is no request of the reflection protocol')
const notLoaded = failure(status.INTERNAL, 'the contracts could not be read')

const answer = async (stream: Stream, version: Version): Promise<void> => {
  const { answerOf } = await late.reflecting()
  const write = (request: Buffer): void => {
    try {
      stream.write(answerOf(version, request))
    } catch {
      throw notAsked
    }
  }
  // Whoever asks what is none hears of it, so his stream outlives the loop.
  for await (const request of stream.iterator({ destroyOnReturn: false })) write(request as Buffer)
  stream.end()
}

/** Lets tools such as grpcurl ask a server which contracts there are. */
export const addReflection = (server: Server): void => {
  for (const version of versions)
    server.addService(definitionOf(version), {
      ServerReflectionInfo: (stream: Stream) => {
        answer(stream, version).catch((error: unknown) => {
          if (!stream.cancelled) stream.emit('error', error === notAsked ? notAsked : notLoaded)
        })
      },
    })
}
