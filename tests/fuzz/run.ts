import { join } from 'node:path'
import { openCollector } from '../support/collector.ts'
import { ownFolder, runCommand, sayingWhen } from '../support/command.ts'
import type { Town } from '../support/open-town/town.ts'
import { attacks, type Fuzzing } from './fuzz.ts'
import { peopleOf } from './knockers.ts'
import { findLeaks } from './leaks.ts'
import { helpText, optionsIn, type Options } from './options.ts'
import { report } from './report.ts'
import { tally, type Tally } from './tally.ts'
import { openFuzzedTown } from './town.ts'
import { wellness } from './well.ts'

const say = sayingWhen()

const noteDeaths = ({ services, servers }: Town, found: Tally): void => {
  for (const part of [...services, ...Object.values(servers.parts)])
    for (const how of part.deaths()) found.wrong(part.name, 'died', how)
}

/** One part after the other; after each the town must still be well. */
const attackAll = async (fuzzing: Omit<Fuzzing, 'tally'>): Promise<Tally> => {
  const found = tally()
  for (const part of fuzzing.options.parts) {
    say(`${part} begins`)
    try {
      await attacks[part]({ ...fuzzing, tally: found })
      await fuzzing.isWell()
    } catch (error) {
      found.wrong('the town', `after ${part}`, error instanceof Error ? error.message : String(error))
    }
  }
  noteDeaths(fuzzing.town, found)
  return found
}

const fuzzTown = async (options: Options, home: string): Promise<Tally> => {
  const collector = await openCollector(join(home, 'logs', 'traces.otlp'))
  const town = await openFuzzedTown({ home, say, collector: collector.url })
  const people = peopleOf(town)
  const isWell = wellness(town, people)
  const attacked = async (): Promise<Tally> => {
    await isWell()
    return attackAll({ town, people, options, isWell, say })
  }
  const found = await attacked().finally(town.close).finally(collector.close)
  say('looking for plain text')
  await findLeaks(town.folders, found)
  return found
}

const fuzz = async (args: readonly string[]): Promise<number> => {
  const options = optionsIn(args)
  if (options.help) {
    process.stdout.write(helpText)
    return 0
  }
  const { path: home, remove } = ownFolder('fuzz')
  say(`everything lies in ${home}`)
  const found = await fuzzTown(options, home)
  process.stdout.write(report(found))
  const well = found.faults().length === 0
  if (well && !options.keep) remove()
  return well ? 0 : 1
}

await runCommand(fuzz)
