import { status, type Server, type ServerDuplexStream, type ServiceDefinition } from '@grpc/grpc-js'

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

const answer = async (stream: Stream, version: Version): Promise<void> => {
  // The index of all contracts takes megabytes of each process: it is made for whoever asks first.
  const { answerOf } = await import('./reflecting.ts')
  // Whoever asks what is none hears of it, so his stream outlives the loop.
  const requests = stream.iterator({ destroyOnReturn: false })
  for await (const request of requests) stream.write(answerOf(version, request as Buffer))
  stream.end()
}

/** Lets tools such as grpcurl ask a server which contracts there are. */
export const addReflection = (server: Server): void => {
  for (const version of versions)
    server.addService(definitionOf(version), {
      ServerReflectionInfo: (stream: Stream) => {
        answer(stream, version).catch(() => {
          const details = 'this is no request of the reflection protocol'
          if (!stream.cancelled) stream.emit('error', { code: status.INVALID_ARGUMENT, details })
        })
      },
    })
}
