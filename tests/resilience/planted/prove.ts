import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rule } from '../check/observations.ts'
import type { Outcome } from '../report.ts'
import { runThrough } from '../rig.ts'
import { mainOf, plantedFaults, type PlantedFault } from './planted.ts'

type Say = (line: string) => void

const small = {
  lifecycles: 24,
  lanes: 6,
  replicas: 1,
  plan: () => [],
  patience: 6_000,
  waits: 3_000,
}

const runWith = async (planted: PlantedFault | undefined, seed: number): Promise<Outcome> => {
  const home = mkdtempSync(join(tmpdir(), 'fengqiao-planted-'))
  const mains = planted === undefined ? {} : { [planted.service]: mainOf(planted) }
  try {
    return await runThrough({ ...small, home, mains, seed, repeats: 0.3, say: () => undefined })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

const brokenIn = ({ violations }: Outcome): readonly Rule[] => [
  ...new Set(violations.map(({ rule }) => rule)),
]

/** A planted fault is found where a rule of its own is broken; without one, nothing may be. */
const proves = (planted: PlantedFault | undefined, broken: readonly string[]): boolean =>
  planted === undefined ? broken.length === 0 : planted.breaks.some((rule) => broken.includes(rule))

const proveOne = async (planted: PlantedFault | undefined, seed: number, say: Say): Promise<boolean> => {
  const began = performance.now()
  const broken = await runWith(planted, seed).then(brokenIn, (error: unknown) => [String(error)])
  const well = proves(planted, broken)
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  const found = broken.length === 0 ? 'nothing' : broken.join(', ')
  say(`${well ? '✓' : '✗'} ${(planted?.name ?? 'nothing planted').padEnd(28)}found ${found} (${seconds} s)`)
  return well
}

/** Plants one fault after the other, each in a town of its own, and none in the first: answers how many went unfound. */
export const provePlanted = async (names: readonly string[], seed: number, say: Say): Promise<number> => {
  const chosen = plantedFaults.filter(({ name }) => names.length === 0 || names.includes(name))
  let unfound = 0
  for (const planted of [undefined, ...chosen]) if (!(await proveOne(planted, seed, say))) unfound += 1
  say(`${chosen.length} faults were planted; ${unfound} runs told something else than they should`)
  return unfound
}
