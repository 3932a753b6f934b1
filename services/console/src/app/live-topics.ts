/** Which queries a live event makes old: keys as the query hooks name them. */
export type Topic = readonly [string, ...string[]]

const parsed = (data: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

const first = (...values: unknown[]): string =>
  values.find((value): value is string => typeof value === 'string' && value !== '') ?? ''

/** Reads a live message and names what to read again; unknown kinds name nothing. */
export const topicsOf = (event: string, data: string): readonly Topic[] => {
  const body = parsed(data)
  const inner = parsed(JSON.stringify(body.data ?? {}))
  const type = first(body.type, event)
  const name = type.split('.').at(-1) ?? ''
  if (name.startsWith('Issue')) {
    const id = first(body.aggregateId, body.subject, inner.issueId, body.issueId)
    return id === '' ? [['issues'], ['issue']] : [['issues'], ['issue', id]]
  }
  if (name.startsWith('Inbox')) return [['inbox']]
  if (name.startsWith('Grid')) return [['grids']]
  if (/^(Person|Post)/.test(name)) return [['people'], ['staff']]
  return []
}
