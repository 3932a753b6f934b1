import type { Ask, StoredFile } from '@fengqiao/domain-kit'
import type { Deps } from '../ports.ts'

export interface EvidenceUpload {
  /** What the sender said of its length; 0 when he did not. */
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Stores evidence that a command will refer to. The same key again gets the same file. */
export const uploadEvidence =
  ({ files }: Pick<Deps, 'files'>) =>
  ({ meta, input }: Ask<EvidenceUpload>): Promise<StoredFile> =>
    files.store({ by: meta.actor, commandId: meta.commandId, at: meta.at, ...input })
