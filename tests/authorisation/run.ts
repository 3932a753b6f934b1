import { besideServers, runCommand } from '../support/command.ts'
import { installSwitches } from './hooks.ts'

/** The product is loaded after the switches. */
const main = (): Promise<number> => {
  const { missing } = installSwitches()
  return besideServers('authorisation', async () => {
    const { mutate } = await import('./mutate.ts')
    return mutate(missing)
  })
}

await runCommand(main)
