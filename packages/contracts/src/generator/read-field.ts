import type { DataClass, FieldKind, Mask } from '../types.ts'
import type { ImageField, Options } from './image.ts'
import type { FieldModel, Rules } from './model.ts'

/** One of our own options, if it is set. */
export const our = <T>(options: Options | undefined, name: string): T | undefined =>
  options?.[`[fengqiao.options.v1.${name}]`] as T | undefined

/** `SCOPE_KIND_TERRITORY` with the prefix `SCOPE_KIND_` gives `territory`. */
export const plain = <T extends string>(value: string | undefined, prefix: string, otherwise: T): T =>
  value === undefined || value === `${prefix}UNSPECIFIED`
    ? otherwise
    : (value.slice(prefix.length).toLowerCase().replaceAll('_', '-') as T)

/** `IssueStatus` gives `ISSUE_STATUS_`: buf lint makes every value begin so. */
export const prefixOf = (enumName: string): string =>
  `${enumName.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()}_`

const kinds: Readonly<Record<string, FieldKind>> = {
  TYPE_STRING: 'string',
  TYPE_BYTES: 'bytes',
  TYPE_BOOL: 'bool',
  TYPE_INT32: 'int32',
  TYPE_UINT32: 'int32',
  TYPE_INT64: 'int64',
  TYPE_DOUBLE: 'double',
  TYPE_ENUM: 'enum',
  TYPE_MESSAGE: 'message',
}

const wellKnown: Readonly<Record<string, FieldKind>> = {
  '.google.protobuf.Timestamp': 'timestamp',
  '.google.protobuf.Struct': 'struct',
}

const kindOf = (field: ImageField): FieldKind => {
  const kind = wellKnown[field.typeName ?? ''] ?? kinds[field.type]
  if (kind === undefined)
    throw new Error(`field ${field.name}: ${field.type} is not a type that contracts use`)
  return kind
}

interface FieldOption {
  readonly dataClass?: string
  readonly mask?: string
  readonly example?: string
  readonly [rule: string]: unknown
}

const ruleNames = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'] as const

const rulesOf = (option: FieldOption): Rules => ({
  ...(option['required'] === true ? { required: true } : {}),
  ...(typeof option['pattern'] === 'string' ? { pattern: option['pattern'] } : {}),
  ...(Array.isArray(option['choices']) ? { choices: option['choices'].map(String) } : {}),
  ...Object.fromEntries(
    ruleNames.flatMap((name) => (option[name] === undefined ? [] : [[name, Number(option[name])]])),
  ),
})

/** A field with what its option says of it. */
export const readField = (field: ImageField, doc: string): FieldModel => {
  const option = our<FieldOption>(field.options, 'field') ?? {}
  const kind = kindOf(field)
  return {
    name: field.jsonName,
    protoName: field.name,
    kind,
    ...(field.typeName !== undefined ? { type: field.typeName.slice(1) } : {}),
    repeated: field.label === 'LABEL_REPEATED',
    presence: field.proto3Optional === true || ['message', 'timestamp', 'struct'].includes(kind),
    inOneof: field.oneofIndex !== undefined && field.proto3Optional !== true,
    dataClass: plain<DataClass>(option.dataClass, 'DATA_CLASS_', 'unspecified'),
    ...(option.mask !== undefined ? { mask: plain<Mask>(option.mask, 'MASK_', 'name') } : {}),
    rules: rulesOf(option),
    ...(option.example !== undefined ? { example: option.example } : {}),
    doc,
  }
}
