import { ownFolder, runCommand, sayingWhen } from '../support/command.ts'
import { helpText, optionsIn, type Options } from './options.ts'
import { provePlanted } from './planted/prove.ts'
import { isSound, poisonReport } from './poison/report.ts'
import { poisonThrough } from './poison/scenario.ts'
import { report } from './report.ts'
import { faultsFrom, runThrough } from './rig.ts'

const say = sayingWhen()

/** Prints what a run came to; answers whether all is as promised. */
const hurt = async (options: Options, home: string): Promise<boolean> => {
  const outcome = await runThrough({ ...options, silent: 0.1, plan: faultsFrom(options), home, say })
  process.stdout.write(report(outcome))
  return outcome.violations.length === 0
}

const poison = async (options: Options, home: string): Promise<boolean> => {
  const outcome = await poisonThrough({ ...options, home, say })
  process.stdout.write(poisonReport(outcome))
  return isSound(outcome)
}

const prove = async (args: readonly string[]): Promise<number> => {
  const options = optionsIn(args)
  if (options.help) {
    process.stdout.write(helpText)
    return 0
  }
  if (options.planted) return (await provePlanted(options.names, options.seed, say)) === 0 ? 0 : 1
  const { path: home, remove } = ownFolder('resilience')
  say(`everything lies in ${home}`)
  const whole = await (options.poison ? poison : hurt)(options, home)
  if (whole && !options.keep) remove()
  return whole ? 0 : 1
}

await runCommand(prove)
