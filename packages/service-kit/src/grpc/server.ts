import type { Part } from '@fengqiao/domain-kit'
import { Server, ServerCredentials, type UntypedServiceImplementation } from '@grpc/grpc-js'
import { HealthImplementation } from 'grpc-health-check'
import { download } from './download.ts'
import { fileWithin } from './files.ts'
import type { GrpcServerOptions, Implementation } from './implementation.ts'
import { addReflection } from './reflection.ts'
import { routeAt } from './route-at.ts'
import { unary } from './unary.ts'
import { upload } from './upload.ts'

export interface GrpcServer extends Part {
  /** Where it listens once started, the port filled in. */
  readonly address: () => string
}

/** Calls in flight may finish this long after the server was told to stop. */
const finishWithin = 5_000

const untyped = (
  { definition, handlers }: Implementation,
  options: GrpcServerOptions,
): UntypedServiceImplementation =>
  Object.fromEntries(
    Object.entries(definition).map(([name, { path, requestSerialize, requestStream, responseStream }]) => {
      const route = routeAt(path)
      const handler = handlers[name]
      if (!route || !handler) throw new Error(`${path} has no ${route ? 'handler' : 'access rule'}`)
      if (requestStream && responseStream) throw new Error(`${path} streams both ways, which no shape does`)
      const answer = requestStream ? upload : responseStream ? download : unary
      return [name, answer({ route, requestSerialize, options }, handler)]
    }),
  )

const bind = (server: Server, { host, port }: GrpcServerOptions['listen']): Promise<number> =>
  new Promise((resolve, reject) => {
    server.bindAsync(`${host}:${port}`, ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(error)
      else resolve(bound)
    })
  })

const finish = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => {
      server.forceShutdown()
    }, finishWithin)
    server.tryShutdown(() => {
      clearTimeout(force)
      resolve()
    })
  })

/** Serves contracts over gRPC with health and reflection; every call passes the gate of call.ts. */
export const grpcServer = (options: GrpcServerOptions): GrpcServer => {
  const server = new Server({
    'grpc.max_connection_age_ms': 300_000,
    'grpc.max_connection_age_grace_ms': fileWithin,
    'grpc.max_receive_message_length': 4 * 1024 * 1024,
  })
  const health = new HealthImplementation({ '': 'NOT_SERVING' })
  health.addToServer(server)
  addReflection(server)
  for (const service of options.services) server.addService(service.definition, untyped(service, options))
  let { port } = options.listen
  return {
    name: 'grpc',
    address: () => `${options.listen.host}:${port}`,
    start: async () => {
      port = await bind(server, options.listen)
      health.setStatus('', 'SERVING')
    },
    stop: () => {
      health.setStatus('', 'NOT_SERVING')
      return finish(server)
    },
  }
}
