import type { FieldSchema, Schemas } from './schemas.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: FieldSchema
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: FieldSchema }>> }
}

/** The parts of the OpenAPI document that requests are checked by. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Schemas }
}

/** Use to follow a reference to a published schema. */
export const resolved = (schemas: Schemas, schema: FieldSchema | undefined): FieldSchema | undefined =>
  schema?.$ref === undefined ? schema : schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)]

/** One message holds what arrives by path, query and body, so one schema checks it and all errors come at once. */
const requestSchema = ({ parameters = [], requestBody }: Operation, schemas: Schemas): FieldSchema => {
  const body = resolved(schemas, requestBody?.content['application/json']?.schema)
  const fields = parameters.filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...body?.properties,
      ...Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    },
    required: [
      ...(body?.required ?? []),
      ...fields.flatMap(({ name, required }) => (required === true ? [name] : [])),
    ],
  }
}

/** Use for the schema of each operation's request message, by operation id, as the document publishes it. */
export const requestSchemas = ({ paths, components }: OpenApi): Schemas =>
  Object.fromEntries(
    Object.values(paths)
      .flatMap((methods) => Object.values(methods))
      .map((operation) => [operation.operationId, requestSchema(operation, components.schemas)]),
  )
