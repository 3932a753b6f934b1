import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { foldersIn, root, usualHome } from './folders.ts'
import { explain, Refusal } from './progress.ts'
import { readRun, stillRuns } from './run-file.ts'
import { memoryOf } from './process-trees.ts'

const megabytes = (kilobytes: number): string => `${(kilobytes / 1024).toFixed(0).padStart(6)} MB`

const main = (): void => {
  const { values } = parseArgs({ options: { 'data-folder': { type: 'string', default: usualHome } } })
  const { home, runFile } = foldersIn(resolve(root, values['data-folder']))
  const run = readRun(runFile)
  const entries = run === undefined ? [] : [run.owner, ...run.processes].filter(stillRuns)
  if (entries.length === 0) throw new Refusal(`Nothing runs in ${home}. Start it first: npm start`)
  const rows = memoryOf(entries).toSorted((one, other) => other.kilobytes - one.kilobytes)
  for (const { name, kilobytes } of rows) process.stdout.write(`${name.padEnd(22)}${megabytes(kilobytes)}\n`)
  const total = rows.reduce((sum, { kilobytes }) => sum + kilobytes, 0)
  process.stdout.write(`${'all'.padEnd(22)}${megabytes(total)}  (each page counted once: PSS)\n`)
}

try {
  main()
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
}
