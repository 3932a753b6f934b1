import type { MethodModel, Model } from './model.ts'
import { contextOf, messageOf, methodsOf, reachable } from './model.ts'

/** `/v1/issues/{issue_id}:accept` gives `issue_id`. */
export const parameterNames = (template: string): readonly string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

/** Custom verbs that only look: they are POST because their values do not belong into a URL. */
const looking: readonly string[] = ['batchGet', 'count', 'find', 'look', 'lookUp', 'preview', 'search']

const receipt = 'fengqiao.common.v1.Receipt'

/** Use to tell whether an RPC changes something and so takes an Idempotency-Key. */
export const isCommand = (model: Model, method: MethodModel): boolean => {
  if (reachable(model, [method.output]).has(receipt)) return true
  if (method.http === undefined || method.http.verb === 'get') return false
  return !looking.includes(/:(\w+)$/.exec(method.http.template)?.[1] ?? '')
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** A name for each RPC that is unique in the whole API: its own, with its service where two share it. */
export const operationIds = (model: Model): ReadonlyMap<MethodModel, string> => {
  const all = methodsOf(model)
  const pascal = (context: string): string =>
    context.replaceAll(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase())
  return new Map(
    all.map((method) => {
      const shared = all.filter(({ name }) => name === method.name).length > 1
      const suffix = shared ? `Of${pascal(contextOf(method.service.package))}` : ''
      return [method, `${lowerFirst(method.name)}${suffix}`]
    }),
  )
}

/** JSON names of the request's fields that stand in the path, in order. */
export const pathParametersOf = (model: Model, method: MethodModel): readonly string[] => {
  const { fields } = messageOf(model, method.input)
  return parameterNames(method.http?.template ?? '').map(
    (name) => fields.find((field) => field.protoName === name)?.name ?? name,
  )
}

/** The path with JSON names, as the OpenAPI document has it. */
export const openapiPathOf = (model: Model, method: MethodModel): string => {
  const names = [...pathParametersOf(model, method)]
  return (method.http?.template ?? '').replaceAll(/\{\w+\}/g, () => `{${names.shift() ?? ''}}`)
}

/** Whether If-Match fills a field of the request. */
export const takesVersion = (model: Model, method: MethodModel): boolean =>
  messageOf(model, method.input).fields.some((field) => field.name === 'expectedVersion')

/** Whether the answer carries the version that is its ETag. */
export const givesVersion = (model: Model, method: MethodModel): boolean =>
  messageOf(model, method.output).fields.some((field) => field.name === 'version')
