import type { EventMessage, Feed, FeedPage } from '@fengqiao/domain-kit'

export const event = (position: number): EventMessage =>
  ({ id: `e-${String(position)}`, position }) as EventMessage

/** A feed of positions 1 to `head`, of which some hold published events. */
export const feedTo = (head: () => number, isPublished: (position: number) => boolean = () => true) => {
  let reads = 0
  const read = (after: number, limit: number): Promise<FeedPage> => {
    reads += 1
    const next = Math.max(after, Math.min(head(), after + limit))
    const positions = Array.from({ length: next - after }, (_none, index) => after + 1 + index)
    const events = positions.filter(isPublished).map(event)
    return Promise.resolve({ epoch: 'first', events, next, atHead: next >= head() })
  }
  const feed: Feed = { read, ofAggregate: () => Promise.resolve([]) }
  return { feed, reads: () => reads }
}
