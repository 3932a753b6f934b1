import { setTimeout as pause } from 'node:timers/promises'

const firstBackoff = 4
const longestBackoff = 200

/** Full jitter: those who met once do not meet again. */
export const backOff = async (attempt: number): Promise<void> => {
  await pause(Math.random() * Math.min(firstBackoff * 2 ** attempt, longestBackoff))
}
