import { existsSync } from 'node:fs'
import { bringBack } from '../copies/bring-back.ts'
import { erasuresIn } from '../copies/erasures.ts'
import { keysOfEnvironment, type KeysAtHand } from '../copies/master-keys.ts'
import { withEngine, type CopyEngine } from './copy-engine.ts'
import { copyHelp, copyOptions, keeping, type CopyOptions } from './copy-options.ts'
import { copyTable } from './copy-table.ts'
import { keepRestored } from './kept-town.ts'
import { explain, steps } from './progress.ts'
import { keptSecrets } from './secrets.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const keysFor = ({ folders }: CopyEngine): KeysAtHand => {
  if (folders === undefined)
    return keysOfEnvironment(
      process.env,
      keeping.map(({ name }) => name),
    )
  return existsSync(folders.secretsFile) ? keptSecrets(folders.secretsFile).masterKeys : {}
}

/** So that the next start neither fills the town anew nor begins its year again. */
const keepTown = ({ folders }: CopyEngine, town: unknown): void => {
  if (folders === undefined || existsSync(folders.townFile)) return
  keepRestored(folders.townFile, town)
}

const restore = (options: CopyOptions): Promise<void> =>
  withEngine({ options, writes: true, say }, async (engine) => {
    const { client, url } = engine
    const { copy: folder, only, replace, erasedIn, withoutKeys } = options
    const wanted = {
      ...(erasedIn === undefined ? {} : { erasures: erasuresIn(erasedIn) }),
      ...(only === undefined ? {} : { only }),
      ...(withoutKeys ? {} : { keys: keysFor(engine) }),
    }
    const { databases, at, town } = await steps(say)('The town', () =>
      bringBack({ client, url, folder, replace, ...wanted }),
    )
    keepTown(engine, town)
    say(
      copyTable(
        databases.filter(({ service }) => only === undefined || service === only),
        'equal',
      ),
    )
    say(`\nThe town is as it was at ${at}. Everybody who follows it begins anew when it opens.`)
  })

const main = async (): Promise<number> => {
  const options = copyOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
  if (options.help) say(copyHelp)
  else await restore(options)
  return 0
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  return 1
})
