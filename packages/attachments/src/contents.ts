import { collectionIn } from '@fengqiao/database'
import { Binary, ObjectId, type Db } from 'mongodb'

/** A stretch of a stored file, both ends included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where the bytes of files are kept: GridFS of the service's own database, one sealed piece a chunk. */
export interface Contents {
  readonly prepare: () => Promise<void>
  readonly write: (id: string, n: number, bytes: Uint8Array) => Promise<void>
  /** All chunks are written: the file, as GridFS knows it. */
  readonly finish: (id: string, length: number) => Promise<void>
  /** Chunks in order, a few at a time. */
  readonly read: (id: string, stretch: Stretch) => AsyncIterable<Uint8Array>
  /** Removes whatever there is of a file, whole or not. */
  readonly remove: (id: string) => Promise<void>
}

interface File {
  readonly _id: string
  readonly length: number
  readonly chunkSize: number
  readonly uploadDate: Date
  readonly filename: string
}

interface Chunk {
  readonly _id: ObjectId
  readonly files_id: string
  readonly n: number
  readonly data: Binary
}

/** The record's write follows in the same journal and waits for the majority: what it says is stored, is. */
const settings = { writeConcern: { w: 1 } } as const

const atOnce = 4

/** The driver's bucket would copy every byte twice more; what is written is the same, and its tools read it. */
export const contentsIn = (db: Db, name: string, chunkSize: number): Contents => {
  const files = collectionIn<File>(db, `${name}.files`, settings)
  const chunks = collectionIn<Chunk>(db, `${name}.chunks`, settings)
  async function* read(id: string, { from, to }: Stretch): AsyncGenerator<Uint8Array> {
    const wanted = { files_id: id, n: { $gte: from, $lte: to } }
    let next = from
    for await (const { n, data } of chunks.find(wanted, { sort: { n: 1 }, batchSize: atOnce })) {
      if (n !== next) break
      next += 1
      yield data.buffer.subarray(0, data.length())
    }
    if (next <= to) throw new Error('a stored file lacks a chunk')
  }
  return {
    prepare: async () => {
      await files.createIndexes([{ key: { filename: 1, uploadDate: 1 } }])
      await chunks.createIndexes([{ key: { files_id: 1, n: 1 }, unique: true }])
    },
    write: async (id, n, bytes) => {
      const data = new Binary(bytes)
      await chunks.insertOne({ _id: new ObjectId(), files_id: id, n, data })
    },
    finish: async (id, length) => {
      await files.insertOne({ _id: id, length, chunkSize, uploadDate: new Date(), filename: id })
    },
    read,
    remove: async (id) => {
      await chunks.deleteMany({ files_id: id })
      await files.deleteOne({ _id: id })
    },
  }
}
