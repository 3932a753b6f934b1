import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './folders.ts'

export interface JestRun {
  /** Where jest writes what it counted. */
  readonly reportFile: string
  readonly environment: NodeJS.ProcessEnv
  /** Ends the run early. */
  readonly signal: AbortSignal
  /** What the user adds: paths, `-t name`, … */
  readonly args: readonly string[]
}

const hasTests = (folder: string): boolean => existsSync(join(folder, 'jest.config.mjs'))

const children = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []

/** Every folder of the repository that has tests of its own. */
export const jestProjects = (): string[] =>
  [
    ...children(join(root, 'packages')),
    ...children(join(root, 'services')),
    join(root, 'infra'),
    join(root, 'tests'),
  ].filter(hasTests)

/** Runs jest over all projects, its words for the user to see, and answers its exit code. */
export const runJest = ({ reportFile, environment, signal, args }: JestRun): Promise<number> =>
  new Promise((resolve, reject) => {
    const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js')
    const node = [
      '--experimental-vm-modules',
      '--conditions=@fengqiao/source',
      '--disable-warning=ExperimentalWarning',
    ]
    const report = ['--json', `--outputFile=${reportFile}`, '--testLocationInResults=false']
    // A worker keeps the modules of every file it ran, and is renewed before that fills its heap.
    const workers = ['--maxWorkers=2', '--workerIdleMemoryLimit=1500MB']
    // A hang is ended by this; slowness alone is no failure, so a busy machine gets its time.
    const own = [...workers, '--passWithNoTests', '--testTimeout=90000', ...report]
    const child = spawn(process.execPath, [...node, jest, ...own, ...args, '--projects', ...jestProjects()], {
      cwd: root,
      env: environment,
      signal,
      // The report goes to its file; on the standard output it would only be in the way.
      stdio: ['inherit', 'ignore', 'inherit'],
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      resolve(code ?? 1)
    })
  })
