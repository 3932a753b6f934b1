import { besideServers, runCommand, say } from '../support/command.ts'
import { machine } from '../support/machine.ts'
import type { Bench, Comparison } from './bench.ts'
import { commit } from './commit.ts'
import { messages } from './messages.ts'
import { registryImport } from './registry-import.ts'

const benches: readonly Bench[] = [commit, messages, registryImport]

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

const compare = async (picked: readonly Bench[]): Promise<number> => {
  const lines: string[] = []
  for (const { name, run } of picked) {
    say(`measuring ${name}`)
    lines.push(...(await run(say)).map((one) => lineOf(name, one)))
  }
  say(`\n${machine()}\n\n| benchmark | what | ours | bare | ours : bare |\n| --- | --- | --- | --- | --- |`)
  say(lines.join('\n'))
  return 0
}

const main = async (names: readonly string[]): Promise<number> => {
  if (names.includes('--help') || names.includes('-h')) {
    say(helpText)
    return 0
  }
  const picked = chosen(names)
  return besideServers('bench', () => compare(picked))
}

await runCommand(main)
