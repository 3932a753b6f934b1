import type { FieldModel, Model } from './model.ts'
import { header, literal } from './typescript.ts'

/** Only what is said: a table of absent rules would be ten times as long. */
const said = <T extends object>(facts: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== false),
  ) as Partial<T>

const factsOf = (field: FieldModel) =>
  said({
    name: field.name,
    kind: field.kind,
    type: ['message', 'enum'].includes(field.kind) && field.type,
    repeated: field.repeated,
    presence: field.presence,
    dataClass: field.dataClass !== 'unspecified' && field.dataClass,
    mask: field.mask,
    ...field.rules,
    example: field.example,
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
