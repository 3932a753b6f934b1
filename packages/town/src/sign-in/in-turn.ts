import { setTimeout as pause } from 'node:timers/promises'

/** So many may go at once, and then one each so many milliseconds. */
export interface Share {
  readonly atOnce: number
  readonly every: number
}

interface Watch {
  readonly now: () => number
  readonly pause: (milliseconds: number) => Promise<unknown>
}

const watch: Watch = { now: () => performance.now(), pause }

/** Use to take no more than a share of what a door lets through, so that others who come from the same place do, too. */
export const inTurn = ({ atOnce, every }: Share, { now, pause }: Watch = watch): (() => Promise<void>) => {
  let wholeAt = 0
  return async () => {
    const began = now()
    wholeAt = Math.max(wholeAt, began) + every
    const early = wholeAt - began - atOnce * every
    if (early > 0) await pause(early)
  }
}
