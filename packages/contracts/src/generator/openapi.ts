import { exampleOf } from './examples.ts'
import { fileAnswers, fileBody, filledByDoor, rangeParameters } from './files.ts'
import type { FieldModel, MethodModel, Model } from './model.ts'
import { contextOf, isRequired, messageOf, methodsOf } from './model.ts'
import { problemResponses, problemSchemas, responseRefs } from './problems.ts'
import {
  givesVersion,
  isCommand,
  openapiPathOf,
  operationIds,
  pathParametersOf,
  takesVersion,
} from './routing.ts'
import type { Schema, Schemas } from './schemas.ts'
import { schemasOf } from './schemas.ts'

interface Context {
  readonly model: Model
  readonly schemas: Schemas
  readonly ids: ReadonlyMap<MethodModel, string>
}

const idempotencyKey: Schema = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Names the command. Send the same key again after a lost answer: nothing is done twice, and the first answer comes back.',
  schema: { type: 'string', minLength: 8, maxLength: 200, pattern: '^[!-~]+$' },
}

const ifMatch = (required: boolean): Schema => ({
  name: 'If-Match',
  in: 'header',
  required,
  description: 'The version that was seen, as the ETag gave it. A newer one refuses the change.',
  schema: { type: 'string', pattern: '^(?:W/)?"[1-9][0-9]{0,8}"$' },
})

const parameter = (field: FieldModel, place: 'path' | 'query', schemas: Schemas): Schema => {
  const { description, ...schema } = schemas.field(field, 'request')
  return {
    name: field.name,
    in: place,
    ...(place === 'path' || isRequired(field) ? { required: true } : {}),
    ...(description === undefined ? {} : { description }),
    schema,
  }
}

const parametersOf = (method: MethodModel, { model, schemas }: Context): readonly Schema[] => {
  const { fields } = messageOf(model, method.input)
  const inPath = pathParametersOf(model, method)
  const path = fields.filter(({ name }) => inPath.includes(name))
  const asked = fields.filter((field) => !inPath.includes(field.name) && !filledByDoor(method, field))
  const query = method.http?.body === true && method.access?.shape !== 'upload' ? [] : asked
  return [
    ...path.map((field) => parameter(field, 'path', schemas)),
    ...query.map((field) => parameter(field, 'query', schemas)),
    ...(isCommand(model, method) ? [idempotencyKey] : []),
    ...(takesVersion(model, method) ? [ifMatch(method.access?.correction === true)] : []),
    ...rangeParameters(model, method),
  ]
}

const bodyOf = (method: MethodModel, { model, schemas, ids }: Context): Schema => {
  if (method.http?.body !== true) return {}
  if (method.access?.shape === 'upload') return fileBody(method)
  const without = [
    ...pathParametersOf(model, method),
    ...(takesVersion(model, method) ? ['expectedVersion'] : []),
  ]
  const rest = messageOf(model, method.input).fields.filter(({ name }) => !without.includes(name))
  const schema = schemas.body(method.input, { without, name: ids.get(method) ?? method.name })
  const required = rest.some(isRequired)
  const example = exampleOf(model, method.input, without)
  return { requestBody: { required, content: { 'application/json': { schema, example } } } }
}

const answerOf = (method: MethodModel, { model, schemas }: Context): Schema => {
  if (method.access?.shape === 'download') return fileAnswers()
  const content = { 'application/json': { schema: schemas.ref(method.output, 'response') } }
  const etag = { ETag: { description: 'The version, for If-Match.', schema: { type: 'string' } } }
  const code = method.access?.shape === 'operation' ? '202' : '200'
  return {
    [code]: {
      description: messageOf(model, method.output).doc || 'The answer.',
      ...(givesVersion(model, method) ? { headers: etag } : {}),
      content,
    },
  }
}

const firstSentence = (doc: string): string => /^.*?[.?!。？！](?=\s|$)/.exec(doc)?.[0] ?? doc

const readable = (name: string): string =>
  name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/ \w/g, (part) => part.toLowerCase())

const operation = (method: MethodModel, context: Context): Schema => {
  const open = method.access?.permission === ''
  return {
    operationId: context.ids.get(method),
    tags: [method.service.tsName],
    summary: firstSentence(method.doc) || readable(method.name),
    ...(method.doc === '' ? {} : { description: method.doc }),
    parameters: parametersOf(method, context),
    ...bodyOf(method, context),
    responses: { ...answerOf(method, context), ...responseRefs(context.model, method) },
    ...(open ? { security: [] } : {}),
    'x-permission': method.access?.permission,
    'x-scope': method.access?.scope,
    'x-shape': method.access?.shape,
  }
}

const pathsOf = (context: Context): Schema => {
  const paths: Record<string, Record<string, Schema>> = {}
  for (const method of methodsOf(context.model)) {
    if (method.http === undefined) continue
    const path = openapiPathOf(context.model, method)
    paths[path] = { ...paths[path], [method.http.verb]: operation(method, context) }
  }
  return paths
}

const tagsOf = (model: Model): Schema => ({
  tags: model.services.map(({ tsName, doc }) => ({ name: tsName, description: doc })),
  'x-tagGroups': [...Map.groupBy(model.services, ({ package: name }) => contextOf(name))].map(
    ([name, services]) => ({
      name,
      tags: services.map(({ tsName }) => tsName),
    }),
  ),
})

/** `openapi.json`: the REST surface, which the gateway enforces as published. */
export const openapiDocument = (model: Model): Schema => {
  const context = { model, schemas: schemasOf(model), ids: operationIds(model) }
  const paths = pathsOf(context)
  return {
    openapi: '3.1.0',
    info: {
      title: '枫桥 Fengqiao',
      version: '1',
      description:
        "A town's grid governance. Errors are problem+json (RFC 9457) in the language of Accept-Language (zh-CN or en). Whole numbers of 64 bits are strings.",
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ openId: [] }, { bearer: [] }],
    ...tagsOf(model),
    paths,
    components: {
      securitySchemes: {
        openId: { type: 'openIdConnect', openIdConnectUrl: '/.well-known/openid-configuration' },
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
      responses: problemResponses,
      schemas: { ...context.schemas.all(), ...problemSchemas },
    },
  }
}
