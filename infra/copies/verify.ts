import { join } from 'node:path'
import { Refusal } from '../local/progress.ts'
import { chainReader, journalName } from './chain.ts'
import { digester, isSame } from './digest.ts'
import { readFrames } from './frames.ts'
import type { ChainCopy, CollectionCopy, DatabaseCopy } from './manifest.ts'
import { asRead } from './stored.ts'

/** Reads a copied collection as its manifest tells of it; what differs is refused at its end. */
export async function* copiedIn(folder: string, copy: CollectionCopy): AsyncGenerator<Buffer> {
  const digest = digester()
  for await (const bytes of readFrames(join(folder, copy.file))) {
    digest.take(bytes)
    yield bytes
  }
  const found = digest.end()
  if (!isSame(found, copy))
    throw new Refusal(
      `${join(folder, copy.file)} is damaged: it holds ${String(found.documents)} documents with the hash ` +
        `${found.sha256}, the manifest says ${String(copy.documents)} with ${copy.sha256}.`,
    )
}

const isSameChain = (one: ChainCopy, other: ChainCopy): boolean =>
  one.entries === other.entries && one.hash === other.hash && one.broken === other.broken

/** Use before anything is written: every file of a database, and the chain of its journal. */
export const verifyDatabase = async (folder: string, database: DatabaseCopy): Promise<void> => {
  const chain = chainReader()
  for (const copy of database.collections)
    for await (const bytes of copiedIn(folder, copy))
      if (copy.name === journalName) chain.next(asRead(bytes) as Parameters<typeof chain.next>[0])
  if (!isSameChain(chain.end(), database.journal))
    throw new Refusal(`The journal of ${database.service} is not the one that was copied.`)
}
