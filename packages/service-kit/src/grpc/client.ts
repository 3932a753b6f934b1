import { randomUUID } from 'node:crypto'
import { routes } from '@fengqiao/contracts/routes'
import { DomainError, type Part } from '@fengqiao/domain-kit'
import {
  Client,
  credentials,
  Metadata,
  status,
  type ServiceDefinition,
  type ServiceError,
} from '@grpc/grpc-js'
import { fromGrpcStatus } from '../errors/status.ts'
import { injectContext, spanned, telemetryNames } from '../telemetry.ts'
import { metadataKeys } from './call.ts'

/** What goes with a call: whose token, in which language, by which key, until when. */
export interface CallOptions {
  readonly token?: string | undefined
  readonly language?: 'zh-CN' | 'en'
  readonly idempotencyKey?: string
  /** The caller's own deadline; a margin is taken off, so that he can still be answered. */
  readonly deadline?: number
}

type Caller<M> = M extends {
  readonly requestSerialize: (value: infer Request) => Buffer
  readonly responseDeserialize: (bytes: Buffer) => infer Response
}
  ? (request: Request, options?: CallOptions) => Promise<Response>
  : never

/** A promise-style client of a contract. */
export type GrpcClient<S> = { readonly [M in keyof S]: Caller<S[M]> }

/** A channel to one neighbour; one for all contracts it serves. */
export interface Channel extends Part {
  readonly call: (path: string, request: unknown, options?: CallOptions) => Promise<unknown>
  /** Whether the neighbour says that it serves. */
  readonly serving: () => Promise<boolean>
}

const margin = 50
const within = 5_000
const attempts = 3

const deadlineFor = ({ deadline }: CallOptions): number => {
  const own = Date.now() + within
  return deadline === undefined ? own : Math.min(own, deadline - margin)
}

const metadataFor = ({ token, language, idempotencyKey }: CallOptions): Metadata => {
  const metadata = new Metadata()
  if (token) metadata.set(metadataKeys.authorization, `Bearer ${token}`)
  if (language) metadata.set(metadataKeys.language, language)
  if (idempotencyKey) metadata.set(metadataKeys.idempotencyKey, idempotencyKey)
  injectContext(metadata)
  return metadata
}

const byPath = new Map(routes.map((route) => [route.path, route]))

/** Opens a channel to all replicas of a neighbour, used in turn. Calls that change something carry a key, so every call may be tried again while it is away. */
export const channelTo = (name: string, addresses: readonly string[]): Channel => {
  const client = new Client(`ipv4:${addresses.join(',')}`, credentials.createInsecure(), {
    'grpc.service_config': JSON.stringify({ loadBalancingConfig: [{ round_robin: {} }] }),
    'grpc.keepalive_time_ms': 30_000,
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 1_000,
  })
  const once = (path: string, request: unknown, options: CallOptions): Promise<unknown> => {
    const route = byPath.get(path)
    if (!route) throw new Error(`no route ${path}`)
    return new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        path,
        (message: unknown) => Buffer.from(route.request.encode(message).finish()),
        (bytes: Buffer) => route.response.decode(bytes),
        request,
        metadataFor(options),
        { deadline: deadlineFor(options) },
        (error: ServiceError | null, reply: unknown) => {
          if (error) reject(fromGrpcStatus(error))
          else resolve(reply)
        },
      )
    })
  }
  const call: Channel['call'] = async (path, request, options = {}) => {
    const command = byPath.get(path)?.command ?? true
    const keyed = command && !options.idempotencyKey ? { ...options, idempotencyKey: randomUUID() } : options
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await spanned({ name: telemetryNames.rpcClient, kind: 'client', path }, () =>
          once(path, request, keyed),
        )
      } catch (error) {
        const away = error instanceof DomainError && error.reason === 'UNAVAILABLE'
        if (!away || attempt >= attempts) throw error
      }
    }
  }
  return {
    name: `channel to ${name}`,
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(client.close()),
    call,
    serving: () =>
      new Promise((resolve) => {
        client.makeUnaryRequest(
          '/grpc.health.v1.Health/Check',
          () => Buffer.alloc(0),
          (bytes: Buffer) => bytes[1] === 1,
          {},
          { deadline: Date.now() + 1_000 },
          (error, serving) => {
            resolve(!error && serving === true)
          },
        )
      }),
  }
}

/** A typed client of one contract over a channel. */
export const clientOf = <S extends ServiceDefinition>(
  definition: S,
  channel: Pick<Channel, 'call'>,
): GrpcClient<S> =>
  Object.fromEntries(
    Object.entries(definition).map(([name, { path }]) => [
      name,
      (request: unknown, options?: CallOptions) => channel.call(path, request, options),
    ]),
  ) as GrpcClient<S>

/** The code of a call that ran out of time. */
export const deadlineExceeded = status.DEADLINE_EXCEEDED
