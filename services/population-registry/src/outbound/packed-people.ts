import type { People, Said } from '../domain/finding/noted.ts'

/** Far more than what is said of one person. */
const slabSize = 2 ** 20

/** Texts one behind the other, outside the heap and without what a string takes beside its letters. */
const textsTogether = () => {
  const slabs: Buffer[] = []
  const [starts, ends]: [number[], number[]] = [[], []]
  let used = slabSize
  return {
    add: (text: string): number => {
      const length = Buffer.byteLength(text)
      if (used + length > slabSize) {
        slabs.push(Buffer.allocUnsafeSlow(slabSize))
        used = 0
      }
      slabs.at(-1)?.write(text, used)
      const start = (slabs.length - 1) * slabSize + used
      used += length
      ends.push(start + length)
      return starts.push(start) - 1
    },
    at: (index: number): string => {
      const [start = 0, end = 0] = [starts[index], ends[index]]
      const slab = Math.floor(start / slabSize)
      return slabs[slab]?.toString('utf8', start - slab * slabSize, end - slab * slabSize) ?? ''
    },
  }
}

/** Use for a whole town: a person takes a quarter of the room as a text that is read when he is compared. */
export const packedPeople = (): People => {
  const texts = textsTogether()
  return {
    add: (one) => texts.add(JSON.stringify(one)),
    at: (place) => JSON.parse(texts.at(place)) as Said,
  }
}
