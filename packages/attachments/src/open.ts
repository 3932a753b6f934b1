import { DomainError, notFound, type FileCipher, type FileRange, type OpenFile } from '@fengqiao/domain-kit'
import { pieceLength, type Kept } from './kept.ts'
import type { AttachmentRecord, WholeRecord } from './records.ts'

/** The part that is asked for, within the file: none of it when the range lies past the end. */
const within = (
  size: number,
  range: FileRange | undefined,
): { readonly first: number; readonly count: number } => {
  if (range === undefined) return { first: 0, count: size }
  if ('suffix' in range) {
    const count = Math.min(range.suffix, size)
    return { first: size - count, count }
  }
  const last = Math.min(range.last ?? size - 1, size - 1)
  return { first: range.first, count: Math.max(last - range.first + 1, 0) }
}

interface Part {
  readonly id: string
  readonly size: number
  readonly first: number
  readonly count: number
}

/** Reads and opens the pieces that hold the part, and no others. */
async function* opened({ contents }: Kept, cipher: FileCipher, part: Part): AsyncGenerator<Uint8Array> {
  const { id, size, first, count } = part
  if (count === 0) return
  const end = first + count
  const stretch = { from: Math.floor(first / pieceLength), to: Math.floor((end - 1) / pieceLength) }
  const lastIndex = Math.ceil(size / pieceLength) - 1
  let index = stretch.from
  for await (const sealed of contents.read(id, stretch)) {
    const start = index * pieceLength
    const bytes = cipher.open({ index, last: index === lastIndex, bytes: sealed })
    yield bytes.subarray(Math.max(first - start, 0), Math.min(end - start, bytes.length))
    index += 1
  }
}

const openWith = async (
  kept: Kept,
  record: WholeRecord,
  { cipher, range }: { readonly cipher: FileCipher | undefined; readonly range: FileRange | undefined },
): Promise<OpenFile> => {
  if (cipher === undefined) throw new DomainError('not-found', 'SUBJECT_ERASED')
  const { _id: id, content_type: contentType, size, hash } = record
  const part = within(size, range)
  return { id, contentType, size, hash, ...part, bytes: opened(kept, cipher, { id, size, ...part }) }
}

const isWhole = (record: AttachmentRecord | null): record is WholeRecord =>
  record?.complete === true && record.state !== 'gone'

/** A file that an aggregate refers to. */
export const opening = (kept: Kept) => {
  return async (holder: string, id: string, range?: FileRange): Promise<OpenFile> => {
    const record = await kept.records.findOne({ _id: id })
    if (!isWhole(record) || record.hold?.id !== holder) throw notFound()
    const cipher = await kept.seal.resume(holder, id, record.hold.key)
    return openWith(kept, record, { cipher, range })
  }
}

/** A file that somebody uploaded, while it is his alone. */
export const openingOwn = (kept: Kept) => {
  return async (by: string, id: string, range?: FileRange): Promise<OpenFile> => {
    const record = await kept.records.findOne({ _id: id })
    if (!isWhole(record) || record.uploaded_by !== by || record.key === undefined) throw notFound()
    return openWith(kept, record, { cipher: await kept.seal.resume(by, id, record.key), range })
  }
}
