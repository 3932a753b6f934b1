import type { FieldFacts } from '../types.ts'
import type { FieldModel, Model } from './model.ts'
import { header, literal } from './typescript.ts'

const factsOf = (field: FieldModel): FieldFacts => ({
  name: field.name,
  kind: field.kind,
  ...(field.kind === 'message' || field.kind === 'enum' ? { type: field.type ?? '' } : {}),
  ...(field.repeated ? { repeated: true } : {}),
  ...(field.presence ? { presence: true } : {}),
  ...(field.dataClass === 'unspecified' ? {} : { dataClass: field.dataClass }),
  ...(field.mask === undefined ? {} : { mask: field.mask }),
  ...(field.rules as Partial<FieldFacts>),
  ...(field.example === undefined ? {} : { example: field.example }),
})

/** `fields.ts`: data class, mask and constraints of every field, and the values of every enum. */
export const fieldsModule = (model: Model): string => {
  const fields = [...model.messages.values()].map(({ fullName, fields: all }) => [fullName, all.map(factsOf)])
  const enums = [...model.enums.values()].map(({ fullName, values }) => [
    fullName,
    Object.fromEntries(values.map(({ number, name }) => [number, name])),
  ])
  return `${header}import type { FieldFacts } from '../types.ts'

/** The fields of every message by its full name. */
export const fields: Readonly<Record<string, readonly FieldFacts[]>> = ${literal(Object.fromEntries(fields))}

/** The names of every enum's values by its full name and their number. */
export const enumNames: Readonly<Record<string, Readonly<Record<number, string>>>> = ${literal(Object.fromEntries(enums))}
`
}
