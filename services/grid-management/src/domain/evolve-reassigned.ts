import type { Reassigned } from './beside-events.ts'
import { inHands, takenOn, tookPart, without } from './evolving.ts'
import type { HandedStates, HandOver, InHands, Issue } from './issue.ts'

type Swap = (person: string) => string

const helpers = (people: readonly string[], handler: string, swap: Swap): readonly string[] =>
  [...new Set(people.map(swap))].filter((person) => person !== handler)

const handsAfter = (
  { handler, coHandlers }: InHands,
  swap: Swap,
): Pick<InHands, 'handler' | 'coHandlers'> => ({
  handler: swap(handler),
  coHandlers: helpers(coHandlers, swap(handler), swap),
})

/** An offer to whoever goes is one to whoever comes; an offer of his own goes with him. */
const offerAfter = (offer: HandOver | undefined, swap: Swap): { readonly handOver?: HandOver } => {
  if (offer === undefined || swap(offer.from) !== offer.from || swap(offer.to) === offer.from) return {}
  return { handOver: { ...offer, to: swap(offer.to) } }
}

const inOtherHands = (held: HandedStates, { from }: Reassigned, swap: Swap): Issue => {
  const goes = held.handler === from
  const written = goes && held.status === 'RESOLVED' && held.reportedBy === undefined
  return {
    ...without(held, 'handOver', ...(goes ? ['request'] : [])),
    ...handsAfter(held, swap),
    ...offerAfter(held.handOver, swap),
    // Whoever wrote the result down does not find it settled, whoever has it now.
    ...(written ? { reportedBy: from } : {}),
  } as Issue
}

/** How an issue stands once another has what one person had in hand. The first receiver stays who he was. */
export const reassigned = (issue: Issue, fact: Reassigned): Issue => {
  const swap: Swap = (person) => (person === fact.from ? fact.to : person)
  const dispatched = takenOn({ ...issue, ...tookPart(issue, fact.from) }, (taken) => ({
    ...taken,
    dispatcher: swap(taken.dispatcher),
  }))
  if (dispatched.status === 'ESCALATED') return { ...dispatched, before: handsAfter(dispatched.before, swap) }
  return inHands(dispatched, (held) => inOtherHands(held, fact, swap))
}
