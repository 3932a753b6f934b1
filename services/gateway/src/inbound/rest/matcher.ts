/** What the matcher reads of a route: the method and a path such as `/v1/issues/{issue_id}:accept`. */
export interface Template {
  readonly httpMethod: string
  readonly path: string
}

export type Match<R> =
  | { readonly kind: 'found'; readonly route: R; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong-method'; readonly allow: readonly string[] }
  | { readonly kind: 'none' }

interface Segment {
  readonly text: string
  readonly isParameter: boolean
}

interface Pattern<R> {
  readonly route: R
  readonly segments: readonly Segment[]
}

interface Path {
  readonly segments: readonly string[]
  readonly verb: string
}

/** The custom verb follows the last colon of the last segment; an id with a colon must arrive encoded. */
const split = (path: string): Path => {
  const segments = path.slice(1).split('/')
  const last = segments.pop() ?? ''
  const colon = last.lastIndexOf(':')
  return colon < 0
    ? { segments: [...segments, last], verb: '' }
    : { segments: [...segments, last.slice(0, colon)], verb: last.slice(colon + 1) }
}

const shelfOf = ({ segments, verb }: Path): string => `${String(segments.length)}:${verb}`

const segmentOf = (text: string): Segment =>
  text.startsWith('{') && text.endsWith('}')
    ? { text: text.slice(1, -1), isParameter: true }
    : { text, isParameter: false }

const literals = (pattern: Pattern<unknown>): string =>
  pattern.segments.map((segment) => (segment.isParameter ? '1' : '0')).join('')

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const parametersOf = (pattern: Pattern<unknown>, path: Path): Record<string, string> | undefined => {
  const params: Record<string, string> = {}
  for (const [index, segment] of pattern.segments.entries()) {
    const value = decoded(path.segments[index] ?? '')
    if (value === undefined || value === '') return undefined
    if (segment.isParameter) params[segment.text] = value
    else if (segment.text !== value) return undefined
  }
  return params
}

const answerOf = <R extends Template>(
  patterns: readonly Pattern<R>[],
  method: string,
  path: Path,
): Match<R> => {
  const fitting = patterns.flatMap((pattern) => {
    const params = parametersOf(pattern, path)
    return params === undefined ? [] : [{ route: pattern.route, params }]
  })
  const found = fitting.find(({ route }) => route.httpMethod === method)
  if (found !== undefined) return { kind: 'found', ...found }
  if (fitting.length === 0) return { kind: 'none' }
  return { kind: 'wrong-method', allow: [...new Set(fitting.map(({ route }) => route.httpMethod))] }
}

/**
 * Use to find the RPC of a request among the routes of the contract. Express's own paths know no custom verb after
 * a parameter. A literal segment goes before a parameter at the same place.
 */
export const matcher = <R extends Template>(routes: readonly R[]) => {
  const shelves = new Map<string, Pattern<R>[]>()
  for (const route of routes) {
    const path = split(route.path)
    const pattern = { route, segments: path.segments.map(segmentOf) }
    const shelf = shelves.get(shelfOf(path)) ?? []
    shelves.set(
      shelfOf(path),
      [...shelf, pattern].sort((one, other) => literals(one).localeCompare(literals(other))),
    )
  }
  return (method: string, pathname: string): Match<R> => {
    const path = split(pathname)
    return answerOf(shelves.get(shelfOf(path)) ?? [], method === 'HEAD' ? 'GET' : method, path)
  }
}
