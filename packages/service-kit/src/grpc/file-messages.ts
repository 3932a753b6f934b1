import { FileHead, type ByteRange, type UploadedFile } from '@fengqiao/contracts/common/v1'
import type { FileRange, OpenFile, StoredFile } from '@fengqiao/domain-kit'
import type { Carrying, Download, Upload } from './files.ts'

/** Use in `inbound/grpc.ts`: a file on its way in, as a use case knows it. */
export const incomingFile = ({ head, bytes }: Upload<Carrying>) => ({
  size: head.part?.head?.sizeBytes ?? 0,
  bytes,
})

/** The answer to an upload, for the wire. */
export const uploadedFileMessage = ({ id, contentType, size, expiresAt }: StoredFile): UploadedFile => ({
  attachmentId: id,
  contentType,
  sizeBytes: size,
  expiresAt,
})

/** The part of a file that a request asks for; the whole when it asks for none. */
export const fileRange = (range: ByteRange | undefined): { readonly range?: FileRange } => {
  if (range === undefined) return {}
  const { first, last, suffix } = range
  return { range: suffix === undefined ? { first, last } : { suffix } }
}

/** A file on its way out, for the wire. */
export const outgoingFile = ({ contentType, size, hash, first, count, bytes }: OpenFile): Download => ({
  head: FileHead.fromPartial({ contentType, sizeBytes: size, hash, first, count }),
  bytes,
})
