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

/** Texts one behind the other, outside the heap and without what a string takes beside its letters. */
const textsTogether = () => {
  let bytes = Buffer.alloc(2 ** 16)
  const ends = [0]
  return {
    add: (text: string): void => {
      const from = ends.at(-1) ?? 0
      const end = from + Buffer.byteLength(text)
      if (end > bytes.length) bytes = Buffer.concat([bytes], 2 * end)
      bytes.write(text, from)
      ends.push(end)
    },
    at: (index: number): string => bytes.toString('utf8', ends[index], ends[index + 1]),
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
