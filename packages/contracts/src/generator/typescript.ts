import type { Model, Named } from './model.ts'

/** The first line of every generated file. */
export const header = '// Generated from proto/ by `npm run generate`. Change the contract, not this file.\n'

const escaped = (wide: string): string => `\\u${wide.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A value as TypeScript source. JSON is TypeScript; prettier settles the rest. One character beyond Latin-1 would have an
 * engine keep two bytes for each of the whole file, in every process that loads it.
 */
export const literal = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(/[^\x00-\xff]/g, escaped)

/** Where ts-proto puts a proto file, seen from `src/gen/`. */
export const moduleOf = (file: string): string => `./${file.replace(/\.proto$/, '.ts')}`

/** Two packages may use one name: the second is imported under its package's. */
const aliases = (items: readonly Named[]): ReadonlyMap<string, string> => {
  const taken = new Map<string, string>()
  const names = new Map<string, string>()
  for (const item of items) {
    const owner = taken.get(item.tsName)
    const alias =
      owner === undefined || owner === item.fullName
        ? item.tsName
        : `${item.package.replaceAll('.', '_')}_${item.tsName}`
    taken.set(item.tsName, owner ?? item.fullName)
    names.set(item.fullName, alias)
  }
  return names
}

export interface Imports {
  readonly lines: string
  /** The local name of a message. */
  readonly nameOf: (fullName: string) => string
}

/** Use in a generated module that names the codecs of messages. */
export const importsOf = (model: Model, fullNames: Iterable<string>): Imports => {
  const wanted = [...new Set(fullNames)].sort()
  const items = wanted.flatMap((name) => {
    const message = model.messages.get(name)
    return message === undefined ? [] : [message]
  })
  const names = aliases(items)
  const byModule = Map.groupBy(items, (item) => moduleOf(item.file))
  const lines = [...byModule].map(([module, messages]) => {
    const parts = messages.map(({ tsName, fullName }) => {
      const alias = names.get(fullName) ?? tsName
      return alias === tsName ? tsName : `${tsName} as ${alias}`
    })
    return `import { ${parts.join(', ')} } from '${module}'`
  })
  return { lines: lines.join('\n'), nameOf: (fullName) => names.get(fullName) ?? fullName }
}
