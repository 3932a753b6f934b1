import { apiOf } from '@fengqiao/town'
import { ownFolder, runCommand, sayingWhen } from '../support/command.ts'
import { machine } from '../support/machine.ts'
import { registerIssue } from '../support/matters.ts'
import { filesHolding } from '../support/plain-text.ts'
import { k6With, type RunScript } from './k6.ts'
import { measureLifecycles, measureMixed, measurePeer, measureSpike, type Opened } from './measure.ts'
import { helpText, optionsIn, type Measure, type Options } from './options.ts'
import { processesAtRest, megabytesOf, memoryByName, table, type Row } from './report.ts'
import { fill } from './stored.ts'
import { measureTracing } from './tracing.ts'
import { openLoadedTown, type LoadedTown } from './town.ts'

const say = sayingWhen()

const ways: Readonly<Record<Exclude<Measure, 'tracing'>, (opened: Opened) => Promise<readonly Row[]>>> = {
  lifecycles: measureLifecycles,
  peer: measurePeer,
  mixed: measureMixed,
  spike: measureSpike,
}

/** Two matters, one that went the whole way and one that is open, are what stored ones are copies of. */
const fillTown = async (loaded: LoadedTown, count: number): Promise<void> => {
  const [cast] = loaded.casts
  if (cast === undefined) throw new Error('nobody works in the town')
  const as = async (who: keyof Pick<typeof cast, 'clerk' | 'worker' | 'manager'>) => {
    const token = await cast[who].token()
    return { id: cast[who].id, token, api: apiOf({ baseUrl: loaded.town.baseUrl, token: () => token }) }
  }
  const [clerk, worker, manager] = [await as('clerk'), await as('worker'), await as('manager')]
  const concluded = await registerIssue(clerk, cast.gridCode)
  await worker.api.post(`/v1/issues/${concluded}:accept`, {})
  await worker.api.post(`/v1/issues/${concluded}:resolve`, { words: '已更换' })
  await manager.api.post(`/v1/issues/${concluded}:verify`, {})
  const open = await registerIssue(clerk, cast.gridCode)
  await fill(loaded, { concluded, open, count }, say)
  say(`${count} matters are stored`)
  // A town grows matter by matter: what the engine still does with a thousand at once is not what it is asked for.
  await processesAtRest(loaded.processes())
}

interface Asked {
  readonly options: Options
  readonly home: string
  readonly script: RunScript
}

/** What is measured in one town, one after the other. */
const measureOne = async ({ options, home, script }: Asked): Promise<readonly Row[]> => {
  const asked = options.measures.filter((measure) => measure !== 'tracing')
  if (asked.length === 0) return []
  const loaded = await openLoadedTown(home, { say })
  try {
    say(`a town is open at ${loaded.town.baseUrl}`)
    if (options.stored > 0) await fillTown(loaded, options.stored)
    const rows: Row[] = [['memory at rest (PSS)', `${megabytesOf(loaded.processes())} MB`, '≤ 1,536 MB']]
    for (const measure of asked) {
      say(`measuring ${measure}`)
      rows.push(...(await ways[measure]({ loaded, script, options, say })))
      say(`  megabytes (PSS): ${memoryByName(loaded.processes())}`)
    }
    return rows
  } finally {
    await loaded.town.close()
  }
}

/** What people say and are called in these towns. */
const saidByPeople = ['楼道照明灯不亮', '已更换', '林一']

const measureAll = async (options: Options, home: string): Promise<readonly Row[]> => {
  const asked = { options, home, script: await k6With(say) }
  const rows = [...(await measureOne(asked))]
  if (options.measures.includes('tracing')) {
    say('measuring tracing')
    rows.push(...(await measureTracing({ ...asked, say })))
  }
  const leaks = await filesHolding(home, saidByPeople)
  return [...rows, ['files of data, logs and traces with words of people', leaks.join(', ') || '0', '0']]
}

const main = async (args: readonly string[]): Promise<number> => {
  const options = optionsIn(args)
  if (options.help) {
    process.stdout.write(helpText)
    return 0
  }
  const home = ownFolder('load')
  const rows = await measureAll(options, home.path)
  process.stdout.write(`\n${machine()}, ${options.stored} matters stored before\n\n${table(rows)}\n`)
  if (options.keep) say(`everything lies in ${home.path}`)
  else home.remove()
  return 0
}

await runCommand(main)
