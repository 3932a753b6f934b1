import { crc32 } from 'node:zlib'

const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64')

/** Eight by eight points, half blue and half red, as a browser writes them. */
export const plainJpeg = fromBase64(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAWEAEBAQAAAAAAAAAAAAAAAAAAA0H/xAAVAQEBAAAAAAAAAAAAAAAAAAAABP/EABcRAAMBAAAAAAAAAAAAAAAAAAABBDP/2gAMAwEAAhEDEQA/AIo6AU6svnzR/9k=',
)

/** The same as PNG. */
export const plainPng = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAYAAADED76LAAAAJUlEQVR4AdzKMQ0AAAzDsKmUwp9BOXVvv/2L5C8CpxnSNEc/hgUAAP//SEDEsAAAAAZJREFUAwD3EBGZa//u8AAAAABJRU5ErkJggg==',
)

const webpPicture = fromBase64('8AEAnQEqCAAIAAQAaCWoAnRH/+4AA1gAAP7nzwz8/FbkupWz84S/UrZpR2xX8Uf9Dmp6J+3soAA=')

/** Words that must not come back, and how the camera was held. */
export interface Traces {
  readonly words?: string
  readonly turn?: number
}

const secret = 'N33.40 E104.92 Zhang San'

const u16 = (value: number): Buffer => Buffer.of(value & 0xff, value >> 8)
const u32 = (value: number): Buffer => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)])

const entry = (tag: number, type: number, [count, value]: readonly [number, Buffer]): Buffer =>
  Buffer.concat([u16(tag), u16(type), u32(count), value])

/** What a camera writes: its words, how it was held, and where it was (a directory of GPS). */
export const exifBlock = ({ words = secret, turn = 6 }: Traces = {}): Buffer => {
  const text = Buffer.from(`${words}\0`, 'latin1')
  const textAt = 8 + 2 + 3 * 12 + 4
  const gpsAt = textAt + text.length
  const entries = [
    entry(0x010e, 2, [text.length, u32(textAt)]),
    entry(0x0112, 3, [1, Buffer.concat([u16(turn), u16(0)])]),
    entry(0x8825, 4, [1, u32(gpsAt)]),
  ]
  const gps = Buffer.concat([u16(1), entry(0x0001, 2, [2, Buffer.from('N\0\0\0', 'latin1')]), u32(0)])
  const directory = Buffer.concat([u16(entries.length), ...entries, u32(0)])
  return Buffer.concat([Buffer.from('II*\0', 'latin1'), u32(8), directory, text, gps])
}

const segment = (code: number, body: Buffer): Buffer => {
  const head = Buffer.of(0xff, code, 0, 0)
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

/** A JPEG as a telephone makes it: EXIF with the place, XMP, a comment, and a film after the picture's end. */
export const cameraJpeg = (traces: Traces = {}): Buffer => {
  const words = traces.words ?? secret
  return Buffer.concat([
    plainJpeg.subarray(0, 20),
    segment(0xe1, Buffer.concat([latin('Exif\0\0'), exifBlock(traces)])),
    segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${words}</x:xmpmeta>`)),
    segment(0xe2, latin(`MPF\0${words}`)),
    segment(0xed, latin(`Photoshop 3.0\0${words}`)),
    segment(0xfe, latin(words)),
    plainJpeg.subarray(20),
    latin(`ftypmp42 ${words}`),
  ])
}

/** A JPEG of nearly any length: its coded data goes on and on. */
export const longJpeg = (length: number): Buffer =>
  Buffer.concat([
    plainJpeg.subarray(0, -2),
    Buffer.alloc(length - plainJpeg.length, 0x5a),
    plainJpeg.subarray(-2),
  ])

const pngChunk = (type: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(Buffer.concat([latin(type), body])))
  return Buffer.concat([length, latin(type), body, sum])
}

const afterHeader = 8 + 25

/** A PNG with words, a time, EXIF and a private chunk before the picture, and something after its end. */
export const cameraPng = (traces: Traces = {}): Buffer => {
  const words = traces.words ?? secret
  return Buffer.concat([
    plainPng.subarray(0, afterHeader),
    pngChunk('tEXt', latin(`Comment\0${words}`)),
    pngChunk('eXIf', exifBlock(traces)),
    pngChunk('tIME', Buffer.of(7, 234, 11, 25, 9, 0, 0)),
    pngChunk('prVt', latin(words)),
    plainPng.subarray(afterHeader),
    latin(words),
  ])
}

const webpChunk = (type: string, body: Buffer): Buffer =>
  Buffer.concat([latin(type), u32(body.length), body, Buffer.alloc(body.length % 2)])

const riff = (...chunks: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(chunks)
  return Buffer.concat([latin('RIFF'), u32(body.length + 4), latin('WEBP'), body])
}

/** The picture as WebP. */
export const plainWebp = riff(webpChunk('VP8 ', webpPicture))

/** A WebP with EXIF, XMP and an unknown chunk. */
export const cameraWebp = (traces: Traces = {}): Buffer => {
  const words = traces.words ?? secret
  const extension = Buffer.of(0x0c, 0, 0, 0, 7, 0, 0, 7, 0, 0)
  return riff(
    webpChunk('VP8X', extension),
    webpChunk('VP8 ', webpPicture),
    webpChunk('EXIF', exifBlock(traces)),
    webpChunk('XMP ', latin(`<x:xmpmeta>${words}</x:xmpmeta>`)),
    webpChunk('GPS_', latin(words)),
  )
}

/** A paper of any length from forty bytes on. */
export const paper = (length: number): Buffer =>
  Buffer.concat([latin('%PDF-1.7\n'), Buffer.alloc(length - 15, 0x20), latin('%%EOF\n')])

/** A file on its way, in pieces of one length. */
export async function* arriving(bytes: Uint8Array, length = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += length)
    yield await Promise.resolve(bytes.subarray(from, from + length))
}
