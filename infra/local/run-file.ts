import { existsSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from './progress.ts'
import type { Say } from './progress.ts'
import { writePrivate } from './secrets.ts'

/** A process of the running stack. The time it began tells it from a later one with the same id. */
export interface RunEntry {
  readonly name: string
  readonly pid: number
  readonly began: string
}

/** What runs, written by `npm start` for `npm run footprint` and for a start after a crash. */
export interface Run {
  readonly owner: RunEntry
  readonly processes: readonly RunEntry[]
}

const beganColumn = 19

/** When a process began, in ticks since the machine did; nothing when it is gone. */
export const beganOf = (pid: number): string | undefined => {
  const file = `/proc/${String(pid)}/stat`
  if (!existsSync(file)) return undefined
  const stat = readFileSync(file, 'utf8')
  // The name before the last parenthesis may hold spaces.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[beganColumn]
}

const entryOf = ({ name, pid }: { readonly name: string; readonly pid: number }): RunEntry => ({
  name,
  pid,
  began: beganOf(pid) ?? '',
})

/** Whether that very process still runs. */
export const stillRuns = ({ pid, began }: RunEntry): boolean => began !== '' && beganOf(pid) === began

/** Keeps the run's file as things start. */
export const writeRun = (
  file: string,
  processes: readonly { readonly name: string; readonly pid: number }[],
): void => {
  const run: Run = {
    owner: entryOf({ name: 'npm start', pid: process.pid }),
    processes: processes.map(entryOf),
  }
  writePrivate(file, run)
}

/** The run that a file tells of. */
export const readRun = (file: string): Run | undefined => {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Run
  } catch {
    return undefined
  }
}

/** Use on the way out: the file of another start stays. */
export const forgetRun = (file: string): void => {
  const run = readRun(file)
  if (run === undefined || run.owner.pid === process.pid || !stillRuns(run.owner))
    rmSync(file, { force: true })
}

const stopPatience = 100

const stopLeftover = async (entry: RunEntry): Promise<void> => {
  process.kill(entry.pid, 'SIGTERM')
  for (let waited = 0; waited < stopPatience && stillRuns(entry); waited += 1) await pause(100)
  if (stillRuns(entry)) process.kill(entry.pid, 'SIGKILL')
}

/** Refuses a second stack on the same data; stops what a start that was killed left behind. */
export const clearLastRun = async (file: string, say: Say): Promise<void> => {
  const run = readRun(file)
  if (run === undefined) return
  if (stillRuns(run.owner)) {
    throw new Refusal(
      `It runs already (process ${String(run.owner.pid)}). Stop that one first, with Ctrl-C there.`,
    )
  }
  for (const entry of run.processes.filter(stillRuns).reverse()) {
    say(`Stopping ${entry.name}, left behind by a start that was killed.`)
    await stopLeftover(entry)
  }
  forgetRun(file)
}
