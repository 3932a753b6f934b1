import { join } from 'node:path'
import { valueOf } from './k6.ts'
import type { Opened } from './measure.ts'
import { milliseconds, percentile, processesAtRest, type Row } from './report.ts'
import { openLoadedTown, type LoadedTown } from './town.ts'

/** One of several towns that stand open side by side. */
export interface Beside {
  /** What it is called in the figures, and its folder. */
  readonly name: string
  readonly settings?: Readonly<Record<string, string>>
  /** Done once it is open and staffed. */
  readonly prepare?: (loaded: LoadedTown) => Promise<void>
}

/** What one of them bore, of all its turns the middle one. */
export interface Borne {
  readonly name: string
  /** Whole lifecycles a second. */
  readonly rate: number
  /** p95 of a call, in milliseconds. */
  readonly slow: number
}

export type Asked = Omit<Opened, 'loaded'> & { readonly home: string }

interface Standing {
  readonly name: string
  readonly loaded: LoadedTown
}

const turnsEach = 8

const withAllOpen = async <T>(
  asked: Asked,
  [next, ...others]: readonly Beside[],
  work: (standing: readonly Standing[]) => Promise<T>,
): Promise<T> => {
  if (next === undefined) return work([])
  const { name, settings = {}, prepare } = next
  const home = join(asked.home, name.replaceAll(/\W+/g, '-'))
  const loaded = await openLoadedTown(home, { say: asked.say, settings })
  try {
    await prepare?.(loaded)
    return await withAllOpen(asked, others, (standing) => work([{ name, loaded }, ...standing]))
  } finally {
    await loaded.town.close()
  }
}

interface Turn {
  readonly count: number
  readonly slow: number
}

const turn = async ({ script, options }: Asked, { loaded }: Standing, seconds: number): Promise<Turn> => {
  const told = { TOWN: await loaded.told(), USERS: String(options.users), SECONDS: String(seconds) }
  const metrics = await script({ name: 'lifecycles', told })
  await processesAtRest(loaded.processes())
  const failed = valueOf(metrics, 'checks', 'fails')
  if (failed > 0) throw new Error(`${failed} calls failed, so their rate says nothing`)
  return {
    count: valueOf(metrics, 'lifecycle', 'count'),
    slow: valueOf(metrics, 'http_req_duration', 'p(95)'),
  }
}

const middle = (values: readonly number[]): number => percentile(values, 50)

/** Each round is begun by another, so that nobody always comes after the same. */
const inOrderOf = <T>(all: readonly T[], round: number): readonly T[] => {
  const first = round % all.length
  return [...all.slice(first), ...all.slice(0, first)]
}

/**
 * Whole lifecycles in towns that stand open side by side, for a quarter of the time asked for in each in turn, eight
 * times: what the machine does more slowly for some minutes it does more slowly for all of them.
 */
export const inTurn = (asked: Asked, towns: readonly Beside[]): Promise<readonly Borne[]> =>
  withAllOpen(asked, towns, async (standing) => {
    const seconds = Math.ceil(asked.options.seconds / 4)
    for (const one of standing) await turn(asked, one, seconds)
    const turns = new Map<string, Turn[]>(standing.map(({ name }) => [name, []]))
    for (let round = 0; round < turnsEach; round += 1) {
      for (const one of inOrderOf(standing, round)) turns.get(one.name)?.push(await turn(asked, one, seconds))
      const rates = [...turns].map(
        ([name, had]) => `${name} ${((had.at(-1)?.count ?? 0) / seconds).toFixed(1)}`,
      )
      asked.say(`  lifecycles/s: ${rates.join(', ')}`)
    }
    return [...turns].map(([name, had]) => ({
      name,
      rate: middle(had.map(({ count }) => count)) / seconds,
      slow: middle(had.map(({ slow }) => slow)),
    }))
  })

const rowOf = ({ name, rate, slow }: Borne, compared: string, promised = ''): Row => [
  `lifecycles, ${name}`,
  `${rate.toFixed(1)}/s, p95 ${milliseconds(slow)}${compared}`,
  promised,
]

/** What each of them bore, and how much less than the first; with what is promised of each after it. */
export const rowsOf = (borne: readonly Borne[], promised: readonly string[]): readonly Row[] => {
  const [first, ...others] = borne
  if (first === undefined) return []
  const less = (rate: number) => `: ${(100 * (1 - rate / first.rate)).toFixed(1)} % less`
  return [rowOf(first, ''), ...others.map((one, index) => rowOf(one, less(one.rate), promised[index]))]
}
