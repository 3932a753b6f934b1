import { createHash } from 'node:crypto'

/** What a poisoned event does to whoever handles it. */
export const poisons = ['throw', 'hang', 'kill'] as const
export type Poison = (typeof poisons)[number]

/** One event in a hundred. */
const every = 100

/** Which events are poisoned follows from their ids: the rig and the poisoned service agree without a word. */
export const poisonOf = (eventId: string): Poison | undefined => {
  const drawn = createHash('sha256').update(eventId).digest().readUInt32BE(0)
  return drawn % every === 0 ? poisons[Math.floor(drawn / every) % poisons.length] : undefined
}

/** Why each of them is parked. */
export const causeOfPoison: Readonly<Record<Poison, string>> = {
  throw: 'TypeError',
  hang: 'unavailable: TOOK_TOO_LONG',
  kill: 'not-allowed-now: ENDED_ITS_PROCESS',
}
