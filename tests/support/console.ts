import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './folders.ts'

const home = join(root, 'services', 'console')

/** A console to serve, and how to be rid of it. */
export interface BuiltConsole {
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Use where the console is looked at: built from its sources as they are, into a folder of its own. */
export const builtConsole = async (): Promise<BuiltConsole> => {
  const folder = await mkdtemp(join(tmpdir(), 'fengqiao-console-'))
  const vite = join(home, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
  // The runner's own NODE_ENV would have it built as nobody ships it.
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, args, { cwd: home, env })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
