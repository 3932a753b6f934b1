import { hash } from 'node:crypto'
import type { Entry } from './observations.ts'

/** A fact before it has its place in a journal. */
export type Unplaced = Omit<Entry, 'position' | 'hash'>

const lineOf = (fact: Unplaced) => {
  const { kind, aggregateId, version, at, actor, eventId, commandId, requestHash } = fact
  const { previous, published, visibleTo, schema, cause = null, trace = null } = fact
  const who = [kind, aggregateId, version, at, actor, eventId, commandId, requestHash]
  return [...who, previous, published, visibleTo, schema, cause, trace]
}

/** Chains one fact after the other, as the journal's documentation says. */
export const chaining = () => {
  let [position, last] = [0, '0'.repeat(64)]
  return (fact: Unplaced): Entry => {
    position += 1
    last = hash('sha256', `${JSON.stringify([last, position, ...lineOf(fact)])}\n${fact.body}`)
    return { ...fact, position, hash: last }
  }
}

/** A journal of these facts. */
export const chained = (facts: readonly Unplaced[]): readonly Entry[] => facts.map(chaining())
