import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs'

/** What the town acknowledged, and to whom. */
export interface Acknowledged {
  readonly lifecycle: number
  readonly step: string
  readonly key: string
  readonly actor: string
  readonly issueId: string
  readonly version: number
  readonly tries: number
  readonly unheard: number
  /** True where a step that was acknowledged before was sent again. */
  readonly again?: true
}

/** A step that came to nothing that could be acknowledged. */
export interface Refused {
  readonly lifecycle: number
  readonly step: string
  readonly key: string
  readonly issueId: string
  readonly status: number
  readonly reason: string
}

export type LedgerLine = { readonly ok: Acknowledged } | { readonly refused: Refused }

/** A file of our own, outside every process of the town: a line is on the disk before the next step is taken. */
export const openLedger = (file: string) => {
  const descriptor = openSync(file, 'a', 0o600)
  return {
    write: (line: LedgerLine): void => {
      writeSync(descriptor, `${JSON.stringify(line)}\n`)
      fdatasyncSync(descriptor)
    },
    close: () => closeSync(descriptor),
  }
}

export type Ledger = ReturnType<typeof openLedger>

/** The ledger as it lies on the disk. */
export const readLedger = (file: string): readonly LedgerLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LedgerLine)
