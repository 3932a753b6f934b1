import { createHash, randomUUID } from 'node:crypto'
import { isDuplicate, notNow } from '@fengqiao/database'
import {
  DomainError,
  invalidField,
  type FileCipher,
  type IncomingFile,
  type Piece,
  type StoredFile,
} from '@fengqiao/domain-kit'
import { waitsFor, pieceLength, type Kept } from './kept.ts'
import { inPieces } from './pieces.ts'
import { completed, moved, type WholeRecord } from './records.ts'
import { headLength, kindOf, type Kind } from './formats/kinds.ts'
import { broken, readerOf, type Reader } from './formats/reader.ts'

/** Two of one person's uploads under one key are one upload. */
const uploadOf = ({ by, commandId }: IncomingFile): string =>
  createHash('sha256')
    .update(JSON.stringify([by, commandId]))
    .digest('base64url')

const mebibyte = 1024 * 1024
const tooLarge = ({ mostBytes }: Kind) =>
  invalidField('file', 'FILE_TOO_LARGE', { limit: mostBytes / mebibyte })

/** Counts what arrives; the kind, once it is known, says how much may. */
const counting = (bytes: AsyncIterable<Uint8Array>) => {
  const count = { bytes: 0, kind: undefined as Kind | undefined }
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      count.bytes += chunk.length
      if (count.kind !== undefined && count.bytes > count.kind.mostBytes) throw tooLarge(count.kind)
      yield chunk
    }
  }
  return { count, reader: readerOf(counted()) }
}

const sniffed = async ({ kinds }: Kept, reader: Reader): Promise<Kind> => {
  const head: Buffer[] = []
  let length = 0
  while (length < headLength) {
    const chunk = await reader.next()
    if (chunk === undefined) break
    head.push(chunk)
    length += chunk.length
  }
  const start = Buffer.concat(head)
  const kind = kindOf(kinds, start)
  if (kind === undefined) throw invalidField('file', 'FILE_KIND')
  reader.putBack(start)
  return kind
}

interface Cleaned {
  readonly kind: Kind
  readonly bytes: AsyncIterable<Buffer>
}

/** What is kept of a file. What stands after its end is read too, so that the sender is heard out and all is counted. */
const cleaned = async (kept: Kept, { bytes, size }: IncomingFile): Promise<Cleaned> => {
  const { count, reader } = counting(bytes)
  const kind = await sniffed(kept, reader)
  count.kind = kind
  async function* clean(): AsyncGenerator<Buffer> {
    yield* kind.clean(reader)
    while ((await reader.next()) !== undefined);
    if (size > 0 && count.bytes !== size) throw broken()
  }
  if (Math.max(count.bytes, size) > kind.mostBytes) throw tooLarge(kind)
  return { kind, bytes: clean() }
}

interface Summed {
  readonly size: number
  readonly hash: string
}

/** Runs through a file once; `take` gets each piece in turn and is waited for. */
const through = async (
  bytes: AsyncIterable<Buffer>,
  take: (piece: Piece) => Promise<void>,
): Promise<Summed> => {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of inPieces(bytes, pieceLength)) {
    hash.update(piece.bytes)
    size += piece.bytes.length
    await take(piece)
  }
  return { size, hash: hash.digest('hex') }
}

const storedOf = ({ _id, content_type, size, expires_at }: WholeRecord): StoredFile => ({
  id: _id,
  contentType: content_type,
  size,
  ...(expires_at === undefined ? {} : { expiresAt: expires_at }),
})

/** The first answer again, if it is the same file. */
const sameAgain = (first: WholeRecord, { size, hash }: Summed): StoredFile => {
  if (first.size !== size || first.hash !== hash) throw new DomainError('exists', 'REUSED_KEY')
  return storedOf(first)
}

interface Attempt {
  readonly id: string
  readonly cipher: FileCipher
  readonly expires: Date
}

const beginIn = async (kept: Kept, incoming: IncomingFile): Promise<Attempt> => {
  const { by, at } = incoming
  const id = randomUUID()
  const { key, cipher } = await kept.seal.begin(by, id)
  const expires = new Date(at.getTime() + waitsFor)
  await kept.records.insertOne({
    _id: id,
    upload: uploadOf(incoming),
    state: 'uploading',
    uploaded_by: by,
    key,
    expires_at: expires,
  })
  return { id, cipher, expires }
}

/** Whole, unless another attempt of the same upload was before. */
const finishIn = async (
  { records }: Kept,
  { id, expires }: Attempt,
  { kind, summed }: { readonly kind: Kind; readonly summed: Summed },
): Promise<StoredFile | undefined> => {
  const facts = { content_type: kind.contentType, size: summed.size, hash: summed.hash }
  try {
    const done = await moved(
      records,
      { _id: id, state: 'uploading' },
      { $set: { state: 'whole', complete: true, ...facts } },
    )
    if (!done) throw notNow()
    return { id, contentType: kind.contentType, size: summed.size, expiresAt: expires }
  } catch (error) {
    if (isDuplicate(error)) return undefined
    throw error
  }
}

/** What a failed attempt left; what cannot be removed now is swept later. */
const abandon = async ({ records, contents }: Kept, { id }: Attempt): Promise<void> => {
  await contents.remove(id)
  await records.deleteOne({ _id: id, state: 'uploading' })
}

const writeNew = async (
  kept: Kept,
  attempt: Attempt,
  { kind, bytes }: Cleaned,
): Promise<{ readonly summed: Summed; readonly stored: StoredFile | undefined }> => {
  const { id, cipher } = attempt
  const { contents, seal } = kept
  let sealedLength = 0
  try {
    const summed = await through(bytes, (piece) => {
      sealedLength += piece.bytes.length + seal.overhead
      return contents.write(id, piece.index, cipher.seal(piece))
    })
    await contents.finish(id, sealedLength)
    const stored = await finishIn(kept, attempt, { kind, summed })
    if (stored === undefined) await abandon(kept, attempt)
    return { summed, stored }
  } catch (error) {
    await abandon(kept, attempt).catch(() => undefined)
    throw error
  }
}

/**
 * Stores a file as it arrives, cleaned and sealed, one piece after the other. The same upload again gets the first
 * answer; other bytes under the same key are refused.
 */
export const storing = (kept: Kept) => {
  return async (incoming: IncomingFile): Promise<StoredFile> => {
    const upload = uploadOf(incoming)
    const first = await completed(kept.records, upload)
    const file = await cleaned(kept, incoming)
    if (first !== undefined) return sameAgain(first, await through(file.bytes, async () => undefined))
    const { summed, stored } = await writeNew(kept, await beginIn(kept, incoming), file)
    if (stored !== undefined) return stored
    const winner = await completed(kept.records, upload)
    if (winner === undefined) throw notNow()
    return sameAgain(winner, summed)
  }
}
