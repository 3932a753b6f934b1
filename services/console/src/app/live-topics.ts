/** Which queries a live event makes old: keys as the query hooks name them. */
export type Topic = readonly string[]

/** The key that every query's key begins with. */
export const everything: Topic = []

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

// The queries of one matter or one case, or of all where the message does not say which.
const topicsAbout = (one: 'issue' | 'dispute', body: Record<string, unknown>): readonly Topic[] => {
  const inner = parsed(JSON.stringify(body.data ?? {}))
  const id = first(body.aggregateId, body.subject, inner[`${one}Id`], body[`${one}Id`])
  return [[`${one}s`], id === '' ? [one] : [one, id]]
}

const topicsByName: readonly (readonly [RegExp, readonly Topic[]])[] = [
  [/^Inbox/, [['inbox']]],
  [/^Grid/, [['grids']]],
  [/^Regridding/, [['regriddings'], ['grids']]],
  [/^(Resident|Household|Organisation|Building|Community|Access|PersonErased)/, [['registry']]],
  [/^(Person|Post)/, [['people'], ['staff']]],
  [/^(Client|Subscription)/, [['clients']]],
  [/^Invitation/, [['invitations'], ['registry']]],
  [/^DataRequest/, [['rights']]],
  [/^Export/, [['exports']]],
]

/** Reads a live message and names what to read again; unknown kinds name nothing. */
export const topicsOf = (event: string, data: string): readonly Topic[] => {
  const body = parsed(data)
  // This page was away, or the producer was restored: what is shown may be old. Of notifications that is the inbox.
  if (event === 'reset') return body.source === 'notifications' ? [['inbox']] : [everything]
  const name = first(body.type, event).split('.').at(-1) ?? ''
  if (name.startsWith('Issue')) return topicsAbout('issue', body)
  if (/^(Dispute|Mediat)/.test(name)) return topicsAbout('dispute', body)
  return topicsByName.find(([names]) => names.test(name))?.[1] ?? []
}
