import type { FieldKind } from '../types.ts'
import type { FieldModel, MessageModel, Model, Named } from './model.ts'
import { contextOf, enumOf, isRequired, messageOf, methodsOf, reachable } from './model.ts'

/** A JSON Schema, or a reference to one. */
export type Schema = Readonly<Record<string, unknown>>

/** Requests are strict about what they take; answers may grow. */
export type Side = 'request' | 'response'

export interface Schemas {
  /** A reference to a message's schema on one side; the schema is added to the document. */
  readonly ref: (fullName: string, side: Side) => Schema
  /** The body of a request: the message without what travels in the path and in headers. */
  readonly body: (
    fullName: string,
    body: { readonly without: readonly string[]; readonly name: string },
  ) => Schema
  readonly field: (field: FieldModel, side: Side) => Schema
  /** Everything that was referred to, by name. */
  readonly all: () => Readonly<Record<string, Schema>>
}

const pascal = (words: string): string =>
  words.replaceAll(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase())

/** Names that two packages share carry their package's. */
const uniqueNames = (model: Model): ((item: Named) => string) => {
  const items: readonly Named[] = [...model.messages.values(), ...model.enums.values()]
  const byName = Map.groupBy(items, ({ tsName }) => tsName)
  return (item) =>
    (byName.get(item.tsName) ?? []).length > 1
      ? `${pascal(contextOf(item.package))}${item.tsName}`
      : item.tsName
}

/** What is required says something, and so does what stands in a list. */
const saysSomething = ({ rules, repeated }: FieldModel): boolean => rules.required === true || repeated

const stringRules = (field: FieldModel, side: Side): Schema => {
  if (side === 'response') return {}
  const { rules } = field
  const must = saysSomething(field)
  const least = rules.minLength ?? (must ? 1 : undefined)
  const optional = must ? '' : '?'
  return {
    ...(least === undefined ? {} : { minLength: least }),
    ...(rules.maxLength === undefined ? {} : { maxLength: rules.maxLength }),
    ...(rules.pattern === undefined ? {} : { pattern: `^(?:${rules.pattern})${optional}$` }),
  }
}

const numberRules = ({ rules }: FieldModel): Schema => ({
  ...(rules.minimum === undefined ? {} : { minimum: rules.minimum }),
  ...(rules.maximum === undefined ? {} : { maximum: rules.maximum }),
})

const listRules = ({ rules }: FieldModel, side: Side): Schema => {
  if (side === 'response') return {}
  const least = rules.minItems ?? (rules.required === true ? 1 : undefined)
  return {
    ...(least === undefined ? {} : { minItems: least }),
    ...(rules.maxItems === undefined ? {} : { maxItems: rules.maxItems }),
  }
}

type Write = (field: FieldModel, side: Side) => Schema

const scalars: Partial<Record<FieldKind, Write>> = {
  string: (field, side) => ({ type: 'string', ...stringRules(field, side) }),
  bytes: () => ({ type: 'string', contentEncoding: 'base64' }),
  bool: () => ({ type: 'boolean' }),
  int32: (field) => ({ type: 'integer', format: 'int32', ...numberRules(field) }),
  // Eighteen digits always fit; nineteen may not.
  int64: ({ rules }) => ({
    type: 'string',
    format: 'int64',
    pattern: `^${(rules.minimum ?? -1) < 0 ? '-?' : ''}(?:0|[1-9][0-9]{0,17})$`,
  }),
  double: (field) => ({ type: 'number', ...numberRules(field) }),
  timestamp: () => ({ type: 'string', format: 'date-time' }),
  struct: () => ({ type: 'object' }),
}

const described = (doc: string, schema: Schema): Schema =>
  doc === '' ? schema : { ...schema, description: doc }

/** Which fields a reader can count on: what has no zero value of its own may be absent. */
const always = (field: FieldModel): boolean => !field.presence && (field.repeated || field.kind !== 'enum')

const objectSchema = (message: MessageModel, side: Side, of: Pick<Schemas, 'field'>): Schema => {
  const required = message.fields.filter((field) => (side === 'request' ? isRequired(field) : always(field)))
  return described(message.doc, {
    type: 'object',
    properties: Object.fromEntries(message.fields.map((field) => [field.name, of.field(field, side)])),
    ...(required.length > 0 ? { required: required.map(({ name }) => name) } : {}),
    ...(side === 'request' ? { additionalProperties: false } : {}),
  })
}

const enumSchema = (model: Model, fullName: string, choices?: readonly string[]): Schema => {
  const found = enumOf(model, fullName)
  const values = found.values.filter(({ number, name }) => choices?.includes(name) ?? number !== 0)
  const words = values.flatMap((value) => {
    const names = value.words ?? value.role?.names
    return names === undefined ? [] : [[value.name, names]]
  })
  return described(found.doc, {
    type: 'string',
    enum: values.map(({ name }) => name),
    ...(words.length > 0 ? { 'x-words': Object.fromEntries(words) as Schema } : {}),
  })
}

type ItemOf = (field: FieldModel, side: Side) => Schema

const fieldSchema = (one: FieldModel, side: Side, item: ItemOf): Schema => {
  const schema = one.repeated
    ? { type: 'array', items: item(one, side), ...listRules(one, side) }
    : item(one, side)
  const { example, dataClass } = one
  return described(one.doc, {
    ...schema,
    ...(example === undefined ? {} : { examples: [one.repeated ? [example] : example] }),
    ...(dataClass === 'unspecified' ? {} : { 'x-data-class': dataClass }),
  })
}

/** Schemas by name, each made when it is first referred to. */
const collection = () => {
  const found = new Map<string, Schema>()
  return {
    add: (name: string, make: () => Schema): Schema => {
      if (!found.has(name)) {
        // Entered first, so that a message may hold itself.
        found.set(name, {})
        found.set(name, make())
      }
      return { $ref: `#/components/schemas/${name}` }
    },
    all: (): Readonly<Record<string, Schema>> =>
      Object.fromEntries([...found].sort(([a], [b]) => a.localeCompare(b, 'en'))),
  }
}

/** A message that travels both ways has a schema for each. */
const namesOf = (model: Model): ((message: MessageModel, side: Side) => string) => {
  const outputs = methodsOf(model).map(({ output }) => output)
  const answers = reachable(model, outputs)
  const uniqueName = uniqueNames(model)
  return (message, side) =>
    uniqueName(message) + (side === 'request' && answers.has(message.fullName) ? 'Input' : '')
}

/** Use once per document: collects the schemas that it refers to. */
export const schemasOf = (model: Model): Schemas => {
  const { add, all } = collection()
  const enumName = uniqueNames(model)
  const nameOf = namesOf(model)
  const bodies = new Map<string, string>()

  const field: ItemOf = (one, side) => fieldSchema(one, side, item)
  const ref: Schemas['ref'] = (fullName, side) => {
    const message = messageOf(model, fullName)
    return add(nameOf(message, side), () => objectSchema(message, side, { field }))
  }
  const item: ItemOf = (one, side) => {
    const { kind, type = '' } = one
    if (one.rules.choices !== undefined && side === 'request')
      return enumSchema(model, type, one.rules.choices)
    if (kind === 'enum') return add(enumName(enumOf(model, type)), () => enumSchema(model, type))
    return scalars[kind]?.(one, side) ?? ref(type, side)
  }
  const body: Schemas['body'] = (fullName, { without, name }) => {
    const message = messageOf(model, fullName)
    const rest = { ...message, fields: message.fields.filter((one) => !without.includes(one.name)) }
    const plain = nameOf(message, 'request')
    const key = [...without].sort().join()
    const own = (bodies.get(plain) ?? key) === key ? plain : `${pascal(name)}Body`
    bodies.set(own, key)
    return add(own, () => objectSchema(rest, 'request', { field }))
  }
  return { ref, body, field, all }
}
