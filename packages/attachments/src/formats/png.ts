import { crc32 } from 'node:zlib'
import { bareExif, longestExif, orientationIn } from './exif.ts'
import { broken, type Reader } from './reader.ts'

const signatureLength = 8
const longest = 0x7fffffff

/** What the picture needs to look right; every other chunk is about its making. */
const kept: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
])

const chunk = (type: string, body: Buffer): Buffer => {
  const whole = Buffer.alloc(body.length + 12)
  whole.writeUInt32BE(body.length)
  whole.write(type, 4, 'latin1')
  body.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + body.length)), 8 + body.length)
  return whole
}

async function* checked(reader: Reader, head: Buffer, length: number): AsyncGenerator<Buffer> {
  let sum = crc32(head.subarray(4))
  yield head
  for await (const part of reader.pass(length)) {
    sum = crc32(part, sum)
    yield part
  }
  const given = await reader.take(4)
  if (given.readUInt32BE() !== sum) throw broken()
  yield given
}

/** Of EXIF the turning is kept and nothing else. */
async function* turnOnly(reader: Reader, length: number): AsyncGenerator<Buffer> {
  const turn = length > longestExif ? undefined : orientationIn(await reader.take(length))
  await reader.skip(length > longestExif ? length + 4 : 4)
  if (turn !== undefined) yield chunk('eXIf', bareExif(turn))
}

async function* cleanChunk(reader: Reader, head: Buffer): AsyncGenerator<Buffer> {
  const length = head.readUInt32BE()
  const type = head.toString('latin1', 4)
  if (length > longest) throw broken()
  if (kept.has(type)) yield* checked(reader, head, length)
  else if (type === 'eXIf') yield* turnOnly(reader, length)
  else await reader.skip(length + 4)
}

/** A PNG without words, times, EXIF and private chunks, and without whatever stands after its end. */
export async function* cleanPng(reader: Reader): AsyncGenerator<Buffer> {
  yield await reader.take(signatureLength)
  const seen = new Set<string>()
  while (!seen.has('IEND')) {
    const head = await reader.take(8)
    const type = head.toString('latin1', 4)
    if (seen.size === 0 && type !== 'IHDR') throw broken()
    seen.add(type)
    yield* cleanChunk(reader, head)
  }
  if (!seen.has('IDAT')) throw broken()
}
