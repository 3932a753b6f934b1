import { bareExif, orientationIn } from './exif.ts'
import { broken, type Reader } from './reader.ts'

const eoi = 0xd9
const sos = 0xda
const app0 = 0xe0
const app1 = 0xe1
const app2 = 0xe2
const app14 = 0xee
const app15 = 0xef
const comment = 0xfe

const exifMark = 'Exif\0\0'

const headOf = (code: number, length: number): Buffer => {
  const head = Buffer.of(0xff, code, 0, 0)
  head.writeUInt16BE(length + 2, 2)
  return head
}

const startsWith = (body: Buffer, mark: string): boolean => body.toString('latin1', 0, mark.length) === mark

/** The picture's density without the small picture that may lie beside it: it may show what was cut off the large one. */
const bareJfif = (body: Buffer): Buffer => {
  const bare = Buffer.from(body.subarray(0, 14))
  bare.fill(0, 12)
  return bare
}

/** What is left of an application's own segment: what the picture needs to look right, and nothing about its making. */
const keptOf: Readonly<Record<number, (body: Buffer) => Buffer | undefined>> = {
  [app0]: (body) => (startsWith(body, 'JFIF\0') && body.length >= 14 ? bareJfif(body) : undefined),
  [app1]: (body) => {
    const turn = startsWith(body, exifMark) ? orientationIn(body.subarray(exifMark.length)) : undefined
    return turn === undefined ? undefined : Buffer.concat([Buffer.from(exifMark, 'latin1'), bareExif(turn)])
  },
  [app2]: (body) => (startsWith(body, 'ICC_PROFILE\0') ? body : undefined),
  [app14]: (body) => (startsWith(body, 'Adobe') ? body : undefined),
}

/** Marks that stand alone belong into the coded data and nowhere else. */
const hasSegment = (code: number): boolean => code >= 0xc0 && (code < 0xd0 || code > eoi)

const isAbout = (code: number): boolean => (code >= app0 && code <= app15) || code === comment

const codeAt = async (reader: Reader): Promise<number> => {
  const [mark, code] = await reader.take(2)
  if (mark !== 0xff || code === undefined) throw broken()
  if (code !== 0xff) return code
  // Any number of filling bytes may stand before a marker.
  reader.putBack(Buffer.of(0xff))
  return codeAt(reader)
}

/** Where the next marker stands in the coded data; -1 when this chunk has none, -2 when its last byte may begin one. */
const markerIn = (chunk: Buffer): number => {
  for (let at = chunk.indexOf(0xff); at >= 0; at = chunk.indexOf(0xff, at + 1)) {
    const code = chunk[at + 1]
    if (code === undefined) return -2
    const isData = code === 0 || code === 0xff || (code >= 0xd0 && code <= 0xd7)
    if (!isData) return at
  }
  return -1
}

/** The coded data up to the next marker. */
async function* scan(reader: Reader): AsyncGenerator<Buffer> {
  for (;;) {
    const chunk = await reader.next()
    if (chunk === undefined) throw broken()
    const at = markerIn(chunk)
    if (at >= 0) {
      reader.putBack(chunk.subarray(at))
      yield chunk.subarray(0, at)
      return
    }
    if (at === -1) yield chunk
    else {
      const more = await reader.next()
      if (more === undefined) throw broken()
      yield chunk.subarray(0, -1)
      reader.putBack(Buffer.concat([Buffer.of(0xff), more]))
    }
  }
}

async function* segmentAt(reader: Reader, code: number): AsyncGenerator<Buffer> {
  const length = (await reader.take(2)).readUInt16BE() - 2
  if (length < 0) throw broken()
  if (!isAbout(code)) {
    yield headOf(code, length)
    yield* reader.pass(length)
    return
  }
  const keep = keptOf[code]
  if (keep === undefined) await reader.skip(length)
  else {
    const kept = keep(await reader.take(length))
    if (kept !== undefined) yield Buffer.concat([headOf(code, kept.length), kept])
  }
}

/**
 * A JPEG without what its camera wrote: place, time, device, comments, small pictures, and whatever stands after its
 * end. The coded picture is passed on as it is; of EXIF only the turning is kept.
 */
export async function* cleanJpeg(reader: Reader): AsyncGenerator<Buffer> {
  yield await reader.take(2)
  let shown = false
  for (;;) {
    const code = await codeAt(reader)
    if (code === eoi && shown) break
    if (!hasSegment(code)) throw broken()
    yield* segmentAt(reader, code)
    if (code !== sos) continue
    shown = true
    yield* scan(reader)
  }
  yield Buffer.of(0xff, eoi)
}
