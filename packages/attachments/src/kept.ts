import type { Clock, FileSeal, Log } from '@fengqiao/domain-kit'
import type { Db } from 'mongodb'
import type { Contents } from './contents.ts'
import type { Kind } from './formats/kinds.ts'
import type { Records } from './records.ts'

export interface AttachmentOptions {
  readonly db: Db
  readonly seal: FileSeal
  /** Whether the aggregate refers to the file: asked by the sweep, of the aggregate itself, at majority. */
  readonly refers: (holder: string, id: string) => Promise<boolean>
  readonly log: Log
  readonly clock?: Clock
  /** Collection of the records, and the bucket's name. */
  readonly name?: string
  /** What is taken; photographs and papers where nothing is said. */
  readonly kinds?: readonly Kind[]
}

/** Files with the collections they are kept in: what every part of the kit works on. */
export interface Kept {
  readonly records: Records
  readonly contents: Contents
  readonly seal: FileSeal
  readonly refers: AttachmentOptions['refers']
  readonly log: Log
  readonly clock: Clock
  readonly kinds: readonly Kind[]
}

/** Bytes of a file that are sealed together: what one upload or download holds in memory, twice at most. */
export const pieceLength = 256 * 1024

/** How long a file waits for a command to refer to it. */
export const waitsFor = 24 * 3_600_000
