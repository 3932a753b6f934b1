/** A number that JavaScript cannot hold exactly: it must be sent as a string. */
const lost = Symbol('lost precision')

export interface ParsedBody {
  readonly value: unknown
  /** Paths of integers that lost precision, such as `amounts[0].minorUnits`. */
  readonly lostAt: readonly string[]
}

/** Written so by the engine for primitive values: the text as it stood in the document. */
interface Source {
  readonly source?: string
}

const exact = (_key: string, value: unknown, context?: Source): unknown =>
  typeof value === 'number' && /^-?\d+$/.test(context?.source ?? '') && !Number.isSafeInteger(value)
    ? lost
    : value

/** Use to name a field the way problems and forms name it: `posts[0].territory`. */
export const joinPath = (parent: string, key: string | number): string => {
  if (typeof key === 'number') return `${parent}[${String(key)}]`
  return parent === '' ? key : `${parent}.${key}`
}

const findLost = (value: unknown, path: string): readonly string[] => {
  if (value === lost) return [path]
  if (Array.isArray(value)) return value.flatMap((item, index) => findLost(item, joinPath(path, index)))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => findLost(item, joinPath(path, key)))
}

/** Use to read a JSON body without losing digits silently; `undefined` when the text is no JSON. */
export const parseBody = (text: string): ParsedBody | undefined => {
  try {
    const value: unknown = JSON.parse(text, exact)
    return { value, lostAt: findLost(value, '') }
  } catch {
    return undefined
  }
}
