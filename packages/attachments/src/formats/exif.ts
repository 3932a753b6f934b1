/** Larger than any camera's: what is longer is not looked into. */
export const longestExif = 64 * 1024

const tag = 0x0112
const short = 3
const entryLength = 12

interface Order {
  readonly u16: (at: number) => number
  readonly u32: (at: number) => number
}

/** What a block points to past its own end is zero. */
const bounded =
  (length: number, size: number, read: (at: number) => number) =>
  (at: number): number =>
    at + size <= length ? read(at) : 0

const orderOf = (tiff: Buffer): Order | undefined => {
  const mark = tiff.toString('latin1', 0, 4)
  if (mark !== 'II*\0' && mark !== 'MM\0*') return undefined
  const little = mark === 'II*\0'
  return {
    u16: bounded(tiff.length, 2, (at) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))),
    u32: bounded(tiff.length, 4, (at) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))),
  }
}

const isTurn = (value: number): boolean => value >= 2 && value <= 8

/** How a picture must be turned to stand upright; nothing when it stands so already, or when the block says nothing. */
export const orientationIn = (tiff: Buffer): number | undefined => {
  const order = orderOf(tiff)
  if (order === undefined) return undefined
  const { u16, u32 } = order
  const directory = u32(4)
  const places = Array.from({ length: u16(directory) }, (_, index) => directory + 2 + index * entryLength)
  const entry = places.find((at) => u16(at) === tag)
  if (entry === undefined || u16(entry + 2) !== short || u32(entry + 4) !== 1) return undefined
  const turn = u16(entry + 8)
  return isTurn(turn) ? turn : undefined
}

/** A block that says how the picture is turned and nothing else, or nothing at all. */
export const bareExif = (turn: number | undefined): Buffer => {
  const entries = turn === undefined ? 0 : 1
  const tiff = Buffer.alloc(8 + 2 + entries * entryLength + 4)
  tiff.write('MM\0*', 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(entries, 8)
  if (turn !== undefined) {
    tiff.writeUInt16BE(tag, 10)
    tiff.writeUInt16BE(short, 12)
    tiff.writeUInt32BE(1, 14)
    tiff.writeUInt16BE(turn, 18)
  }
  return tiff
}
