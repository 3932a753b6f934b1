import { setTimeout as pause } from 'node:timers/promises'

const window = 2_000
/** A whole stack that only looks whether there is anything to do takes 160 ms a second of a slow processor. */
const most = 500

/**
 * Waits until something takes less than a quarter of one processor for two seconds, and no longer than so many looks.
 * `spentSince` begins to count, and answers what was spent since then, in milliseconds.
 */
export const atRest = async (spentSince: () => () => number, looks = Infinity): Promise<void> => {
  for (let look = 0; look < looks; look += 1) {
    const spent = spentSince()
    await pause(window)
    if (spent() < most) return
  }
}
