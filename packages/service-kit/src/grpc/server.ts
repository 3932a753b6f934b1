import { routes } from '@fengqiao/contracts/routes'
import type { Route } from '@fengqiao/contracts'
import { DomainError, type Log, type Part } from '@fengqiao/domain-kit'
import {
  Server,
  ServerCredentials,
  status,
  type sendUnaryData,
  type ServerUnaryCall,
  type ServiceDefinition,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js'
import { HealthImplementation } from 'grpc-health-check'
import { v7 as newId } from 'uuid'
import type { Authenticate } from '../callers/verifier.ts'
import { toGrpcStatus } from '../errors/status.ts'
import { maskerOf } from '../masking.ts'
import { contextOf, spanned, telemetryNames } from '../telemetry.ts'
import { admit, type Call } from './call.ts'

type Handler<M> = M extends {
  readonly requestDeserialize: (bytes: Buffer) => infer Request
  readonly responseSerialize: (value: infer Response) => Buffer
}
  ? (request: Request, call: Call) => Promise<Response>
  : never

/** One promise-style handler for each RPC of a service: one that is left out does not compile. */
export type Handlers<S> = { readonly [M in keyof S]: Handler<S[M]> }

export interface Implementation {
  readonly definition: ServiceDefinition
  readonly handlers: Readonly<Record<string, (request: never, call: Call) => Promise<unknown>>>
}

/** Puts a contract and its handlers together. */
export const implement = <S extends ServiceDefinition>(
  definition: S,
  handlers: Handlers<S>,
): Implementation => ({
  definition,
  handlers: handlers as unknown as Implementation['handlers'],
})

export interface GrpcServerOptions {
  readonly listen: { readonly host: string; readonly port: number }
  readonly services: readonly Implementation[]
  readonly authenticate: Authenticate
  readonly log: Log
}

export interface GrpcServer extends Part {
  /** Where it listens once started, the port filled in. */
  readonly address: () => string
}

const withinDefault = 10_000
const leastTime = 5

const deadlineOf = (call: ServerUnaryCall<unknown, unknown>): number => {
  const deadline = call.getDeadline()
  const at = deadline instanceof Date ? deadline.getTime() : deadline
  return Number.isFinite(at) ? at : Date.now() + withinDefault
}

const answer = (
  route: Route,
  handler: Implementation['handlers'][string],
  { authenticate, log }: GrpcServerOptions,
) => {
  const mask = route.reveals ? undefined : maskerOf(route.response.$type)
  return async (call: ServerUnaryCall<unknown, unknown>): Promise<unknown> => {
    const deadline = deadlineOf(call)
    if (deadline - Date.now() < leastTime)
      throw Object.assign(new Error('deadline'), { code: status.DEADLINE_EXCEEDED })
    const admitted = await admit(route, call.request, {
      metadata: call.metadata,
      deadline,
      authenticate,
      log,
    })
    const reply = await handler(call.request as never, admitted)
    return mask ? mask(reply) : reply
  }
}

const passThrough = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === status.DEADLINE_EXCEEDED
    ? { code: status.DEADLINE_EXCEEDED, details: 'DEADLINE' }
    : undefined

const unary = (route: Route, handler: Implementation['handlers'][string], options: GrpcServerOptions) => {
  const work = answer(route, handler, options)
  return (call: ServerUnaryCall<unknown, unknown>, reply: sendUnaryData<unknown>): void => {
    const span = {
      name: telemetryNames.rpcServer,
      kind: 'server',
      path: route.path,
      parent: contextOf(call.metadata),
    } as const
    spanned(span, () => work(call)).then(
      (value) => {
        reply(null, value)
      },
      (error: unknown) => {
        const told = passThrough(error) ?? toGrpcStatus(error)
        if (!(error instanceof DomainError) && told.code === status.INTERNAL) {
          const reference = newId()
          options.log.error(
            { path: route.path, reference, error: error instanceof Error ? error.stack : 'unknown' },
            'a call failed',
          )
        }
        reply(told)
      },
    )
  }
}

const routeOf = new Map(routes.map((route) => [route.path, route]))

const untyped = (
  { definition, handlers }: Implementation,
  options: GrpcServerOptions,
): UntypedServiceImplementation =>
  Object.fromEntries(
    Object.entries(definition).map(([name, { path }]) => {
      const route = routeOf.get(path)
      const handler = handlers[name]
      if (!route || !handler) throw new Error(`${path} has no ${route ? 'handler' : 'access rule'}`)
      return [name, unary(route, handler, options)]
    }),
  )

/** Serves contracts over gRPC with health; every call passes the gate of call.ts. */
export const grpcServer = (options: GrpcServerOptions): GrpcServer => {
  const server = new Server({
    'grpc.max_connection_age_ms': 300_000,
    'grpc.max_connection_age_grace_ms': 10_000,
    'grpc.max_receive_message_length': 4 * 1024 * 1024,
  })
  const health = new HealthImplementation({ '': 'NOT_SERVING' })
  health.addToServer(server)
  for (const service of options.services) server.addService(service.definition, untyped(service, options))
  let port = options.listen.port
  return {
    name: 'grpc',
    address: () => `${options.listen.host}:${port}`,
    start: async () => {
      port = await new Promise<number>((resolve, reject) => {
        server.bindAsync(
          `${options.listen.host}:${options.listen.port}`,
          ServerCredentials.createInsecure(),
          (error, bound) => {
            if (error) reject(error)
            else resolve(bound)
          },
        )
      })
      health.setStatus('', 'SERVING')
    },
    stop: () => {
      health.setStatus('', 'NOT_SERVING')
      return new Promise<void>((resolve) => {
        const force = setTimeout(() => {
          server.forceShutdown()
        }, 5_000)
        server.tryShutdown(() => {
          clearTimeout(force)
          resolve()
        })
      })
    },
  }
}
