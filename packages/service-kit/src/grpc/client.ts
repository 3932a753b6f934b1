import { randomUUID } from 'node:crypto'
import { isIPv4 } from 'node:net'
import type { Rpc } from '@fengqiao/contracts'
import type { Part } from '@fengqiao/domain-kit'
import { Client, credentials, type ServiceDefinition, type ServiceError } from '@grpc/grpc-js'
import { fromGrpcStatus } from '../errors/status.ts'
import { spanned, telemetryNames } from '../telemetry.ts'
import { fileWithin, type Upload } from './files.ts'
import { metadataFor, type CallOptions } from './metadata.ts'
import { retried } from './retried.ts'
import { routeAt } from './route-at.ts'
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
  readonly call: (rpc: Rpc, request: unknown, options?: CallOptions) => Promise<unknown>
  /** Sends a file; it is not tried again, for its bytes have gone by. */
  readonly upload: (rpc: Rpc, file: Upload<unknown>, options?: CallOptions) => Promise<unknown>
  readonly download: (rpc: Rpc, request: unknown, options?: CallOptions) => Promise<Fetched>
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

interface Outgoing {
  readonly rpc: Rpc
  readonly request: unknown
  readonly metadata: ReturnType<typeof metadataFor>
  readonly deadline: number
}

const send = (client: Client, { rpc, request, metadata, deadline }: Outgoing): Promise<unknown> =>
  new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      rpc.path,
      rpc.requestSerialize,
      rpc.responseDeserialize,
      request,
      metadata,
      { deadline },
      (error: ServiceError | null, reply: unknown) => {
        if (error) reject(fromGrpcStatus(error))
        else resolve(reply)
      },
    )
  })

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
const withKey = ({ path }: Rpc, told: CallOptions): CallOptions =>
  routeAt(path)?.command === true && !told.idempotencyKey ? { ...told, idempotencyKey: randomUUID() } : told

const spannedTo = <T>({ path }: Rpc, work: () => Promise<T>): Promise<T> =>
  spanned({ name: telemetryNames.rpcClient, kind: 'client', path }, work)

/** How files travel over a channel. */
const transfers = (next: () => Client): Pick<Channel, 'upload' | 'download'> => {
  const transfer = (rpc: Rpc, told: CallOptions): Transfer => ({
    client: next(),
    rpc,
    metadata: metadataFor(told),
    deadline: deadlineFor(told, fileWithin),
  })
  return {
    upload: (rpc, file, told = {}) => spannedTo(rpc, () => sendFile(transfer(rpc, withKey(rpc, told)), file)),
    download: (rpc, request, told = {}) => spannedTo(rpc, () => fetchFile(transfer(rpc, told), request)),
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
    call: (rpc, request, told = {}) => {
      const keyed = withKey(rpc, told)
      const deadline = deadlineFor(keyed, within)
      return retried(deadline, () =>
        spannedTo(rpc, () => send(next(), { rpc, request, metadata: metadataFor(keyed), deadline })),
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
    Object.entries(definition).map(([name, rpc]) => {
      const way = rpc.requestStream ? 'upload' : rpc.responseStream ? 'download' : 'call'
      return [name, (request: never, told?: CallOptions) => channel[way](rpc, request, told)]
    }),
  ) as GrpcClient<S>
