import type { Crowd } from '../../domain/finding/blocks.ts'
import type { People } from '../../domain/finding/noted.ts'

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

/** Those of many people who are compared, each with what his record is seen by. */
export const crowdOf = ({ at }: People) => {
  const [places, sights]: [number[], (readonly string[])[]] = [[], []]
  const once = heldOnce()
  return {
    add: (place: number, sees: readonly string[]): void => {
      places.push(place)
      sights.push(once(sees))
    },
    get length() {
      return places.length
    },
    at: (index) => ({ ...at(places[index] ?? 0), sees: sights[index] ?? [] }),
  } satisfies Crowd & Record<string, unknown>
}
