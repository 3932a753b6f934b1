import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall } from './apt.ts'
import type { EngineRequest } from './engine.ts'
import { ask, findProgram } from './programs.ts'
import { Refusal } from '../progress.ts'

/** A program that speaks MongoDB's protocol, and how it is to be run. */
export interface Secantus {
  readonly program: string
  readonly what: string
  readonly settings: readonly string[]
}

type Request = Pick<EngineRequest, 'cache' | 'environment' | 'say'>

const version = '0.5.3-beta.196'
/**
 * Its crate takes memory by mimalloc for its own part and leaves WiredTiger, which is C, to the system's allocator: a
 * fifth of its processor while much is written. Here both take it by mimalloc.
 */
const allocator = 'mimalloc'
const rust = '1.98'
const pythonVersion = '0.7.0b3'

// Every acknowledged write is on disk; the log's size is what an empty store takes.
const common = ['--sync-on-commit']
const logSize = ['--log-file-max', '32MB']

/**
 * What was written is evicted at 5 % of the cache by default: pages of a large index are then written anew for every few
 * keys, which took a third of its processor. Changes wait for the next checkpoint within a third of the cache instead;
 * what is acknowledged is in the log whatever waits.
 */
const eviction = [
  'eviction_dirty_target=35,eviction_dirty_trigger=60',
  'eviction_updates_target=25,eviction_updates_trigger=50',
  'eviction=(threads_min=1,threads_max=1)',
].join()

/** What either program is told by its environment, because there is no setting for it. */
export const secantusEnvironment = {
  // A huge page is held whole for the little that is left in it: 40 MB of a third of a gigabyte.
  MIMALLOC_ALLOW_THP: '0',
  // For the one in Python: each of its many threads keeps what it freed for itself, 150 MB with ten years of matters.
  MALLOC_ARENA_MAX: '2',
  // Nobody reads its log of operations, into which all that is written would be written once more.
  SECANTUS_DISABLE_OPLOG: '1',
  SECANTUS_WT_CONFIG_EXTRA: eviction,
}

const cargoHome = (environment: NodeJS.ProcessEnv): string =>
  join(environment['HOME'] ?? '/root', '.cargo', 'bin')

/** The command that builds with a Rust that is new enough, or nothing where there is none. */
const cargoCommand = async ({
  environment,
  say,
}: Request): Promise<readonly [string, ...string[]] | undefined> => {
  const folders = [cargoHome(environment)]
  const rustup = findProgram('rustup', environment, folders)
  if (rustup !== undefined) {
    const command = [rustup, 'run', rust, 'cargo'] as const
    if ((await ask(rustup, ['run', rust, 'cargo', '--version'], { environment })).ok) return command
    say(`  installing Rust ${rust} with rustup`)
    if ((await ask(rustup, ['toolchain', 'install', rust, '--profile', 'minimal'], { environment })).ok)
      return command
  }
  const cargo = findProgram('cargo', environment, folders)
  if (cargo === undefined) return undefined
  const { output } = await ask(cargo, ['--version'], { environment })
  const minor = Number(/cargo 1\.(\d+)/.exec(output)?.[1] ?? 0)
  return minor >= Number(rust.split('.')[1]) ? [cargo] : undefined
}

/** Builds it from crates.io, once for this user and version. Answers whether it did. */
const build = async (request: Request, home: string): Promise<boolean> => {
  const command = await cargoCommand(request)
  if (command === undefined) return false
  request.say(`  building SecantusDB ${version} once, about four minutes on two cores`)
  const [program, ...first] = command
  const what = ['secantus-mdb', '--version', version, '--features', `${allocator}/override`, '--locked']
  const args = [...first, 'install', ...what, '--root', home]
  const built = await ask(program, args, { environment: request.environment })
  if (!built.ok)
    request.say(`  SecantusDB could not be built: ${built.output.trim().split('\n').at(-1) ?? ''}`)
  return built.ok
}

const newEnvironment = async (home: string, { environment, say }: Request): Promise<boolean> => {
  const make = async (): Promise<boolean> => {
    const python = findProgram('python3', environment)
    return python !== undefined && (await ask(python, ['-m', 'venv', home], { environment })).ok
  }
  if (await make()) return true
  // Debian keeps the module that makes environments in a package of its own.
  return (await aptInstall(['python3', 'python3-venv'], { environment, say })) && (await make())
}

/** Its sibling in Python: ten seconds to install and several times slower. */
const installPython = async (request: Request, home: string): Promise<boolean> => {
  request.say(`  no Rust ${rust} here: installing SecantusDB for Python instead`)
  if (!(await newEnvironment(home, request))) return false
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    `SecantusDB==${pythonVersion}`,
  ]
  const done = await ask(join(home, 'bin', 'python'), pip, { environment: request.environment })
  if (done.ok) return true
  rmSync(home, { recursive: true, force: true })
  request.say(`  pip could not install it: ${done.output.trim().split('\n').at(-1) ?? ''}`)
  return false
}

/**
 * SecantusDB, where no MongoDB is to be had: MongoDB's protocol on the real WiredTiger, one node. Built from Rust
 * where that is possible, else from Python; the two read each other's files.
 */
export const obtainSecantus = async (request: Request): Promise<Secantus> => {
  const home = join(request.cache, `secantus-${version}-${allocator}`)
  const program = join(home, 'bin', 'secantusd-rs')
  if (existsSync(program) || (await build(request, home))) {
    return { program, what: `SecantusDB ${version}`, settings: [...common, ...logSize] }
  }
  const pythonHome = join(request.cache, `secantus-python-${pythonVersion}`)
  const sibling = join(pythonHome, 'bin', 'secantusd-py')
  if (existsSync(sibling) || (await installPython(request, pythonHome))) {
    request.say('  SecantusDB for Python is several times slower than the one built with Rust')
    return { program: sibling, what: `SecantusDB ${pythonVersion} for Python, slow`, settings: common }
  }
  throw new Refusal(
    'MongoDB is missing: install mongod 8, or a Docker engine, or Rust 1.98 (rustup), or Python 3.10 with pip; ' +
      'or set MONGODB_URL to a server that runs.',
  )
}
