import type { Words } from '../types.ts'
import type { EnumModel, EnumValueModel, Model } from './model.ts'
import { contextOf } from './model.ts'
import { header, literal } from './typescript.ts'

const isRefusal = (found: EnumModel): boolean => found.tsName.endsWith('Refusal')

const spoken = (
  values: readonly EnumValueModel[],
  nameOf: (value: EnumValueModel) => string,
): [string, Words][] =>
  values.flatMap((value) => {
    const words = value.words ?? value.role?.names
    return words === undefined ? [] : [[nameOf(value), { zh: words.zh, en: words.en }]]
  })

/** `refusals.ts`: every reason with its sentence in both languages. */
export const refusalsModule = (model: Model): string => {
  const catalogues = [...model.enums.values()].filter(isRefusal)
  const sentences = Object.fromEntries(
    catalogues.flatMap(({ values }) => spoken(values, ({ short }) => short)),
  )
  const byContext = Map.groupBy(catalogues, ({ package: name }) => contextOf(name))
  const reasons = Object.fromEntries(
    [...byContext].map(([context, found]) => [
      context,
      found.flatMap(({ values }) => spoken(values, ({ short }) => short).map(([reason]) => reason)),
    ]),
  )
  return `${header}import type { Words } from '../types.ts'

const sentences = ${literal(sentences)} as const

export type Reason = keyof typeof sentences

/** The sentence of a reason, in both languages. \`{name}\` stands for a parameter. */
export const refusals: Readonly<Record<string, Words>> = sentences

/** Which reasons a service gives; those of \`common\` every service gives. */
export const reasonsOf: Readonly<Record<string, readonly Reason[]>> = ${literal(reasons)}
`
}

/** `words.ts`: the public names of states, kinds and roles, for whoever shows them. */
export const wordsModule = (model: Model): string => {
  const lists = [...model.enums.values()].filter(
    (found) => !isRefusal(found) && spoken(found.values, ({ name }) => name).length > 0,
  )
  const words = Object.fromEntries(lists.flatMap(({ values }) => spoken(values, ({ name }) => name)))
  const choices = Object.fromEntries(
    lists.map(({ tsName, values }) => [tsName, spoken(values, ({ name }) => name).map(([name]) => name)]),
  )
  return `${header}import type { Words } from '../types.ts'

/** The words of a value, by its name in JSON, such as \`ISSUE_STATUS_CLOSED\`. */
export const words: Readonly<Record<string, Words>> = ${literal(words)}

/** The values of an enum in order, for choices in forms, by the enum's name, such as \`IssueStatus\`. */
export const choices: Readonly<Record<string, readonly string[]>> = ${literal(choices)}
`
}
