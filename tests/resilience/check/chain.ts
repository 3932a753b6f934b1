import { hash } from 'node:crypto'
import type { Entry } from './observations.ts'

/** The hash before the first entry, and the one that the documentation of the journal names for the others. */
const before = '0'.repeat(64)

/** What is wrong with a journal, at the first place where it shows. */
export interface Fault {
  readonly position: number
  readonly what: string
}

type Linked = Pick<Entry, 'position' | 'kind' | 'aggregateId' | 'version' | 'at' | 'actor' | 'body' | 'hash'>

const hashOf = (
  previous: string,
  { position, kind, aggregateId, version, at, actor, body }: Linked,
): string =>
  hash('sha256', `${JSON.stringify([previous, position, kind, aggregateId, version, at, actor])}\n${body}`)

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

const faultIn = (entry: Linked, previous: string, expected: number): Fault | undefined => {
  if (entry.position !== expected)
    return { position: expected, what: `entry ${entry.position} stands where ${expected} belongs` }
  return hashOf(previous, entry) === entry.hash
    ? undefined
    : { position: expected, what: 'the entry is not what its hash was made of' }
}

/** Takes entries in the order in which they are stored; tells the end that was reached, or the first fault. */
export const verifier = (witness?: Witness) => {
  let [position, last] = [0, before]
  let fault: Fault | undefined
  return {
    next: (entry: Linked): void => {
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
