import { createHash } from 'node:crypto'
import { UploadedFile } from '@fengqiao/contracts/common/v1'
import type { UploadEvidenceRequest } from '@fengqiao/contracts/grid-management/v1'
import type { Call, Upload } from '@fengqiao/service-kit'

export type Receiving = (file: Upload<UploadEvidenceRequest>, call: Call) => Promise<UploadedFile>

/** What became of a file that reached the service. */
export interface Seen {
  bytes: number
  ended: 'not yet' | 'whole' | 'broken off'
  readonly call: Call
  readonly head: UploadEvidenceRequest
}

/** A service that reads what it is sent, and answers with its sum. */
export const receiving = () => {
  const seen: Seen[] = []
  const receive: Receiving = async ({ head, bytes }, call) => {
    const record: Seen = { bytes: 0, ended: 'not yet', call, head }
    seen.push(record)
    const hash = createHash('sha256')
    try {
      for await (const piece of bytes) {
        hash.update(piece)
        record.bytes += piece.length
      }
      record.ended = 'whole'
    } catch (error) {
      record.ended = 'broken off'
      throw error
    }
    const attachmentId = hash.digest('hex')
    return UploadedFile.fromPartial({ attachmentId, contentType: 'image/png', sizeBytes: record.bytes })
  }
  return { seen, receive }
}
