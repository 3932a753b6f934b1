// The door of every root script. Runs on the Node the machine has (20 or later), needs nothing installed,
// and hands over to the pnpm and the Node that the project pins.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const cache = process.env.FENGQIAO_CACHE ?? join(homedir(), '.cache', 'fengqiao')
const [task, ...args] = process.argv.slice(2)
// What proves the whole lives in tests/, what runs it here.
const places = [join(root, 'infra', 'local', `${task}.ts`), join(root, 'tests', `${task}`, 'run.ts')]
const taskFile = places.find((file) => existsSync(file))
const oldest = 20

const say = (line) => process.stdout.write(`${line}\n`)

const fail = (line) => {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

/** The folder with exactly the pnpm that package.json names: another version refuses to run. */
const pnpmFolder = () => {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const home = join(cache, packageManager.replace('@', '-'))
  const bin = join(home, 'node_modules', '.bin')
  if (!existsSync(join(bin, 'pnpm'))) {
    say(`Getting ${packageManager} …`)
    mkdirSync(home, { recursive: true })
    const got = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', home, packageManager], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (got.status !== 0) fail(`${packageManager} could not be installed with npm:\n${got.stderr}`)
  }
  return bin
}

/** Installs when the lockfile or a manifest is not what was installed last time. */
const install = (env) => {
  const marker = join(root, 'node_modules', '.fengqiao-installed')
  const manifests = execFileSync(
    'find',
    ['.', '-name', 'package.json', '-not', '-path', '*/node_modules/*'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests.trim().split('\n').sort()]
  const hash = createHash('sha256')
  for (const file of files) if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)))
  const wanted = hash.digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  say('Installing packages …')
  const flag = process.env.CI ? '--frozen-lockfile' : '--no-frozen-lockfile'
  const done = spawnSync('pnpm', ['install', flag, '--reporter=append-only'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  if (done.status !== 0) fail(`pnpm install failed:\n${done.stdout}\n${done.stderr}`)
  writeFileSync(marker, wanted)
}

/** Help needs nothing installed: the options' own text is read out of their file. */
const help = () => {
  const text = readFileSync(join(root, 'infra', 'local', 'options.ts'), 'utf8')
  return /helpText = `([^`]+)`/.exec(text)?.[1]
}

if (Number(process.versions.node.split('.')[0]) < oldest) {
  fail(`Node ${oldest} or later is needed to begin with; this is ${process.version}.`)
}
if (task === 'start' && args.some((arg) => arg === '--help' || arg === '-h')) {
  say(help())
  process.exit(0)
}
if (taskFile === undefined) fail(`There is no task "${task}" in infra/local or tests.`)

const pnpmBin = pnpmFolder()
const nodeBin = join(root, 'node_modules', 'node-runtime', 'bin')
const env = {
  ...process.env,
  FENGQIAO_CACHE: cache,
  // The very pnpm that is pinned is on PATH; it need not look itself up, nor want to be written in the lockfile.
  pnpm_config_pm_on_fail: 'ignore',
  PATH: [nodeBin, join(root, 'node_modules', '.bin'), pnpmBin, process.env.PATH].join(delimiter),
}
install(env)

// Whoever keeps a town open stays for as long as it is; the others are soon over.
const small = task === 'start' ? ['--max-semi-space-size=4', '--heap-growing-percent=60'] : []
const child = spawn(join(nodeBin, 'node'), [...small, '--conditions=@fengqiao/source', taskFile, ...args], {
  cwd: root,
  env,
  stdio: 'inherit',
})
// A terminal sends Ctrl-C to the whole group; a supervisor sends its signal to us alone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
}
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
