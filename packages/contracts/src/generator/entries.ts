import type { Model, Named } from './model.ts'
import { header, moduleOf } from './typescript.ts'

interface Exports {
  readonly values: readonly string[]
  readonly types: readonly string[]
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const exportsOf = (model: Model, file: string): Exports => {
  const inFile = <T extends Named>(items: Iterable<T>): T[] => [...items].filter((item) => item.file === file)
  const messages = inFile(model.messages.values()).map(({ tsName }) => tsName)
  const enums = inFile(model.enums.values()).flatMap(({ tsName }) => [
    tsName,
    `${lowerFirst(tsName)}FromJSON`,
    `${lowerFirst(tsName)}ToJSON`,
  ])
  const services = inFile(model.services)
  return {
    values: [
      ...messages,
      ...enums,
      ...services.flatMap(({ tsName }) => [`${tsName}Service`, `${tsName}Client`]),
    ],
    types: services.map(({ tsName }) => `${tsName}Server`),
  }
}

/** The one entry of a proto package: types, codecs and stubs of all its files. */
export const entryModule = (model: Model, packageName: string): string => {
  const items: readonly Named[] = [...model.messages.values(), ...model.enums.values(), ...model.services]
  const files = [
    ...new Set(items.filter((item) => item.package === packageName).map(({ file }) => file)),
  ].sort()
  const lines = files.flatMap((file) => {
    const { values, types } = exportsOf(model, file)
    const from = `from '.${moduleOf(file)}'`
    return [
      `export { ${values.join(', ')} } ${from}`,
      ...(types.length > 0 ? [`export type { ${types.join(', ')} } ${from}`] : []),
    ]
  })
  return `${header}${lines.join('\n')}\n`
}
