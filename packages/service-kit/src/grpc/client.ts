import { randomUUID } from 'node:crypto'
import { isIPv4 } from 'node:net'
import type { Route } from '@fengqiao/contracts'
import { routes } from '@fengqiao/contracts/routes'
import type { Part } from '@fengqiao/domain-kit'
import { Client, credentials, type ServiceDefinition, type ServiceError } from '@grpc/grpc-js'
import { fromGrpcStatus } from '../errors/status.ts'
import { spanned, telemetryNames } from '../telemetry.ts'
import { fileWithin, type Upload } from './files.ts'
import { metadataFor, type CallOptions } from './metadata.ts'
import { retried } from './retried.ts'
import { fetchFile, sendFile, type Fetched, type Transfer } from './transfer.ts'

interface Messages<Request, Response> {
  readonly requestSerialize: (value: Request) => Buffer
  readonly responseDeserialize: (bytes: Buffer) => Response
}

type Caller<M> =
  M extends Messages<infer Request, infer Response>
    ? M extends { readonly requestStream: true }
      ? (upload: Upload<Request>, options?: CallOptions) => Promise<Response>
      : M extends { readonly responseStream: true }
        ? (request: Request, options?: CallOptions) => Promise<Fetched>
        : (request: Request, options?: CallOptions) => Promise<Response>
    : never

/** A promise-style client of a contract. */
export type GrpcClient<S> = { readonly [M in keyof S]: Caller<S[M]> }

/** A channel to one neighbour; one for all contracts it serves. */
export interface Channel extends Part {
  readonly call: (path: string, request: unknown, options?: CallOptions) => Promise<unknown>
  /** Sends a file; it is not tried again, for its bytes have gone by. */
  readonly upload: (path: string, file: Upload<unknown>, options?: CallOptions) => Promise<unknown>
  readonly download: (path: string, request: unknown, options?: CallOptions) => Promise<Fetched>
  /** Whether the neighbour says that it serves. */
  readonly serving: () => Promise<boolean>
}

/** Taken off a caller's deadline, so that he can still be answered. */
const margin = 50
const within = 5_000

/** The longest time between two looks at a replica that is away, give or take a fifth. */
const lookAgain = 500

const deadlineFor = ({ deadline }: CallOptions, most: number): number => {
  const own = Date.now() + most
  return deadline === undefined ? own : Math.min(own, deadline - margin)
}

const options = {
  'grpc.service_config': JSON.stringify({ loadBalancingConfig: [{ round_robin: {} }] }),
  'grpc.keepalive_time_ms': 30_000,
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': lookAgain,
}

/** One target holds any number of IP addresses, but only one name; several names take turns. */
const targetsOf = (addresses: readonly string[]): readonly string[] =>
  addresses.every((address) => isIPv4(address.slice(0, address.lastIndexOf(':'))))
    ? [`ipv4:${addresses.join(',')}`]
    : addresses.map((address) => `dns:///${address}`)

const byPath = new Map(routes.map((route) => [route.path, route]))

interface Outgoing {
  readonly path: string
  readonly request: unknown
  readonly metadata: ReturnType<typeof metadataFor>
  readonly deadline: number
}

const routeAt = (path: string): Route => {
  const route = byPath.get(path)
  if (!route) throw new Error(`no route ${path}`)
  return route
}

const send = (client: Client, { path, request, metadata, deadline }: Outgoing): Promise<unknown> => {
  const route = routeAt(path)
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      path,
      (message: unknown) => Buffer.from(route.request.encode(message).finish()),
      (bytes: Buffer) => route.response.decode(bytes),
      request,
      metadata,
      { deadline },
      (error: ServiceError | null, reply: unknown) => {
        if (error) reject(fromGrpcStatus(error))
        else resolve(reply)
      },
    )
  })
}

const isServing = (client: Client): Promise<boolean> =>
  new Promise((resolve) => {
    client.makeUnaryRequest(
      '/grpc.health.v1.Health/Check',
      () => Buffer.alloc(0),
      // HealthCheckResponse { status = 1: SERVING }
      (bytes: Buffer) => bytes[1] === 1,
      {},
      { deadline: Date.now() + 1_000 },
      (error, serving) => {
        resolve(!error && serving === true)
      },
    )
  })

/** A command without a key gets one, so that trying again does nothing twice. */
const withKey = (path: string, told: CallOptions): CallOptions =>
  (byPath.get(path)?.command ?? true) && !told.idempotencyKey
    ? { ...told, idempotencyKey: randomUUID() }
    : told

const spannedTo = <T>(path: string, work: () => Promise<T>): Promise<T> =>
  spanned({ name: telemetryNames.rpcClient, kind: 'client', path }, work)

/** How files travel over a channel. */
const transfers = (next: () => Client): Pick<Channel, 'upload' | 'download'> => {
  const transfer = (path: string, told: CallOptions): Transfer => ({
    client: next(),
    route: routeAt(path),
    metadata: metadataFor(told),
    deadline: deadlineFor(told, fileWithin),
  })
  return {
    upload: (path, file, told = {}) =>
      spannedTo(path, () => sendFile(transfer(path, withKey(path, told)), file)),
    download: (path, request, told = {}) => spannedTo(path, () => fetchFile(transfer(path, told), request)),
  }
}

/** Opens a channel to all replicas of a neighbour, used in turn; what finds it away is tried again for a moment. */
export const channelTo = (name: string, addresses: readonly string[]): Channel => {
  const clients = targetsOf(addresses).map(
    (target) => new Client(target, credentials.createInsecure(), options),
  )
  let turn = 0
  const next = (): Client => {
    turn = (turn + 1) % clients.length
    const client = clients[turn]
    if (!client) throw new Error(`${name} has no address`)
    return client
  }
  return {
    name: `channel to ${name}`,
    start: async () => undefined,
    stop: async () => {
      for (const client of clients) client.close()
    },
    call: (path, request, told = {}) => {
      const keyed = withKey(path, told)
      const deadline = deadlineFor(keyed, within)
      return retried(deadline, () =>
        spannedTo(path, () => send(next(), { path, request, metadata: metadataFor(keyed), deadline })),
      )
    },
    ...transfers(next),
    serving: () => isServing(next()),
  }
}

/** A typed client of one contract over a channel. */
export const clientOf = <S extends ServiceDefinition>(
  definition: S,
  channel: Pick<Channel, 'call' | 'upload' | 'download'>,
): GrpcClient<S> =>
  Object.fromEntries(
    Object.entries(definition).map(([name, { path, requestStream, responseStream }]) => {
      const way = requestStream ? 'upload' : responseStream ? 'download' : 'call'
      return [name, (request: never, told?: CallOptions) => channel[way](path, request, told)]
    }),
  ) as GrpcClient<S>
