import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ask, findProgram } from '@fengqiao/infra/local/engines/programs'
import { cacheFolder } from '@fengqiao/infra/local/folders'

const version = '4.32.5'

/** What a machine lacks for this part of the run, in words for its user. */
const lacking = (what: string): Error =>
  new Error(`schemathesis needs Python 3.10 or later with venv and pip: ${what}`)

const insist = async (program: string, args: readonly string[]): Promise<void> => {
  const { ok, output } = await ask(program, args)
  if (!ok) throw lacking(output.trim().split('\n').slice(-3).join('\n'))
}

/** Schemathesis in the version that is pinned, in an environment of its own: made once for this user. */
export const schemathesis = async (say: (line: string) => void): Promise<string> => {
  const home = join(cacheFolder(process.env), `schemathesis-${version}`)
  const program = join(home, 'bin', 'schemathesis')
  if (existsSync(program)) return program
  const python = findProgram('python3', process.env)
  if (python === undefined) throw lacking('there is no python3 on PATH')
  say(`installing schemathesis ${version} once`)
  await insist(python, ['-m', 'venv', home])
  await insist(join(home, 'bin', 'pip'), ['install', '--quiet', `schemathesis==${version}`])
  return program
}
