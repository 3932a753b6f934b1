import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from '../report.ts'
import { runThrough } from '../rig.ts'
import { foldersIn } from '@fengqiao/infra/local/folders'
import { liesIn } from './told.ts'
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

/** An e-mail waits for others for ten seconds of a hurried clock. */
const withMail = { silent: 0.8, patience: 30_000 }

interface Found {
  readonly broken: readonly string[]
  /** How often what was planted took place. */
  readonly lies: number
  /** Milliseconds from the first step until it was known; the town's opening is not counted. */
  readonly after: number
}

const foundIn = ({ violations, drove, quietAfter }: Outcome, lies: number): Found => ({
  broken: [...new Set(violations.map(({ rule }) => rule))],
  lies,
  after: drove + quietAfter,
})

const runWith = async (planted: PlantedFault | undefined, seed: number): Promise<Found> => {
  const home = mkdtempSync(join(tmpdir(), 'fengqiao-planted-'))
  const mains = planted === undefined ? {} : { [planted.service]: mainOf(planted) }
  try {
    const mailing = planted?.mail === true ? withMail : {}
    const options = { ...small, ...mailing, home, mains, seed, repeats: 0.3 }
    const outcome = await runThrough({ ...options, say: () => undefined })
    return foundIn(outcome, liesIn(foldersIn(home).logs))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** A planted fault is found where it took place and a rule of its own is broken; without one, nothing may be. */
export const proves = (planted: PlantedFault | undefined, { broken, lies }: Omit<Found, 'after'>): boolean =>
  planted === undefined
    ? broken.length === 0 && lies === 0
    : lies > 0 && planted.breaks.some((rule) => broken.includes(rule))

const proveOne = async (planted: PlantedFault | undefined, seed: number, say: Say): Promise<boolean> => {
  const untold = (error: unknown): Found => ({ broken: [`no answer: ${String(error)}`], lies: 0, after: 0 })
  const one = await runWith(planted, seed).catch(untold)
  const { broken, lies, after } = one
  const well = proves(planted, one)
  const found = broken.length === 0 ? 'nothing' : broken.join(', ')
  const name = (planted?.name ?? 'nothing planted').padEnd(28)
  say(`${well ? '✓' : '✗'} ${name}${lies} lies, found ${found}, after ${(after / 1000).toFixed(0)} s`)
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
