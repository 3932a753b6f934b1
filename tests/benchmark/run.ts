import { besideServers, runCommand, say } from '../support/command.ts'
import { machine } from '../support/machine.ts'
import type { Bench, Comparison, Told } from './bench.ts'
import { commit } from './commit.ts'
import { copy } from './copy.ts'
import { messages } from './messages.ts'
import { registryDuplicates } from './registry-duplicates.ts'
import { registryImport } from './registry-import.ts'
import { registryRead } from './registry-read.ts'
import { rotation } from './rotation.ts'
import { routing } from './routing.ts'

const benches: readonly Bench[] = [
  commit,
  messages,
  routing,
  registryImport,
  registryRead,
  registryDuplicates,
  rotation,
  copy,
]

const helpText = `npm run bench [-- NAME … --people=N --data-folder=FOLDER]

Ours and the bare library side by side, on real servers started for it. --data-folder names a town that is
stopped: a full one that npm start entered, or one of --people that a benchmark enters there and the next
finds again. A benchmark leaves traces in it, and rotation leaves it under keys that nobody keeps: give it a copy.

${benches.map(({ name, about }) => `  ${name.padEnd(20)} ${about}`).join('\n')}`

const chosen = (names: readonly string[]): readonly Bench[] => {
  const unknown = names.find((name) => !benches.some((bench) => bench.name === name))
  if (unknown !== undefined) throw new RangeError(`there is no benchmark ${unknown}\n\n${helpText}`)
  return names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name))
}

const lineOf = (name: string, { what, ours, bare }: Comparison): string =>
  `| ${name} | ${what} | ${Math.round(ours).toLocaleString('en')} | ${Math.round(bare).toLocaleString('en')} | ${(ours / bare).toFixed(2)} |`

const compare = async (picked: readonly Bench[], told: Told): Promise<number> => {
  const lines: string[] = []
  for (const { name, run } of picked) {
    say(`measuring ${name}`)
    lines.push(...(await run(told)).map((one) => lineOf(name, one)))
  }
  say(`\n${machine()}\n\n| benchmark | what | ours | bare | ours : bare |\n| --- | --- | --- | --- | --- |`)
  say(lines.join('\n'))
  return 0
}

const isOption = (name: string): boolean => name.startsWith('--')

const toldBy = (option: string): Omit<Told, 'say'> => {
  const [, name, value = ''] = /^--(people|data-folder)=(.+)$/.exec(option) ?? []
  if (name === 'data-folder') return { dataFolder: value }
  if (name === 'people' && /^[1-9]\d*$/.test(value)) return { people: Number(value) }
  throw new RangeError(`no such option: ${option}\n\n${helpText}`)
}

const main = async (names: readonly string[]): Promise<number> => {
  if (names.includes('--help') || names.includes('-h')) {
    say(helpText)
    return 0
  }
  const [options, asked] = [names.filter(isOption), names.filter((name) => !isOption(name))]
  const picked = chosen(asked)
  const told = options.reduce<Told>((before, option) => ({ ...before, ...toldBy(option) }), { say })
  return besideServers('bench', () => compare(picked, told))
}

await runCommand(main)
