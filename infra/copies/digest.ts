import { createHash } from 'node:crypto'
import type { CollectionCopy } from './manifest.ts'

/** By what the documents of a collection are known again. */
export type Digest = Pick<CollectionCopy, 'documents' | 'bytes' | 'sha256'>

/** Takes documents in the order of their ids. */
export const digester = () => {
  const hash = createHash('sha256')
  let [documents, bytes] = [0, 0]
  return {
    take: (document: Buffer): void => {
      hash.update(document)
      documents += 1
      bytes += document.length
    },
    end: (): Digest => ({ documents, bytes, sha256: hash.digest('hex') }),
  }
}

/** Whether two collections hold the same, to the byte. */
export const isSame = (one: Digest, other: Digest): boolean =>
  one.sha256 === other.sha256 && one.documents === other.documents
