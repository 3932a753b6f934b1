import { createHash } from 'node:crypto'

/** What a poisoned event does to whoever handles it. */
export const poisons = ['throw', 'hang', 'kill'] as const
export type Poison = (typeof poisons)[number]

/** One event in a hundred. */
const every = 100

/** The consumers of a run, one after the other, and what is poison to each of them. */
export const consumers = {
  clean: [],
  ailing: ['throw', 'hang'],
  dying: ['kill'],
} as const satisfies Readonly<Record<string, readonly Poison[]>>
export type ConsumerName = keyof typeof consumers

/** Which events are poisoned follows from their ids: the rig and the poisoned service agree without a word. */
export const poisonOf = (eventId: string, consumer: ConsumerName): Poison | undefined => {
  const drawn = createHash('sha256').update(eventId).digest().readUInt32BE(0)
  const kinds: readonly Poison[] = consumers[consumer]
  return drawn % every === 0 ? kinds[Math.floor(drawn / every) % kinds.length] : undefined
}

/** Why each of them is parked. */
export const causeOfPoison: Readonly<Record<Poison, string>> = {
  throw: 'TypeError',
  hang: 'unavailable: TOOK_TOO_LONG',
  kill: 'not-allowed-now: ENDED_ITS_PROCESS',
}
