import type { Log } from '@fengqiao/domain-kit'
import type { ServiceDefinition } from '@grpc/grpc-js'
import type { Authenticate } from '../callers/verifier.ts'
import type { Call } from './call.ts'

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
  handlers,
})

export interface GrpcServerOptions {
  readonly listen: { readonly host: string; readonly port: number }
  readonly services: readonly Implementation[]
  readonly authenticate: Authenticate
  readonly log: Log
}
