import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

// Servers are often installed where an ordinary user's PATH does not lead.
const serverFolders = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/opt/homebrew/sbin',
]

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Finds a program in `first`, on PATH, and where servers are usually installed. */
export const findProgram = (
  name: string,
  environment: NodeJS.ProcessEnv,
  first: readonly string[] = [],
): string | undefined => {
  const onPath = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...first, ...onPath, ...serverFolders].map((folder) => join(folder, name)).find(isExecutable)
}

export interface AskOptions {
  readonly environment?: NodeJS.ProcessEnv
  readonly timeout?: number
  readonly folder?: string
}

/** What a program answered: its output where it succeeded, what it complained of where not. */
export interface Answer {
  readonly ok: boolean
  readonly output: string
}

const complaintOf = (error: unknown): string => {
  const { stdout = '', stderr = '', message = '' } = error as Partial<Record<string, string>>
  return `${stdout}${stderr}` || message
}

/** Runs a program to its end; it may fail, and what it wrote is the answer. */
export const ask = async (
  command: string,
  args: readonly string[],
  { environment = process.env, timeout = 0, folder }: AskOptions = {},
): Promise<Answer> => {
  try {
    const options = { env: environment, timeout, maxBuffer: 64 * 1024 * 1024, cwd: folder }
    const { stdout, stderr } = await run(command, args, options)
    return { ok: true, output: `${stdout}${stderr}` }
  } catch (error) {
    return { ok: false, output: complaintOf(error) }
  }
}
