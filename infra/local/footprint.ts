import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { foldersIn, root } from './folders.ts'
import { explain, Refusal } from './progress.ts'
import { readRun, stillRuns } from './run-file.ts'
import type { RunEntry } from './run-file.ts'

const parentOf = (pid: number): number => {
  const file = `/proc/${String(pid)}/stat`
  if (!existsSync(file)) return 0
  const stat = readFileSync(file, 'utf8')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

const kilobytesOf = (pid: number): number => {
  const file = `/proc/${String(pid)}/smaps_rollup`
  if (!existsSync(file)) return 0
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0)
}

const allPids = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)

/** A process and all that descend from it, but not those that have a row of their own. */
const treeOf = (top: number, parents: ReadonlyMap<number, number>, others: ReadonlySet<number>): number[] => {
  const below = [...parents].filter(([pid, parent]) => parent === top && !others.has(pid)).map(([pid]) => pid)
  return [top, ...below.flatMap((pid) => treeOf(pid, parents, others))]
}

const rowsOf = (entries: readonly RunEntry[]): { name: string; kilobytes: number }[] => {
  const parents = new Map(allPids().map((pid) => [pid, parentOf(pid)]))
  const named = new Set(entries.map(({ pid }) => pid))
  return entries.map(({ name, pid }) => ({
    name,
    kilobytes: treeOf(pid, parents, named).reduce((sum, one) => sum + kilobytesOf(one), 0),
  }))
}

const megabytes = (kilobytes: number): string => `${(kilobytes / 1024).toFixed(0).padStart(6)} MB`

const main = (): void => {
  const { values } = parseArgs({ options: { 'data-folder': { type: 'string', default: '.local' } } })
  const run = readRun(foldersIn(resolve(root, values['data-folder'])).runFile)
  const entries = run === undefined ? [] : [run.owner, ...run.processes].filter(stillRuns)
  if (entries.length === 0) throw new Refusal('Nothing runs. Start it first: npm start')
  const rows = rowsOf(entries).sort((one, other) => other.kilobytes - one.kilobytes)
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
