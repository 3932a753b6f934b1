import { readdirSync, readFileSync } from 'node:fs'
import type { RunEntry } from './run-file.ts'

/** What the system says of a process; nothing of one that ended, be it between the opening of the file and the reading. */
const said = (pid: number, of: 'stat' | 'smaps_rollup'): string => {
  try {
    return readFileSync(`/proc/${String(pid)}/${of}`, 'utf8')
  } catch (error) {
    if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    return ''
  }
}

/** Columns of /proc/PID/stat after the name, which may hold spaces. */
const statOf = (pid: number): readonly string[] => {
  const stat = said(pid, 'stat')
  return stat === '' ? [] : stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

const parentOf = (pid: number): number => Number(statOf(pid)[1] ?? 0)

const ticksASecond = 100

const processorOf = (pid: number): number => {
  const columns = statOf(pid)
  return ((Number(columns[11] ?? 0) + Number(columns[12] ?? 0)) * 1_000) / ticksASecond
}

const kilobytesOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(said(pid, 'smaps_rollup'))?.[1] ?? 0)

const allPids = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)

/** A process and all that descend from it, but not those that have a row of their own. */
const treeOf = (top: number, parents: ReadonlyMap<number, number>, others: ReadonlySet<number>): number[] => {
  const below = [...parents].filter(([pid, parent]) => parent === top && !others.has(pid)).map(([pid]) => pid)
  return [top, ...below.flatMap((pid) => treeOf(pid, parents, others))]
}

const summed = (entries: readonly RunEntry[], of: (pid: number) => number) => {
  const parents = new Map(allPids().map((pid) => [pid, parentOf(pid)]))
  const named = new Set(entries.map(({ pid }) => pid))
  return entries.map(({ name, pid }) => ({
    name,
    sum: treeOf(pid, parents, named).reduce((total, one) => total + of(one), 0),
  }))
}

/** Memory of each process with all that descend from it, each page counted once (PSS). */
export const memoryOf = (entries: readonly RunEntry[]): readonly { name: string; kilobytes: number }[] =>
  summed(entries, kilobytesOf).map(({ name, sum }) => ({ name, kilobytes: sum }))

/** Time of the processor that each process has taken since it began, with all that descend from it. */
export const processorTimeOf = (
  entries: readonly RunEntry[],
): readonly { name: string; milliseconds: number }[] =>
  summed(entries, processorOf).map(({ name, sum }) => ({ name, milliseconds: sum }))
