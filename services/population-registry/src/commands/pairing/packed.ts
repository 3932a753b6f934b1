import type { Crowd, Someone } from '../../domain/finding/blocks.ts'

/** One of the crowd without what a whole building is seen by. */
type Own = Omit<Someone, 'sees'>

/** Lists that say the same are held once. */
const heldOnce = () => {
  const held = new Map<string, readonly string[]>()
  return (list: readonly string[]): readonly string[] => {
    const key = list.join()
    const known = held.get(key) ?? list
    held.set(key, known)
    return known
  }
}

/** Far more than what is said of one person. */
const slabSize = 2 ** 20

/** Texts one behind the other, outside the heap and without what a string takes beside its letters. */
const textsTogether = () => {
  const slabs: Buffer[] = []
  const [starts, ends]: [number[], number[]] = [[], []]
  let used = slabSize
  return {
    add: (text: string): void => {
      const length = Buffer.byteLength(text)
      if (used + length > slabSize) {
        slabs.push(Buffer.allocUnsafeSlow(slabSize))
        used = 0
      }
      slabs.at(-1)?.write(text, used)
      const start = (slabs.length - 1) * slabSize + used
      used += length
      starts.push(start)
      ends.push(start + length)
    },
    at: (index: number): string => {
      const [start = 0, end = 0] = [starts[index], ends[index]]
      const slab = Math.floor(start / slabSize)
      return slabs[slab]?.toString('utf8', start - slab * slabSize, end - slab * slabSize) ?? ''
    },
  }
}

/** Use for a whole town: a person takes a quarter of the room as a text that is read when he is compared. */
export const packed = () => {
  const texts = textsTogether()
  const sights: (readonly string[])[] = []
  const once = heldOnce()
  return {
    add: ({ sees, ...own }: Someone): void => {
      texts.add(JSON.stringify(own))
      sights.push(once(sees))
    },
    get length() {
      return sights.length
    },
    at: (index) => ({ ...(JSON.parse(texts.at(index)) as Own), sees: sights[index] ?? [] }),
  } satisfies Crowd & Record<string, unknown>
}
