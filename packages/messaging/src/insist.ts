import { setTimeout as pause } from 'node:timers/promises'

export interface Insistence {
  /** Ends the attempts: what was wanted is wanted no more. */
  readonly going: () => boolean
  readonly onFailure: (error: unknown) => void
  readonly longest: number
}

const firstPause = 100

/** Use for what must succeed in the end and may fail meanwhile: tries again with growing pauses. */
export const insist = async (
  task: () => Promise<void>,
  { going, onFailure, longest }: Insistence,
): Promise<void> => {
  for (let wait = firstPause; going(); wait = Math.min(wait * 2, longest)) {
    try {
      await task()
      return
    } catch (error) {
      onFailure(error)
      await pause(wait, undefined, { ref: false })
    }
  }
}

/** Use for a task that may be asked for while it runs: it then runs once more, and never twice at a time. */
export const oneAtATime = (task: () => Promise<void>): (() => void) => {
  let running = false
  let wanted = false
  const run = async (): Promise<void> => {
    running = true
    try {
      while (wanted) {
        wanted = false
        await task()
      }
    } finally {
      running = false
    }
  }
  return () => {
    wanted = true
    if (!running) void run()
  }
}
