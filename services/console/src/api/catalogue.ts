import { useQuery } from '@tanstack/react-query'
import { problemError } from './problem.ts'

/** One kind of event that a system may be sent. */
export interface EventKind {
  /** Full name, as subscriptions state it. */
  readonly type: string
  /** Short name, such as `IssueRegistered`. */
  readonly name: string
  /** Kind of the record it tells of. */
  readonly about: string
}

interface Message {
  readonly name?: unknown
  readonly 'x-aggregate'?: unknown
  readonly 'x-permission'?: unknown
}

interface Catalogue {
  readonly components?: { readonly messages?: Readonly<Record<string, Message>> }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The events of the published document that these permissions open. */
export const eventsFor = ({ components }: Catalogue, granted: readonly string[]): readonly EventKind[] =>
  Object.entries(components?.messages ?? {})
    .filter(([, message]) => granted.includes(text(message['x-permission'])))
    .map(([name, message]) => ({ type: text(message.name), name, about: text(message['x-aggregate']) }))
    .filter(({ type }) => type !== '')

const read = async (): Promise<Catalogue> => {
  const answer = await fetch('/asyncapi.json')
  if (answer.ok) return (await answer.json()) as Catalogue
  throw problemError({ status: answer.status, reason: '', words: '', reference: '', fields: [] })
}

/** What a system may subscribe to: the published catalogue, as far as its role opens it. */
export const useCatalogue = (granted: readonly string[]) =>
  useQuery({
    queryKey: ['catalogue'],
    queryFn: read,
    staleTime: Number.POSITIVE_INFINITY,
    select: (catalogue) => eventsFor(catalogue, granted),
  })
