import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopEverything } from '@fengqiao/infra/local/processes'
import { explain } from '@fengqiao/infra/local/progress'
import { helpText, optionsIn } from './options.ts'
import { provePlanted } from './planted/prove.ts'
import { report } from './report.ts'
import { faultsFrom, runThrough } from './rig.ts'

const began = performance.now()
const say = (line: string): void => {
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`)
}

const prove = async (args: readonly string[]): Promise<number> => {
  const options = optionsIn(args)
  if (options.help) {
    process.stdout.write(helpText)
    return 0
  }
  if (options.planted) return (await provePlanted(options.names, options.seed, say)) === 0 ? 0 : 1
  const home = mkdtempSync(join(tmpdir(), 'fengqiao-resilience-'))
  say(`everything lies in ${home}`)
  const plan = faultsFrom(options)
  const outcome = await runThrough({ ...options, plan, home, say })
  process.stdout.write(report(outcome))
  const whole = outcome.violations.length === 0
  if (whole && !options.keep) rmSync(home, { recursive: true, force: true })
  return whole ? 0 : 1
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    void stopEverything().then(() => process.exit(1))
  })
}

// Nothing that was started may outlive the rig.
process.on('unhandledRejection', (error) => {
  process.stderr.write(`${explain(error)}\n`)
  void stopEverything().then(() => process.exit(1))
})

process.exitCode = await prove(process.argv.slice(2)).catch(async (error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  await stopEverything()
  return 1
})
