import { randomUUID } from 'node:crypto'
import type { FileSeal, IncomingFile, Log, OpenFile, Seal } from '@fengqiao/domain-kit'
import type { Db } from 'mongodb'
import { attachments, type AttachmentOptions, type AttachmentStore } from '../index.ts'
import { arriving, plainJpeg } from './pictures.ts'

/** A fresh database with the seals of one service: what the suite runs on. */
export interface Ground {
  readonly db: Db
  readonly seal: FileSeal & Pick<Seal, 'erase'>
}

/** One replica, the aggregates of a make-believe service, and a clock that stands still. */
export interface Bench {
  readonly files: AttachmentStore
  /** What the aggregates refer to: `matter/file`. */
  readonly references: Set<string>
  readonly ground: Ground
  readonly now: (later?: number) => Date
  readonly replica: (changes?: Partial<AttachmentOptions>) => AttachmentStore
}

export const hour = 3_600_000
const noon = Date.parse('2026-11-25T04:00:00Z')

const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Use once a suite. */
export const benchOn = async (ground: Ground): Promise<Bench> => {
  const references = new Set<string>()
  let time = noon
  const clock = () => new Date(time)
  const replica = (changes: Partial<AttachmentOptions> = {}) =>
    attachments({
      db: ground.db,
      seal: ground.seal,
      refers: async (holder, id) => references.has(`${holder}/${id}`),
      log: quiet,
      clock,
      ...changes,
    })
  const files = replica()
  await files.prepare()
  const now = (later = 0): Date => {
    time += later
    return clock()
  }
  return { files, references, ground, now, replica }
}

/** A file on its way in; by Ling unless somebody else is named. */
export const incoming = (bench: Bench, changes: Partial<IncomingFile> & { readonly of?: Buffer } = {}) => {
  const { of = plainJpeg, ...rest } = changes
  return { by: 'ling', commandId: randomUUID(), at: bench.now(), size: 0, bytes: arriving(of), ...rest }
}

/** All bytes of a file that was opened. */
export const bytesOf = async ({ bytes }: OpenFile): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}

/** What is left in the database of a file, by collection. */
export const leftOf = async ({ ground: { db } }: Bench, id: string) => ({
  record: await db.collection<{ _id: string }>('attachments').countDocuments({ _id: id }),
  file: await db.collection<{ _id: string }>('attachments.files').countDocuments({ _id: id }),
  chunks: await db.collection('attachments.chunks').countDocuments({ files_id: id }),
})

/** All chunks there are, of whichever file. */
export const chunksIn = ({ ground: { db } }: Bench): Promise<number> =>
  db.collection('attachments.chunks').countDocuments({})

/** What commands do with files: upload, claim, and refer (claim, commit, confirm). */
export const commandsOn = (bench: () => Bench) => {
  const claim = (id: string, holder: string, by = 'ling') => bench().files.claim({ ids: [id], by, holder })
  return {
    claim,
    uploaded: async (by = 'ling') => (await bench().files.store(incoming(bench(), { by }))).id,
    refer: async (id: string, holder: string, by?: string) => {
      const { confirm } = await claim(id, holder, by)
      bench().references.add(`${holder}/${id}`)
      await confirm()
    },
  }
}

/** A claim's refusal of the file at a place in its list. */
export const unknownAt = (index: number) => ({
  kind: 'invalid',
  details: { violations: [{ field: `attachmentIds[${String(index)}]`, reason: 'UNKNOWN_REFERENCE' }] },
})
