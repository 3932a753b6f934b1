import type { MethodModel, Model } from './model.ts'
import { contextOf, methodsOf } from './model.ts'
import {
  givesVersion,
  isCommand,
  openapiPathOf,
  operationIds,
  pathParametersOf,
  takesVersion,
} from './routing.ts'
import { header, importsOf, literal } from './typescript.ts'

const httpOf = (model: Model, method: MethodModel) =>
  method.http === undefined
    ? {}
    : {
        http: {
          verb: method.http.verb,
          template: method.http.template,
          openapiPath: openapiPathOf(model, method),
          pathParameters: pathParametersOf(model, method),
          body: method.http.body,
        },
      }

const factsOf = (model: Model, method: MethodModel, operationId: string | undefined) => ({
  path: `/${method.service.fullName}/${method.name}`,
  service: method.service.fullName,
  method: method.name,
  context: contextOf(method.service.package),
  operationId,
  ...method.access,
  command: isCommand(model, method),
  clientStreaming: method.clientStreaming,
  serverStreaming: method.serverStreaming,
  takesVersion: takesVersion(model, method),
  givesVersion: givesVersion(model, method),
  ...httpOf(model, method),
  requestType: method.input,
  responseType: method.output,
})

/** `routes.ts`: every RPC as the gateway, the servers and the authorisation tests see it. */
export const routesModule = (model: Model): string => {
  const ids = operationIds(model)
  const entries = methodsOf(model).map((method) => literal(factsOf(model, method, ids.get(method))))
  return `${header}import type { Route } from '../types.ts'

/** Every RPC of every service. */
export const routes: readonly Route[] = [
${entries.join(',\n')},
]
`
}

/** `codecs.ts`: how the messages of every RPC are read and written, for whoever passes all of them on. */
export const codecsModule = (model: Model): string => {
  const names = [...new Set(methodsOf(model).flatMap(({ input, output }) => [input, output]))].sort()
  const { lines, nameOf } = importsOf(model, names)
  return `${header}import type { Codec } from '../types.ts'
${lines}

/** By the message's full name. */
export const codecs: Readonly<Record<string, Codec>> = {
${names.map((name) => `${literal(name)}: ${nameOf(name)}`).join(',\n')},
}
`
}
