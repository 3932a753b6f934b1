import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from './progress.ts'

/** What to run, and where its words go. */
export interface Launch {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly environment: NodeJS.ProcessEnv
  readonly logFile: string
  readonly folder?: string
  /** Milliseconds between the polite signal and the last one. */
  readonly patience?: number
}

/** A process of ours, until it is stopped. */
export interface Running {
  readonly name: string
  readonly pid: number
  readonly logFile: string
  /** Resolves with how it ended; never rejects. */
  readonly ended: Promise<string>
  readonly hasEnded: () => boolean
  readonly stop: () => Promise<void>
}

const defaultPatience = 15_000

/** The log of the run before is kept beside: it is wanted most when the present start fails. */
const openLog = (file: string): number => {
  mkdirSync(dirname(file), { recursive: true })
  if (existsSync(file)) renameSync(file, `${file}.before`)
  return openSync(file, 'a', 0o600)
}

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(`could not be started: ${error.message}`)
    })
    child.once('exit', (code, signal) => {
      resolve(signal === null ? `ended with code ${String(code)}` : `ended by ${signal}`)
    })
  })

/** Sends a signal to a process (or, negative, to its group) that may be gone already. */
const signalTo = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

type Ending = Pick<Running, 'pid' | 'ended' | 'hasEnded'>

const stopper = ({ pid, ended, hasEnded }: Ending, patience: number): (() => Promise<void>) => {
  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    // The id of a process that ended may be another's by now; that of one that never began is nobody's.
    if (hasEnded() || pid === 0) return
    signalTo(pid, 'SIGTERM')
    const lastWord = setTimeout(() => {
      signalTo(-pid, 'SIGKILL')
    }, patience)
    await ended
    clearTimeout(lastWord)
  }
  return () => (stopping ??= stop())
}

const live = new Set<Running>()
let closing = false
let tellLaunched: () => void = () => undefined

/** Use to keep record of what runs: told whenever something was started. */
export const afterEachLaunch = (tell: () => void): void => {
  tellLaunched = tell
}

const running = (child: ChildProcess, { name, logFile, patience = defaultPatience }: Launch): Running => {
  let over = false
  const ended = endOf(child).then((how) => {
    over = true
    live.delete(self)
    return how
  })
  const ending = { pid: child.pid ?? 0, ended, hasEnded: () => over }
  const self: Running = { name, logFile, ...ending, stop: stopper(ending, patience) }
  return self
}

/**
 * Starts a process in a group of its own, so that Ctrl-C reaches us alone and we stop things in our order. Its
 * output goes to its log.
 */
export const launch = (what: Launch): Running => {
  if (closing) throw new Refusal('Stopped.')
  const log = openLog(what.logFile)
  const child = spawn(what.command, what.args, {
    env: what.environment,
    cwd: what.folder,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const started = running(child, what)
  live.add(started)
  tellLaunched()
  return started
}

/** Everything that we started and that still runs, oldest first. */
export const liveProcesses = (): readonly Running[] => [...live]

/** Use last on every way out: stops what still runs, youngest first, and starts nothing any more. */
export const stopEverything = async (): Promise<void> => {
  closing = true
  for (const process of [...live].reverse()) await process.stop()
}

/** The last lines of a log, for the message about a process that died. */
export const tailOf = (logFile: string, lines = 15): string => {
  if (!existsSync(logFile)) return '(no log)'
  const tail = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines)
  return tail.map((line) => `    ${line}`).join('\n')
}
