// The fields of one operation's form.
import { make, resolved, schemaLines, skeleton } from './parts.js'
import { say } from './words.js'

/** The JSON schema of a body. */
export const jsonSchemaOf = (content) => content?.['application/json']?.schema

const initial = ({ name, schema }) =>
  name === 'Idempotency-Key' ? crypto.randomUUID() : String(schema?.examples?.[0] ?? '')

const choices = (api, schema, list) => {
  const values = resolved(api, schema).enum
  return values === undefined
    ? undefined
    : make('datalist', { id: list }, ...values.map((value) => make('option', { value })))
}

/** A parameter's label, input and description. */
export const parameterField = (api, operation, parameter, inputs) => {
  const id = `${operation.operationId}-${parameter.name}`
  const list = choices(api, parameter.schema, `${id}-list`)
  const input = make('input', {
    id,
    value: initial(parameter),
    autocomplete: 'off',
    list: list && `${id}-list`,
  })
  inputs.set(parameter.name, input)
  const mark = parameter.required ? ` · ${say('required')}` : ''
  const label = make(
    'label',
    { for: id },
    make('code', {}, parameter.name),
    make('span', { class: 'second' }, ` ${parameter.in}${mark}`),
  )
  const about = make('div', { class: 'second' }, parameter.description ?? '')
  return [label, make('div', {}, input, ...(list ? [list] : []), about)]
}

/** A file to send, with the kinds that are taken; nothing for an operation that takes none. */
export const fileField = (operation) => {
  const kinds = Object.keys(operation.requestBody?.content ?? {}).filter(
    (kind) => kind !== 'application/json',
  )
  if (kinds.length === 0) return undefined
  const input = make('input', { type: 'file', accept: kinds.join(','), 'aria-label': say('file') })
  return { input, kinds }
}

/** The body's text, with something to start from; nothing for an operation without one. */
export const bodyField = (api, operation) => {
  const schema = jsonSchemaOf(operation.requestBody?.content)
  if (schema === undefined) return undefined
  const { example } = operation.requestBody.content['application/json']
  const start = JSON.stringify(example ?? skeleton(api, schema), null, 2)
  const area = make('textarea', { rows: '8', 'aria-label': say('body'), spellcheck: 'false' })
  area.value = start
  return { area, lines: schemaLines(api, schema) }
}
