import type { Sealed } from './ports.ts'

/** A stretch of a file: the first has index 0. */
export interface Piece {
  readonly index: number
  readonly last: boolean
  readonly bytes: Uint8Array
}

/** Seals one file piece by piece. A piece opens at its own place alone, so none can be moved, swapped or cut off. */
export interface FileCipher {
  readonly seal: (piece: Piece) => Uint8Array
  readonly open: (piece: Piece) => Uint8Array
}

/** Ciphers for files: every file has a key of its own, which is kept sealed under its subject. */
export interface FileSeal {
  /** Bytes that sealing adds to a piece. */
  readonly overhead: number
  readonly begin: (
    subject: string,
    fileId: string,
  ) => Promise<{ readonly key: Sealed; readonly cipher: FileCipher }>
  /** `undefined` when the subject was erased: nobody reads the file again. */
  readonly resume: (subject: string, fileId: string, key: Sealed) => Promise<FileCipher | undefined>
  /** The same file under another subject; `undefined` when the first was erased. */
  readonly passOn: (from: string, to: string, key: Sealed) => Promise<Sealed | undefined>
}

/** A stored file as a fact names it. */
export interface AttachmentRef {
  readonly id: string
  readonly contentType: string
  readonly size: number
}

/** A file on its way in, and the command that brings it. */
export interface IncomingFile {
  readonly by: string
  readonly commandId: string
  readonly at: Date
  /** What the sender said of its length; 0 when he did not. */
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array>
}

/** A file that was stored; nothing refers to it yet. */
export interface StoredFile extends AttachmentRef {
  /** Absent once something refers to it. */
  readonly expiresAt?: Date
}

/** What a command asks for before it commits: files for the aggregate that will refer to them. */
export interface ClaimAsked {
  readonly ids: readonly string[]
  readonly by: string
  readonly holder: string
}

/** Files held for a command that has not committed yet. */
export interface Claim {
  readonly refs: readonly AttachmentRef[]
  /** Call where the rule decides: refuses what was claimed so long ago that a sweep may have come between. */
  readonly demandFresh: () => void
  /** After the commit. If it is not heard, the sweep finds the reference. */
  readonly confirm: () => Promise<void>
  /** After a refusal: the files are free again. */
  readonly release: () => Promise<void>
}

/** A part of a file: from a byte on, or so many bytes at the end. */
export type FileRange =
  { readonly first: number; readonly last?: number | undefined } | { readonly suffix: number }

/** A file on its way out. */
export interface OpenFile extends AttachmentRef {
  readonly hash: string
  readonly first: number
  /** Bytes that follow; none where the range lies past the end. */
  readonly count: number
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Files of a service: bytes first, the reference enters with the command. */
export interface Attachments {
  readonly store: (incoming: IncomingFile) => Promise<StoredFile>
  /** Refuses, by its place in the list, what does not exist, is not whole, or is neither the caller's nor the holder's. */
  readonly claim: (asked: ClaimAsked) => Promise<Claim>
  /** A file of an aggregate; whoever asks has found its reference in a record in scope. */
  readonly open: (holder: string, id: string, range?: FileRange) => Promise<OpenFile>
  /** A file that the caller uploaded and nothing refers to yet. */
  readonly openOwn: (by: string, id: string, range?: FileRange) => Promise<OpenFile>
}
