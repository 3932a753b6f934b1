import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Knocker, People } from '../knockers.ts'
import type { Tally } from '../tally.ts'
import { tokenDesk } from './tokens.ts'

export interface Knocking {
  readonly program: string
  readonly baseUrl: string
  readonly people: People
  readonly seed: number
  readonly examples: number
  /** Where reports go. */
  readonly folder: string
  readonly tally: Tally
}

const here = import.meta.dirname

const argumentsOf = ({ baseUrl, seed, examples }: Knocking): readonly string[] => [
  ...['--no-color', '--config-file', join(here, 'schemathesis.toml'), 'run', `${baseUrl}/openapi.json`],
  ...['--phases', 'examples,coverage,fuzzing', '--max-examples', String(examples), '--seed', String(seed)],
  ...['--continue-on-failure', '--no-shrink', '--generation-database', 'none', '--request-timeout', '30'],
]

const runInto = async (file: string, knocking: Knocking, tokenUrl: string): Promise<number> => {
  const env = { ...process.env, FUZZ_TOKEN_URL: tokenUrl, SCHEMATHESIS_HOOKS: 'hooks', PYTHONPATH: here }
  const child = spawn(knocking.program, argumentsOf(knocking), {
    ...{ cwd: knocking.folder, env: { ...env, PYTHONDONTWRITEBYTECODE: '1' } },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      resolve(code ?? 1)
    })
  })
  await pipeline(child.stdout, createWriteStream(file))
  return ended
}

/** How many cases a report says were made. */
export const casesIn = (report: string): number => Number(/^ {2}(\d+) generated/m.exec(report)?.[1] ?? 0)

/** What a report says was wrong: each failure and error by its name, as often as it occurred. */
export const faultsIn = (report: string): readonly string[] =>
  [...report.matchAll(/^ {2}(?:❌|🚫) ((?:ST\d+ )?.+: \d+)$/gmu)].map(([, line = '']) => line)

/** Asks the public door everything that its document offers, as one of those who knock. */
export const knockAs = async (who: Knocker, knocking: Knocking): Promise<void> => {
  const desk = await tokenDesk(knocking.people, who)
  const file = join(knocking.folder, `rest-${who}.txt`)
  try {
    const code = await runInto(file, knocking, desk.url)
    const report = await readFile(file, 'utf8')
    const cases = casesIn(report)
    knocking.tally.tried('the public door', who, cases)
    const faults = faultsIn(report)
    for (const fault of faults) knocking.tally.wrong('the public door', who, `${fault}, see ${file}`)
    if ((code !== 0 || cases === 0) && faults.length === 0)
      knocking.tally.wrong('the public door', who, `ended with ${String(code)}, see ${file}`)
  } finally {
    desk.close()
  }
}
