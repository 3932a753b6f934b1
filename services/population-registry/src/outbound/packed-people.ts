import type { People, Said } from '../domain/finding/noted.ts'

/** Far more than what is said of one person. */
const slabSize = 2 ** 20
/** Ids are uuids; in a text one stands behind a bracket and a quotation mark. */
const [idFrom, idTo] = [2, 38]

const written = ({ id, name, idNumber, phones, room = '' }: Said): string =>
  JSON.stringify([id, name, idNumber, room, ...phones])

const read = (text: string): Said => {
  const [id = '', name = '', idNumber = '', room = '', ...phones] = JSON.parse(text) as readonly string[]
  return { id, name, idNumber, phones, ...(room === '' ? {} : { room }) }
}

/** Texts one behind the other, outside the heap and without what a string takes beside its letters. */
const textsTogether = () => {
  const slabs: Buffer[] = []
  const [starts, ends]: [number[], number[]] = [[], []]
  let used = slabSize
  const within = (index: number, from: number, to: number) => {
    const start = starts[index] ?? 0
    const nth = Math.floor(start / slabSize)
    const own = start - nth * slabSize
    return { slab: slabs[nth] ?? Buffer.alloc(0), from: own + from, to: own + to }
  }
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
      const { slab, from, to } = within(index, 0, (ends[index] ?? 0) - (starts[index] ?? 0))
      return slab.toString('utf8', from, to)
    },
    idOf: (index: number) => within(index, idFrom, idTo),
    length: () => starts.length,
  }
}

type Id = ReturnType<ReturnType<typeof textsTogether>['idOf']>

const inOrder = (one: Id, other: Id): number =>
  one.slab.compare(other.slab, other.from, other.to, one.from, one.to)

/** Use for a whole town: a person takes a quarter of the room as a text that is read when he is compared. */
export const packedPeople = (): People => {
  const { add, at, idOf, length } = textsTogether()
  return {
    add: (one) => add(written(one)),
    at: (place) => read(at(place)),
    // Looked for in the order of the ids: a map of a town would take more than its people.
    byId: () => {
      const sorted = Uint32Array.from({ length: length() }, (_one, place) => place)
      sorted.sort((one, other) => inOrder(idOf(one), idOf(other)))
      return (id) => {
        const wanted = { slab: Buffer.from(id), from: 0, to: idTo - idFrom }
        let [low, high] = [0, sorted.length]
        while (low < high) {
          const middle = Math.floor((low + high) / 2)
          if (inOrder(idOf(sorted[middle] ?? 0), wanted) < 0) low = middle + 1
          else high = middle
        }
        const place = sorted[low]
        return place !== undefined && inOrder(idOf(place), wanted) === 0 ? place : undefined
      }
    },
  }
}
