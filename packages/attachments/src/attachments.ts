import { collectionIn, hearing } from '@fengqiao/database'
import type { Attachments } from '@fengqiao/domain-kit'
import { claiming } from './claim.ts'
import { contentsIn } from './contents.ts'
import { evidenceKinds } from './formats/kinds.ts'
import { pieceLength, type AttachmentOptions, type Kept } from './kept.ts'
import { opening, openingOwn } from './open.ts'
import { prepareRecords, type AttachmentRecord } from './records.ts'
import { storing } from './store.ts'
import { sweeping } from './sweep.ts'

/** What a service has of its files beside what its use cases know. */
export interface AttachmentStore extends Attachments {
  /** Creates the indexes; before the first file. */
  readonly prepare: () => Promise<void>
  /** Removes what nobody refers to and expired before this moment; answers how many. Run it now and then. */
  readonly sweep: (at: Date) => Promise<number>
}

/** Use once in a composition root: files of a service, in its own database. */
export const attachments = (options: AttachmentOptions): AttachmentStore => {
  const { db, seal, refers, log, clock = () => new Date(), name = 'attachments' } = options
  const { kinds = evidenceKinds } = options
  const kept: Kept = {
    records: collectionIn<AttachmentRecord>(db, name),
    // Also what is read of it after `open` has answered.
    contents: hearing(contentsIn(db, name, pieceLength + seal.overhead)),
    seal,
    refers,
    log,
    clock,
    kinds,
  }
  return hearing<AttachmentStore>({
    prepare: async () => {
      await prepareRecords(kept.records)
      await kept.contents.prepare()
    },
    store: storing(kept),
    claim: claiming(kept),
    open: opening(kept),
    openOwn: openingOwn(kept),
    sweep: sweeping(kept),
  })
}
