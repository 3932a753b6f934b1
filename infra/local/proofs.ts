import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './folders.ts'
import type { Say } from './progress.ts'

/** A program of its own that shows one promise, alone on the machine: it ends with 0 where the promise holds. */
export interface Proof {
  readonly promise: string
  readonly program: string
}

const all: readonly Proof[] = [
  { promise: 'nothing acknowledged is lost, whatever dies', program: 'tests/resilience/run.ts' },
  {
    promise: 'every check of who may do what is missed when it is taken away',
    program: 'tests/authorisation/run.ts',
  },
]

interface Proving {
  readonly environment: NodeJS.ProcessEnv
  /** Ends the run early. */
  readonly signal: AbortSignal
  readonly say: Say
  readonly proofs?: readonly Proof[]
}

const ended = (program: string, { environment, signal }: Proving): Promise<boolean> =>
  new Promise((resolve) => {
    const args = ['--conditions=@fengqiao/source', join(root, program)]
    const child = spawn(process.execPath, args, { cwd: root, env: environment, signal, stdio: 'inherit' })
    child.once('error', () => {
      resolve(false)
    })
    child.once('exit', (code) => {
      resolve(code === 0)
    })
  })

/** Use after the tests, which would take the processor from them: one proof after the other, and how many held. */
export const prove = async (
  proving: Proving,
): Promise<{ readonly held: number; readonly failed: number }> => {
  const { say, signal, proofs = all } = proving
  const there = proofs.filter(({ program }) => existsSync(join(root, program)))
  const failed: string[] = []
  for (const { promise, program } of there) {
    if (signal.aborted) break
    say(`\nProving that ${promise} …`)
    const holds = await ended(program, proving)
    if (!holds) failed.push(promise)
    say(`${holds ? 'PASS' : 'FAIL'} ${program}: ${promise}`)
  }
  return { held: there.length - failed.length, failed: failed.length }
}
