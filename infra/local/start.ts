import { becauseOfSpace, foldersIn } from './folders.ts'
import type { Folders } from './folders.ts'
import { helpText, startOptions } from './options.ts'
import { explain } from './progress.ts'
import { closeTown, openTown, say } from './stack.ts'

/** Resolves once the user, or whoever supervises us, asks to stop. */
const untilAsked = (): Promise<'asked'> =>
  new Promise((resolve) => {
    // With servers of one's own and no service yet, nothing else would keep the command alive.
    const awake = setInterval(() => undefined, 60_000)
    const ask = (): void => {
      clearInterval(awake)
      resolve('asked')
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  })

const keepOpen = async (folders: Folders, open: Promise<void>): Promise<number> => {
  const outcome = await Promise.race([
    untilAsked(),
    open.catch((error: unknown) => ({ error: becauseOfSpace(folders, error) })),
  ])
  say('\nStopping …')
  await closeTown(folders)
  if (typeof outcome === 'object') {
    process.stderr.write(`\n${explain(outcome.error)}\n`)
    return 1
  }
  say('Everything is stopped; the data is kept.')
  return 0
}

const main = async (): Promise<number> => {
  const options = startOptions(process.argv.slice(2))
  if (options.help) {
    say(helpText)
    return 0
  }
  const folders = foldersIn(options.dataFolder)
  return keepOpen(folders, openTown(options, folders))
}

const code = await main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  return 1
})
// A build or a look-up that was cut short must not keep the command alive.
process.exit(code)
