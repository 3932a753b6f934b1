import { ownFolder, runCommand, sayingWhen } from '../support/command.ts'
import { machine } from '../support/machine.ts'
import { filesHolding } from '../support/plain-text.ts'
import { k6With, type RunScript } from './k6.ts'
import { measureLifecycles, measureMixed, measurePeer, measureSpike, type Opened } from './measure.ts'
import { helpText, optionsIn, type Measure, type Options } from './options.ts'
import { megabytesOf, memoryByName, table, type Row } from './report.ts'
import { fillTown } from './stored.ts'
import { measureTracing } from './tracing.ts'
import { openLoadedTown } from './town.ts'
import { measureYears } from './years.ts'

const say = sayingWhen()

const ways: Readonly<
  Record<Exclude<Measure, keyof typeof inTurns>, (opened: Opened) => Promise<readonly Row[]>>
> = {
  lifecycles: measureLifecycles,
  peer: measurePeer,
  mixed: measureMixed,
  spike: measureSpike,
}

/** What is measured in towns of its own. */
const inTurns = { tracing: measureTracing, years: measureYears } as const

const isInTurn = (measure: Measure): measure is keyof typeof inTurns => measure in inTurns

interface Asked {
  readonly options: Options
  readonly home: string
  readonly script: RunScript
}

/** What is measured in one town, one after the other. */
const measureOne = async ({ options, home, script }: Asked): Promise<readonly Row[]> => {
  const asked = options.measures.filter((measure) => !isInTurn(measure))
  if (asked.length === 0) return []
  const loaded = await openLoadedTown(home, { say })
  try {
    say(`a town is open at ${loaded.town.baseUrl}`)
    if (options.stored > 0) await fillTown(loaded, options.stored, say)
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
  for (const measure of options.measures.filter(isInTurn)) {
    say(`measuring ${measure}`)
    rows.push(...(await inTurns[measure]({ ...asked, say })))
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
