import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshEngines } from '@fengqiao/infra/local/engines/fresh'
import { stopEverything } from '@fengqiao/infra/local/processes'
import { explain } from '@fengqiao/infra/local/progress'

export type Say = (line: string) => void

/** Tells the user of a command. */
export const say: Say = (line) => {
  process.stdout.write(`${line}\n`)
}

/** The same with the seconds since the command began, where it takes minutes. */
export const sayingWhen = (): Say => {
  const began = performance.now()
  return (line) => say(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`)
}

/** A folder of a command's own. */
export const ownFolder = (purpose: string) => {
  const path = mkdtempSync(join(tmpdir(), `fengqiao-${purpose}-`))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Does something beside servers that `testServers` then names: those of the environment, or some of its own. */
export const besideServers = async (purpose: string, work: () => Promise<number>): Promise<number> => {
  const folder = ownFolder(purpose)
  try {
    const { variables } = await freshEngines(folder.path, say)
    Object.assign(process.env, variables)
    return await work()
  } finally {
    await stopEverything()
    folder.remove()
  }
}

/** Use as the last word of a root script's file: it ends with the answered code, and nothing it started outlives it. */
export const runCommand = async (main: (args: readonly string[]) => Promise<number>): Promise<void> => {
  const give = async (code: number, error?: unknown): Promise<number> => {
    if (error !== undefined) process.stderr.write(`${explain(error)}\n`)
    await stopEverything()
    return code
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void give(1).then((code) => process.exit(code)))
  process.on('unhandledRejection', (error) => void give(1, error).then((code) => process.exit(code)))
  process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => give(1, error))
}
