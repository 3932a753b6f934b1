import { hash } from 'node:crypto'
import type { Entry } from './observations.ts'

/** The hash before the first entry, and the one that the documentation of the journal names for the others. */
const genesis = '0'.repeat(64)

/** What is wrong with a journal, at the first place where it shows. */
export interface Fault {
  readonly position: number
  readonly what: string
}

const hashOf = (before: string, entry: Entry): string => {
  const { position, kind, aggregateId, version, at, actor, eventId, commandId, requestHash } = entry
  const { previous, published, visibleTo, schema, cause = null, trace = null, body } = entry
  const first = [before, position, kind, aggregateId, version, at, actor, eventId, commandId, requestHash]
  return hash(
    'sha256',
    `${JSON.stringify([...first, previous, published, visibleTo, schema, cause, trace])}\n${body}`,
  )
}

/** What others remember of a journal: the hash of an entry travels with its event. */
export interface Witness {
  readonly position: number
  readonly hash: string
}

export interface Verdict {
  /** How many entries hold together from the beginning. */
  readonly entries: number
  readonly hash: string
  readonly fault?: Fault
}

const faultIn = (entry: Entry, previous: string, expected: number): Fault | undefined => {
  if (entry.foreign !== undefined)
    return { position: expected, what: `the entry has what no journal has: ${entry.foreign.join(', ')}` }
  if (entry.position !== expected)
    return { position: expected, what: `entry ${entry.position} stands where ${expected} belongs` }
  return hashOf(previous, entry) === entry.hash
    ? undefined
    : { position: expected, what: 'the entry is not what its hash was made of' }
}

/** Takes entries in the order in which they are stored; tells the end that was reached, or the first fault. */
export const verifier = (witness?: Witness) => {
  let [position, last] = [0, genesis]
  let fault: Fault | undefined
  return {
    next: (entry: Entry): void => {
      if (fault !== undefined) return
      fault = faultIn(entry, last, position + 1)
      if (fault !== undefined) return
      position += 1
      last = entry.hash
      if (witness?.position === position && witness.hash !== last)
        fault = { position, what: 'others have seen another entry here: the journal was written anew' }
    },
    end: (): Verdict => {
      if (fault === undefined && witness !== undefined && position < witness.position)
        fault = {
          position: position + 1,
          what: `the tail is cut: others have seen entry ${witness.position}`,
        }
      return { entries: position, hash: last, ...(fault === undefined ? {} : { fault }) }
    },
  }
}
