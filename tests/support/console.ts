import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { eventually } from '@fengqiao/testing'
import { root } from './folders.ts'

const home = join(root, 'services', 'console')

/** A console to serve, and how to be rid of it. */
export interface BuiltConsole {
  readonly folder: string
  readonly remove: () => Promise<void>
}

const buildInto = async (folder: string): Promise<void> => {
  const vite = join(home, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
  // The runner's own NODE_ENV would have it built as nobody ships it.
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, args, { cwd: home, env })
}

/** Whoever comes first builds it; the others wait for it. */
const onceFor = async (folder: string): Promise<void> => {
  const isFirst = await mkdir(`${folder}-begun`).then(
    () => true,
    () => false,
  )
  if (!isFirst) {
    await eventually(() => Promise.resolve(existsSync(folder)), { within: 110_000 })
    return
  }
  await buildInto(`${folder}-new`)
  await rename(`${folder}-new`, folder)
}

/** Use where the console is looked at: built from its sources as they are, once for all tests of a run. */
export const builtConsole = async (): Promise<BuiltConsole> => {
  const shared = process.env['TEST_FOLDER']
  if (shared !== undefined) {
    const folder = join(shared, 'console')
    await onceFor(folder)
    return { folder, remove: () => Promise.resolve() }
  }
  const folder = await mkdtemp(join(tmpdir(), 'fengqiao-console-'))
  await buildInto(folder)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
