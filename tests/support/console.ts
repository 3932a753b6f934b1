import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './folders.ts'

const home = join(root, 'services', 'console')

/** Use where the console is looked at: built from its sources as they are, into a folder of its own. */
export const builtConsole = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fengqiao-console-'))
  const vite = join(home, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
  await promisify(execFile)(process.execPath, args, { cwd: home })
  return folder
}
