import { setTimeout as pause } from 'node:timers/promises'

/** A process as it runs now. */
export interface Alive {
  readonly pid: number
  readonly ended: Promise<string>
  readonly stop: () => Promise<void>
}

/** A process of the town that may be hurt and comes back. */
export interface Part {
  readonly name: string
  /** Ends without a word: SIGKILL to its whole group. */
  readonly kill: () => Promise<void>
  /** Ends as an operator ends it. */
  readonly stop: () => Promise<void>
  /** Runs again, and answers. */
  readonly start: () => Promise<void>
  /** Stands still, as on a machine that is suspended, until it goes on. */
  readonly freeze: () => void
  readonly thaw: () => void
  /** How often it ended although nobody hurt it. */
  readonly deaths: () => readonly string[]
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(-pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const mostTries = 20

/** Starts until it stays: what needs a server that is away ends, and whoever supervises it begins anew. */
const insist = async (begin: () => Promise<Alive>, wanted: () => boolean): Promise<Alive | undefined> => {
  for (let tries = 1; wanted(); tries += 1) {
    try {
      return await begin()
    } catch (error) {
      if (tries === mostTries) throw error
      await pause(500)
    }
  }
  return undefined
}

/** Use for everything that runs: what ends by itself is noted and started again, as a supervisor does. */
export const partOf = (name: string, begin: () => Promise<Alive>): Part => {
  let alive: Alive | undefined
  let wanted = false
  const deaths: string[] = []
  const end = async (how: (one: Alive) => void | Promise<void>): Promise<void> => {
    wanted = false
    const one = alive
    alive = undefined
    if (one === undefined) return
    signal(one.pid, 'SIGCONT')
    await how(one)
    await one.ended
  }
  const start = async (): Promise<void> => {
    wanted = true
    const one = await insist(begin, () => wanted)
    alive = one
    void one?.ended.then(async (how) => {
      if (alive !== one) return
      alive = undefined
      deaths.push(`${name} ${how}`)
      await start()
    })
  }
  return {
    name,
    start,
    kill: () => end(({ pid }) => signal(pid, 'SIGKILL')),
    stop: () => end((one) => one.stop()),
    freeze: () => alive && signal(alive.pid, 'SIGSTOP'),
    thaw: () => alive && signal(alive.pid, 'SIGCONT'),
    deaths: () => deaths,
  }
}
