/** Ours and the bare library doing the same work, so many a second each. */
export interface Comparison {
  readonly what: string
  readonly ours: number
  readonly bare: number
}

/** What a benchmark is told by whoever runs it. */
export interface Told {
  readonly say: (line: string) => void
  /** How many people the town has, where that is not all of them. */
  readonly people?: number
  /** Where a town stands that is stopped, or is entered to stay, instead of one that is entered and taken away. */
  readonly dataFolder?: string
}

/** Use for a file of this folder: its name is what `npm run bench -- NAME` calls it by. */
export interface Bench {
  readonly name: string
  /** One line: what is compared with what. */
  readonly about: string
  /** On the servers that `testServers` names. */
  readonly run: (told: Told) => Promise<readonly Comparison[]>
}

/** Does a piece of work so many times, so many at once, and answers how many a second. */
const rateOf = async (
  { times, atOnce }: { readonly times: number; readonly atOnce: number },
  work: (index: number) => Promise<unknown>,
): Promise<number> => {
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < times) await work(next++)
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: atOnce }, worker))
  return (times / (performance.now() - began)) * 1_000
}

/** First a little of it, unmeasured, so that neither side pays for what a process learns at its beginning. */
export const warmRateOf = async (
  how: { readonly times: number; readonly atOnce: number },
  work: (index: number) => Promise<unknown>,
): Promise<number> => {
  await rateOf({ ...how, times: Math.ceil(how.times / 5) }, work)
  return rateOf(how, (index) => work(index + Math.ceil(how.times / 5)))
}
