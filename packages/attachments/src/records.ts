import type { Collection, UpdateFilter } from 'mongodb'
import type { Sealed } from '@fengqiao/domain-kit'

/** For which aggregate a file is held, by which command, and its key under that subject. */
export interface Hold {
  readonly id: string
  readonly key: Sealed
  readonly claim: string
  /** Another command claimed it for the same aggregate: then a refusal of one does not free it. */
  readonly shared?: boolean
}

/**
 * What is known of a file. It is written before the first byte, so that nothing is ever stored that no sweep finds:
 * `uploading` → `whole` → `kept`, or → `removing` → `gone` → no more.
 */
export interface AttachmentRecord {
  readonly _id: string
  /** Follows from who sent it under which key: of several attempts one becomes whole. */
  readonly upload: string
  readonly state: 'uploading' | 'whole' | 'kept' | 'removing' | 'gone'
  readonly complete?: true
  readonly expires_at?: Date
  /** Who may still name it, and the file's key under him; both go once something refers to it. */
  readonly uploaded_by?: string
  readonly key?: Sealed
  readonly hold?: Hold
  readonly content_type?: string
  readonly size?: number
  readonly hash?: string
}

/** A record whose file is there to be read. */
export type WholeRecord = AttachmentRecord &
  Required<Pick<AttachmentRecord, 'content_type' | 'size' | 'hash'>>

export type Records = Collection<AttachmentRecord>

const complete = { complete: true } as const

/** Creates the indexes; before the first record. */
export const prepareRecords = async (records: Records): Promise<void> => {
  await records.createIndexes([
    { name: 'upload', key: { upload: 1 }, unique: true, partialFilterExpression: complete },
    {
      name: 'expires_at',
      key: { expires_at: 1 },
      partialFilterExpression: { expires_at: { $exists: true } },
    },
  ])
}

/** The attempt of an upload that became whole, if one did. */
export const completed = async (records: Records, upload: string): Promise<WholeRecord | undefined> =>
  ((await records.findOne({ upload, ...complete })) ?? undefined) as WholeRecord | undefined

/** Moves a record on if it still is as it was seen; false when somebody else moved it first. */
export const moved = async (
  records: Records,
  seen: Pick<AttachmentRecord, '_id' | 'state'> & { readonly expires_at?: Date },
  change: UpdateFilter<AttachmentRecord>,
): Promise<boolean> => (await records.updateOne(seen, change)).matchedCount === 1
