import type { Lives, Log } from '@fengqiao/domain-kit'
import { memoryMarks } from '../src/suites/index.ts'
import { makeTrials } from '../src/trials.ts'

/** A consumer whose lives are begun one after the other over one memory. */
export const bench = ({ wellAfter = 60_000, othersFirst = 20 } = {}) => {
  const marks = memoryMarks()
  const lines: string[] = []
  const say: Log['info'] = (_, message) => lines.push(message)
  let writes = 0
  const counted = {
    ...marks,
    keepLives: async (lives: Lives, after: string | undefined) => {
      writes += 1
      return marks.keepLives(lives, after)
    },
  }
  /** A process that lives until it is forgotten. */
  const log: Log = { info: say, warn: say, error: say }
  const process = () => makeTrials({ marks: counted, log, wellAfter, othersFirst })
  const begun = async () => {
    const trials = process()
    await trials.begin()
    return trials
  }
  const lives = async (): Promise<Lives | undefined> => marks.lives()
  return { lines, process, begun, lives, writes: () => writes }
}

type Bench = ReturnType<typeof bench>

export const never = async (): Promise<void> => new Promise(() => undefined)
export const atOnce = async (): Promise<void> => Promise.resolve()

export const fresh = (id: string, handle: (careful: boolean) => Promise<void>) => ({
  id,
  suspect: false,
  handle,
})
export const suspect = (id: string, handle: (careful: boolean) => Promise<void>) => ({
  id,
  suspect: true,
  handle,
})

/** A life in which this event is handled until the process dies. */
export const dieOf = async ({ begun }: Bench, id: string): Promise<void> => {
  const trials = await begun()
  await new Promise<void>((reached) => {
    const handle = async (): Promise<void> => {
      reached()
      return never()
    }
    void trials.track(trials.run(suspect(id, handle)))
  })
}
