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
import type { Imports } from './typescript.ts'

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
})

const entry = (
  model: Model,
  method: MethodModel,
  context: { ids: ReadonlyMap<MethodModel, string>; imports: Imports },
) => {
  const facts = literal(factsOf(model, method, context.ids.get(method)))
  const { nameOf } = context.imports
  return `${facts.slice(0, -2)},\n  "request": ${nameOf(method.input)},\n  "response": ${nameOf(method.output)},\n}`
}

/** `routes.ts`: every RPC as the gateway, the servers and the authorisation tests see it. */
export const routesModule = (model: Model): string => {
  const methods = methodsOf(model)
  const imports = importsOf(
    model,
    methods.flatMap(({ input, output }) => [input, output]),
  )
  const ids = operationIds(model)
  return `${header}import type { Route } from '../types.ts'
${imports.lines}

/** Every RPC of every service. */
export const routes: readonly Route[] = [
${methods.map((method) => entry(model, method, { ids, imports })).join(',\n')},
]
`
}
