import type { EventMessage, Feed } from '@fengqiao/domain-kit'
import type { IssueFact } from '../domain/fact.ts'
import type { Facts } from '../ports.ts'

/** What the contract's event says to this service; nothing for an aggregate of another kind. */
export type ToFact = (message: EventMessage) => IssueFact | undefined

const page = 1_000
const kind = 'Issue'

/** The producer's feed as facts of matters. */
export const factFeed = (feed: Feed, toFact: ToFact): Facts => {
  const factsOf = (messages: readonly EventMessage[]): readonly IssueFact[] =>
    messages.flatMap((message) => toFact(message) ?? [])
  return {
    read: async (after) => {
      const { events, ...rest } = await feed.read(after, page)
      return { ...rest, facts: factsOf(events) }
    },
    ofIssue: async (issueId, afterVersion) => factsOf(await feed.ofAggregate(kind, issueId, afterVersion)),
  }
}
