import { bareExif, longestExif, orientationIn } from './exif.ts'
import { broken, type Reader } from './reader.ts'

/** What the picture is made of; every other chunk is about its making. */
const kept: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH', 'ICCP', 'ANIM', 'ANMF'])
const pictures: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF'])

const hasXmp = 0x04

const zeros = Buffer.alloc(64 * 1024)

function* blank(count: number): Generator<Buffer> {
  for (let left = count; left > 0; left -= zeros.length) yield zeros.subarray(0, Math.min(left, zeros.length))
}

const headOf = (type: string, length: number): Buffer => {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(length, 4)
  return head
}

interface Chunk {
  readonly type: string
  readonly length: number
  /** With the byte that fills up an odd length. */
  readonly padded: number
}

/** An unknown chunk is passed over by every reader: the file keeps the length that stands at its beginning. */
async function* blanked(reader: Reader, { length, padded }: Chunk): AsyncGenerator<Buffer> {
  await reader.skip(padded)
  yield headOf('JUNK', length)
  yield* blank(padded)
}

const withoutPrefix = (exif: Buffer): Buffer =>
  exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif

async function* turnOnly(reader: Reader, chunk: Chunk): AsyncGenerator<Buffer> {
  const bare = bareExif(orientationIn(withoutPrefix(await reader.take(chunk.padded))))
  yield headOf('EXIF', chunk.length)
  yield bare
  yield* blank(chunk.padded - bare.length)
}

async function* extension(reader: Reader, { length, padded }: Chunk): AsyncGenerator<Buffer> {
  const body = Buffer.from(await reader.take(padded))
  body[0] = (body[0] ?? 0) & ~hasXmp
  yield headOf('VP8X', length)
  yield body
}

const fitsBareExif = ({ type, length }: Chunk): boolean =>
  type === 'EXIF' && length >= bareExif(1).length && length <= longestExif

async function* cleanChunk(reader: Reader, chunk: Chunk): AsyncGenerator<Buffer> {
  if (kept.has(chunk.type)) {
    yield headOf(chunk.type, chunk.length)
    yield* reader.pass(chunk.padded)
  } else if (chunk.type === 'VP8X' && chunk.length > 0) yield* extension(reader, chunk)
  else if (fitsBareExif(chunk)) yield* turnOnly(reader, chunk)
  else yield* blanked(reader, chunk)
}

/** A WebP whose EXIF says how it is turned and nothing else, whose XMP and unknown chunks are blank. */
export async function* cleanWebp(reader: Reader): AsyncGenerator<Buffer> {
  const start = await reader.take(12)
  yield start
  let shown = false
  for (let left = start.readUInt32LE(4) - 4; left > 0;) {
    const head = await reader.take(8)
    const length = head.readUInt32LE(4)
    const chunk = { type: head.toString('latin1', 0, 4), length, padded: length + (length % 2) }
    left -= 8 + chunk.padded
    if (left < 0) throw broken()
    shown ||= pictures.has(chunk.type)
    yield* cleanChunk(reader, chunk)
  }
  if (!shown) throw broken()
}
