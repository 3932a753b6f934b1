import { hash } from 'node:crypto'
import type { Entry } from './observations.ts'

/** A fact before it has its place in a journal. */
export type Unplaced = Omit<Entry, 'position' | 'hash'>

/** Chains one fact after the other, as the journal's documentation says. */
export const chaining = () => {
  let [position, previous] = [0, '0'.repeat(64)]
  return (fact: Unplaced): Entry => {
    const { kind, aggregateId, version, at, actor, body } = fact
    position += 1
    const line = JSON.stringify([previous, position, kind, aggregateId, version, at, actor])
    previous = hash('sha256', `${line}\n${body}`)
    return { ...fact, position, hash: previous }
  }
}

/** A journal of these facts. */
export const chained = (facts: readonly Unplaced[]): readonly Entry[] => facts.map(chaining())
