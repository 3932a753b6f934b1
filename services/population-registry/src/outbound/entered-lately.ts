import type { EnteredLately, Said } from '../domain/finding/noted.ts'
import { packedPeople } from './packed-people.ts'

/** A whole town, and no more than that takes memory. */
const most = 120_000
/** In milliseconds. What is told in clear is not held for longer than it takes until somebody compares it. */
const keptFor = 30_000

type After = (work: () => void, milliseconds: number) => () => void

const later: After = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds).unref()
  return () => {
    clearTimeout(timer)
  }
}

const noting = () => {
  const people = packedPeople()
  const places = new Map<string, number>()
  return {
    add: (one: Said): void => {
      if (places.size < most && !places.has(one.id)) places.set(one.id, people.add(one))
    },
    people,
    placeOf: (id: string) => places.get(id),
  }
}

/**
 * What a sheet says of its people is in clear while they are entered, and they are compared with everybody right
 * after it: opening tens of thousands of records for that takes longer than comparing them. Who is noted by this process
 * is not opened again; whoever stops, or compares elsewhere, opens all. Nothing but memory holds it, and not for long
 * after the last one was noted.
 */
export const enteredLately = (after: After = later): EnteredLately => {
  let noted = noting()
  let keep = (): void => undefined
  const forget = (): void => {
    keep()
    noted = noting()
  }
  return {
    note: (entered) => {
      for (const one of entered) noted.add(one)
      keep()
      keep = after(forget, keptFor)
    },
    take: () => {
      const { people, placeOf } = noted
      forget()
      return { people, placeOf }
    },
  }
}
