import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshEngines } from '@fengqiao/infra/local/engines/fresh'
import { stopEverything } from '@fengqiao/infra/local/processes'
import { explain } from '@fengqiao/infra/local/progress'
import { machine } from '../support/machine.ts'
import type { Bench, Comparison } from './bench.ts'
import { commit } from './commit.ts'
import { messages } from './messages.ts'
import { registryImport } from './registry-import.ts'

const benches: readonly Bench[] = [commit, messages, registryImport]

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const helpText = `npm run bench [-- NAME …]

Ours and the bare library side by side, on real servers started for it.

${benches.map(({ name, about }) => `  ${name.padEnd(18)} ${about}`).join('\n')}`

const chosen = (names: readonly string[]): readonly Bench[] => {
  const unknown = names.find((name) => !benches.some((bench) => bench.name === name))
  if (unknown !== undefined) throw new RangeError(`there is no benchmark ${unknown}\n\n${helpText}`)
  return names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name))
}

const lineOf = (name: string, { what, ours, bare }: Comparison): string =>
  `| ${name} | ${what} | ${Math.round(ours).toLocaleString('en')} | ${Math.round(bare).toLocaleString('en')} | ${(ours / bare).toFixed(2)} |`

const main = async (): Promise<number> => {
  const names = process.argv.slice(2)
  if (names.includes('--help') || names.includes('-h')) {
    say(helpText)
    return 0
  }
  const picked = chosen(names)
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-bench-'))
  try {
    const { variables } = await freshEngines(folder, say)
    Object.assign(process.env, variables)
    const lines: string[] = []
    for (const { name, run } of picked) {
      say(`measuring ${name}`)
      lines.push(...(await run(say)).map((one) => lineOf(name, one)))
    }
    say(`\n${machine()}\n\n| benchmark | what | ours | bare | ours : bare |\n| --- | --- | --- | --- | --- |`)
    say(lines.join('\n'))
    return 0
  } finally {
    await stopEverything()
    rmSync(folder, { recursive: true, force: true })
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    void stopEverything().then(() => process.exit(1))
  })
}

process.exitCode = await main().catch(async (error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  await stopEverything()
  return 1
})
