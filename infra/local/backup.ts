import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeCopy } from '../copies/take.ts'
import { withEngine } from './copy-engine.ts'
import { copyHelp, copyOptions, keeping, type CopyOptions } from './copy-options.ts'
import { copyTable, keyLines } from './copy-table.ts'
import { root, type Folders } from './folders.ts'
import { explain, steps } from './progress.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const releaseOf = (): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }).version

const townOf = (folders: Folders | undefined): { readonly town?: unknown } => {
  if (folders === undefined || !existsSync(folders.townFile)) return {}
  return { town: JSON.parse(readFileSync(folders.townFile, 'utf8')) as unknown }
}

const backup = (options: CopyOptions): Promise<void> =>
  withEngine({ options, writes: false, say }, async ({ client, folders }) => {
    const sources = keeping.map(({ name, database = '' }) => ({ service: name, database }))
    const manifest = await steps(say)('The copy', () =>
      takeCopy({ client, sources, folder: options.copy, release: releaseOf(), ...townOf(folders) }),
    )
    say(copyTable(manifest.databases, 'copied'))
    say(`\nThe town as of ${manifest.at} is in ${options.copy}.`)
    say('What is sealed in it opens with these master keys alone; keep them apart from it:')
    say(keyLines(manifest))
  })

const main = async (): Promise<number> => {
  const options = copyOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
  if (options.help) say(copyHelp)
  else await backup(options)
  return 0
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  return 1
})
