import { ownFolder, runCommand, sayingWhen } from '../support/command.ts'
import { helpText, optionsIn } from './options.ts'
import { provePlanted } from './planted/prove.ts'
import { report } from './report.ts'
import { faultsFrom, runThrough } from './rig.ts'

const say = sayingWhen()

const prove = async (args: readonly string[]): Promise<number> => {
  const options = optionsIn(args)
  if (options.help) {
    process.stdout.write(helpText)
    return 0
  }
  if (options.planted) return (await provePlanted(options.names, options.seed, say)) === 0 ? 0 : 1
  const { path: home, remove } = ownFolder('resilience')
  say(`everything lies in ${home}`)
  const plan = faultsFrom(options)
  const outcome = await runThrough({ ...options, plan, home, say })
  process.stdout.write(report(outcome))
  const whole = outcome.violations.length === 0
  if (whole && !options.keep) remove()
  return whole ? 0 : 1
}

await runCommand(prove)
