import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ask, findProgram } from './engines/programs.ts'
import { cacheFolder } from './folders.ts'
import type { Say } from './progress.ts'

/** A program that is published on PyPI. */
export interface PythonProgram {
  readonly package: string
  readonly version: string
  /** What it is called once it is installed. */
  readonly name: string
}

/** Use for a tool in Python in the version that is pinned: made once for this user, in an environment of its own. */
export const pythonProgram = async (one: PythonProgram, say: Say): Promise<string> => {
  const home = join(cacheFolder(process.env), `${one.package}-${one.version}`)
  const program = join(home, 'bin', one.name)
  if (existsSync(program)) return program
  const lacking = (what: string): Error =>
    new Error(`${one.name} needs Python 3.10 or later with venv and pip: ${what}`)
  const insist = async (command: string, args: readonly string[]): Promise<void> => {
    const { ok, output } = await ask(command, args)
    if (!ok) throw lacking(output.trim().split('\n').slice(-3).join('\n'))
  }
  const python = findProgram('python3', process.env)
  if (python === undefined) throw lacking('there is no python3 on PATH')
  say(`installing ${one.package} ${one.version} once`)
  await insist(python, ['-m', 'venv', home])
  await insist(join(home, 'bin', 'pip'), ['install', '--quiet', `${one.package}==${one.version}`])
  return program
}
