import type { EnteredLately } from '../domain/finding/noted.ts'
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

/**
 * What a sheet says of its people is in clear while they are entered, and they are compared with everybody right
 * after it: opening tens of thousands of records for that takes longer than comparing them. Who is noted by this process
 * is not opened again; whoever stops, or compares elsewhere, opens all. Nothing but memory holds it, and not for long
 * after the last one was noted.
 */
export const enteredLately = (after: After = later): EnteredLately => {
  let [people, count] = [packedPeople(), 0]
  let keep = (): void => undefined
  const forget = (): void => {
    keep()
    ;[people, count] = [packedPeople(), 0]
  }
  return {
    note: (entered) => {
      if (entered.length === 0) return
      for (const one of entered.slice(0, most - count)) count = people.add(one) + 1
      keep()
      keep = after(forget, keptFor)
    },
    take: () => {
      const taken = people
      forget()
      return taken
    },
  }
}
