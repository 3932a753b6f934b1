import type { Route, Rpc } from '@fengqiao/contracts'
import type { Log } from '@fengqiao/domain-kit'
import type { ServiceDefinition } from '@grpc/grpc-js'
import type { Authenticate } from '../callers/verifier.ts'
import type { Call } from './call.ts'
import type { Download, Upload } from './files.ts'

/** What a method's definition says of its messages. */
interface Messages<Request, Response> {
  readonly requestDeserialize: (bytes: Buffer) => Request
  readonly responseSerialize: (value: Response) => Buffer
}

type Uploading<M> =
  M extends Messages<infer Request, infer Response>
    ? (upload: Upload<Request>, call: Call) => Promise<Response>
    : never

type Downloading<M> =
  M extends Messages<infer Request, infer _Response>
    ? (request: Request, call: Call) => Promise<Download>
    : never

type Answering<M> =
  M extends Messages<infer Request, infer Response>
    ? (request: Request, call: Call) => Promise<Response>
    : never

type Handler<M> = M extends { readonly requestStream: true }
  ? Uploading<M>
  : M extends { readonly responseStream: true }
    ? Downloading<M>
    : Answering<M>

/** One promise-style handler for each RPC of a service: one that is left out does not compile. */
export type Handlers<S> = { readonly [M in keyof S]: Handler<S[M]> }

export interface Implementation {
  readonly definition: ServiceDefinition
  readonly handlers: Readonly<Record<string, (request: never, call: Call) => Promise<unknown>>>
}

/** What is known of an RPC where it is answered. */
export interface Answered extends Pick<Rpc, 'requestSerialize'> {
  readonly route: Route
}

/** Puts a contract and its handlers together. */
export const implement = <S extends ServiceDefinition>(
  definition: S,
  handlers: Handlers<S>,
): Implementation => ({
  definition,
  handlers,
})

export interface GrpcServerOptions {
  readonly listen: { readonly host: string; readonly port: number }
  readonly services: readonly Implementation[]
  readonly authenticate: Authenticate
  readonly log: Log
}
