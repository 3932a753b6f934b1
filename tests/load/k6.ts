import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goProgram } from '../support/go-program.ts'

/** What a script measured, by name: counts, rates and times in milliseconds. */
export type Metrics = Readonly<Record<string, { readonly values: Readonly<Record<string, number>> }>>

/** A script of this folder with what it is told. */
export interface Script {
  readonly name: 'lifecycles' | 'mixed' | 'spike'
  readonly told: Readonly<Record<string, string>>
}

const k6 = { name: 'k6', module: 'go.k6.io/k6', version: 'v1.8.1' }

/** One value of what was measured; 0 where nothing was. */
export const valueOf = (metrics: Metrics, name: string, value: string): number =>
  metrics[name]?.values[value] ?? 0

/** Runs scripts with k6 from PATH, or built once where there is Go. */
export const k6With = async (say: (line: string) => void) => {
  const program = await goProgram(k6, say)
  if (program === undefined) throw new Error('k6 is neither on PATH nor can it be built: install k6, or Go')
  return async ({ name, told }: Script): Promise<Metrics> => {
    const folder = mkdtempSync(join(tmpdir(), 'fengqiao-k6-'))
    const summary = join(folder, 'summary.json')
    const script = new URL(`./${name}.k6.js`, import.meta.url).pathname
    const run = spawn(program, ['run', '--quiet', '--no-usage-report', script], {
      env: { ...process.env, ...told, SUMMARY: summary },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const [code] = (await once(run, 'exit')) as [number | null]
    if (code !== 0) throw new Error(`k6 ended with ${code ?? 'a signal'}`)
    const metrics = JSON.parse(readFileSync(summary, 'utf8')) as Metrics
    rmSync(folder, { recursive: true })
    return metrics
  }
}

export type RunScript = Awaited<ReturnType<typeof k6With>>
