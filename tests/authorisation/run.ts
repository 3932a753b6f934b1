import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServers } from '../support/servers.ts'
import { installSwitches } from './hooks.ts'

/** The servers that are named in the environment, or some of its own; the product is loaded after the switches. */
const main = async (): Promise<number> => {
  const { missing } = installSwitches()
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-authorisation-'))
  const servers = await openServers(folder)
  try {
    const { mutate } = await import('./mutate.ts')
    return await mutate(missing)
  } finally {
    await servers.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main()
