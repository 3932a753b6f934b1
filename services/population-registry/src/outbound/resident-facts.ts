import type { DomainEvent } from '@fengqiao/domain-kit'
import type { ResidentEvent } from '../domain/resident-events.ts'
import type { Blind } from '../domain/resident.ts'

const withWholeBlind = (fact: ResidentEvent): fact is Extract<ResidentEvent, { blind: Blind }> =>
  'blind' in fact

/** The journal is never written anew, so no blind index may enter it: a new key could not reach it. */
export const withoutBlind = (fact: ResidentEvent): DomainEvent => {
  if (withWholeBlind(fact)) {
    const { blind: _blind, ...kept } = fact
    return kept
  }
  if (fact.type === 'Moved') {
    const { words: _words, ...kept } = fact
    return kept
  }
  if (fact.type !== 'Corrected') return fact
  const { blind: _blind, ...correction } = fact.correction
  return { ...fact, correction } as DomainEvent
}

const nothing: Blind = { idNumber: '', phones: [], words: [] }

const onceWithBlind: ReadonlySet<string> = new Set<ResidentEvent['type']>([
  ...(['Registered', 'FoundAnew', 'Took', 'Returning', 'GaveBack'] as const),
])

/** A fact read back from the journal: where it said by what the person is found, he is found by nothing. */
export const foundByNothing = (fact: DomainEvent): ResidentEvent =>
  (onceWithBlind.has(fact.type) ? { ...fact, blind: nothing } : fact) as ResidentEvent
