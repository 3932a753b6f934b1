import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from './engines/programs.ts'
import { root } from './folders.ts'
import { Refusal } from './progress.ts'
import type { Step } from './progress.ts'

const home = join(root, 'services', 'console')

/** Where the built console lies. */
export const consoleFiles = join(home, 'dist')

const sources = [
  join(home, 'src'),
  join(home, 'public'),
  join(home, 'index.html'),
  join(home, 'vite.config.ts'),
  join(home, 'package.json'),
  join(root, 'packages', 'contracts', 'src'),
]

/** When anything under a path was last written. */
export const newestIn = (path: string): number => {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0)
}

const isCurrent = (): boolean => {
  const page = join(consoleFiles, 'index.html')
  return existsSync(page) && statSync(page).mtimeMs >= Math.max(...sources.map(newestIn))
}

/** Builds the console when its files are missing or older than what they are made from. */
export const buildConsole = async (step: Step): Promise<void> => {
  if (!existsSync(join(home, 'index.html')) || isCurrent()) return
  await step('Building the console', async () => {
    const vite = join(home, 'node_modules', 'vite', 'bin', 'vite.js')
    const args = ['--conditions=@fengqiao/source', vite, 'build', home, '--logLevel', 'warn']
    const built = await ask(process.execPath, args, { environment: { ...process.env, NO_COLOR: '1' } })
    if (!built.ok) throw new Refusal(`The console could not be built:\n${built.output}`)
  })
}
