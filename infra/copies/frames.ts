import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { Refusal } from '../local/progress.ts'

/** A document begins with its own length; the largest that an engine takes has 16 MB. */
const lengthBytes = 4
const shortest = 5
const longest = 17 * 1024 * 1024
const gathered = 1024 * 1024

async function* inLargePieces(documents: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let [pieces, size] = [[] as Buffer[], 0]
  for await (const document of documents) {
    pieces.push(document)
    size += document.length
    if (size < gathered) continue
    yield Buffer.concat(pieces)
    pieces = []
    size = 0
  }
  yield Buffer.concat(pieces)
}

/** Makes what was written to a file or a folder outlast a loss of power. */
export const onDisk = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes documents one after the other, gzipped, as `mongodump --gzip` does; memory does not grow with them. */
export const writeFrames = async (file: string, documents: AsyncIterable<Buffer>): Promise<void> => {
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  await pipeline(inLargePieces(documents), createGzip({ level: 4 }), out)
  await onDisk(file)
}

const damaged = (file: string, what: string, cause?: unknown): Refusal =>
  new Refusal(`${file} is damaged: ${what}. Nothing was restored from it.`, cause)

const lengthIn = (file: string, bytes: Buffer): number => {
  const length = bytes.readInt32LE(0)
  if (length < shortest || length > longest) throw damaged(file, 'a document has no sound length')
  return length
}

/** The unpacked bytes; one that was cut or changed says so by its name. */
async function* unpacked(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file)
  const unzip = createGunzip({ chunkSize: 256 * 1024 })
  source.once('error', (error) => unzip.destroy(error))
  try {
    for await (const piece of source.pipe(unzip)) yield piece as Buffer
  } catch (error) {
    throw damaged(file, 'it was cut or changed', error)
  } finally {
    source.destroy()
  }
}

/** Reads them back, one at a time. */
export async function* readFrames(file: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0)
  for await (const piece of unpacked(file)) {
    let bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    while (bytes.length >= lengthBytes) {
      const length = lengthIn(file, bytes)
      if (bytes.length < length) break
      yield bytes.subarray(0, length)
      bytes = bytes.subarray(length)
    }
    rest = Buffer.from(bytes)
  }
  if (rest.length > 0) throw damaged(file, 'it ends within a document')
}
