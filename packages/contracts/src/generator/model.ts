import type { Accepted, DataClass, FieldKind, Mask, ScopeKind, Shape, Shedding, Words } from '../types.ts'

/** What the contracts say, free of descriptor numbers: every generator reads this and nothing else. */
export interface Model {
  readonly messages: ReadonlyMap<string, MessageModel>
  readonly enums: ReadonlyMap<string, EnumModel>
  readonly services: readonly ServiceModel[]
  /** Proto packages that get their own entry, such as `fengqiao.identity.v1`. */
  readonly packages: readonly string[]
}

/** What messages, enums and services share: their names and where they stand. */
export interface Named {
  readonly fullName: string
  /** Name of the TypeScript export. */
  readonly tsName: string
  readonly package: string
  readonly file: string
  readonly doc: string
}

export interface FieldModel {
  /** Name in TypeScript and JSON. */
  readonly name: string
  readonly protoName: string
  readonly kind: FieldKind
  /** Full name of the message or enum. */
  readonly type?: string
  readonly repeated: boolean
  /** Absence is told apart from the zero value. */
  readonly presence: boolean
  readonly inOneof: boolean
  readonly dataClass: DataClass
  readonly mask?: Mask
  readonly rules: Rules
  readonly example?: string
  readonly doc: string
}

export interface Rules {
  readonly required?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly choices?: readonly string[]
}

/** What a message says of itself as an event. */
export interface EventModel {
  readonly aggregate: string
  readonly idField: string
  readonly permission: string
  readonly inPassing?: boolean
}

export interface MessageModel extends Named {
  readonly fields: readonly FieldModel[]
  readonly event?: EventModel
}

export interface EnumValueModel {
  readonly name: string
  /** Name without the enum's prefix. */
  readonly short: string
  readonly number: number
  readonly words?: Words
  readonly role?: {
    readonly names: Words
    readonly permissions: readonly string[]
    readonly participantOnly: boolean
  }
}

export interface EnumModel extends Named {
  readonly values: readonly EnumValueModel[]
}

export interface AccessModel {
  readonly permission: string
  readonly scope: ScopeKind | 'unspecified'
  readonly shape: Shape
  readonly shedding: Shedding
  readonly correction: boolean
  readonly reveals: boolean
  readonly accepts: readonly Accepted[]
}

export interface HttpModel {
  readonly verb: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly template: string
  readonly body: boolean
}

export interface MethodModel {
  readonly name: string
  readonly service: ServiceModel
  readonly input: string
  readonly output: string
  readonly http?: HttpModel
  readonly access?: AccessModel
  readonly clientStreaming: boolean
  readonly serverStreaming: boolean
  readonly doc: string
}

export interface ServiceModel extends Named {
  readonly methods: readonly MethodModel[]
}

/** Use for the deployable that owns a package: `fengqiao.grid_management.v1` gives `grid-management`. */
export const contextOf = (packageName: string): string =>
  (packageName.split('.')[1] ?? '').replaceAll('_', '-')

/** Use where a contract refers to a message by name; a dangling name is a mistake of the generator. */
export const messageOf = (model: Model, fullName: string): MessageModel => {
  const message = model.messages.get(fullName)
  if (message === undefined) throw new Error(`no message ${fullName} in the image`)
  return message
}

/** Use where a contract refers to an enum by name. */
export const enumOf = (model: Model, fullName: string): EnumModel => {
  const found = model.enums.get(fullName)
  if (found === undefined) throw new Error(`no enum ${fullName} in the image`)
  return found
}

/** Use to tell a field that must be there: a list that may not be empty is one. */
export const isRequired = ({ rules, repeated }: FieldModel): boolean =>
  rules.required === true || (repeated && (rules.minItems ?? 0) > 0)

/** All methods of all services, in the order in which they are written. */
export const methodsOf = (model: Model): readonly MethodModel[] =>
  model.services.flatMap((service) => service.methods)

/** Every message that can be reached from these, themselves included. */
export const reachable = (model: Model, roots: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const field of model.messages.get(name)?.fields ?? []) {
      if (field.kind === 'message' && field.type !== undefined) visit(field.type)
    }
  }
  roots.forEach(visit)
  return found
}
