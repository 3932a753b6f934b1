import { setTimeout as pause } from 'node:timers/promises'
import type { Letter, Observations, Violation } from '../check/observations.ts'
import type { Databases } from './databases.ts'
import type { Reader } from './feed.ts'

/** Where to look. */
export interface Eyes {
  readonly databases: Databases
  readonly reader: Reader
  /** What came to the mail server, where there is one. */
  readonly letters?: () => readonly Letter[]
}

/** Everything as it stands now. */
const observe = async ({ databases, reader, letters }: Eyes): Promise<Observations> => ({
  feed: await reader.feed('grid-management'),
  kept: await databases.kept(),
  messages: await databases.messages(),
  rows: await databases.rows(),
  // Last: what a message says of its e-mail came before.
  ...(letters === undefined ? {} : { letters: letters() }),
})

/** The same, with what only needs to be looked at once: the words of issues, and the figures made anew. */
export const observeRebuilt = async (eyes: Eyes): Promise<Observations> => {
  const seen = await observe(eyes)
  const ids = new Set(seen.feed.filter(({ kind }) => kind === 'Issue').map(({ aggregateId }) => aggregateId))
  const titles = await eyes.reader.titles([...ids])
  const done = await eyes.reader.rebuild()
  return { ...seen, titles, rebuilt: done ? await eyes.databases.rows() : 'failed' }
}

export interface Quiet {
  readonly eyes: Eyes
  readonly judge: (seen: Observations) => readonly Violation[]
  /** A consumer that lost an event reads the feed after a minute without any; milliseconds that this may take. */
  readonly patience: number
}

/** Waits until nothing is on its way any more, which shows by nothing being wrong; answers how long that took. */
export const untilQuiet = async ({ eyes, judge, patience }: Quiet): Promise<number> => {
  const began = performance.now()
  for (let before = ''; ;) {
    const wrong = judge(await observe(eyes))
    const waited = performance.now() - began
    if (wrong.length === 0 || waited > patience) return waited
    const now = JSON.stringify(wrong.length)
    // Whatever moves is watched more closely than what stands.
    await pause(now === before ? 3_000 : 1_000)
    before = now
  }
}
