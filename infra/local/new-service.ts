import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ask } from './engines/programs.ts'
import { root } from './folders.ts'
import { demandFree, helpText, placeholdersOf, wantedIn, type Wanted } from './new-service/names.ts'
import { placesFor } from './new-service/places.ts'
import { takenIn } from './new-service/taken.ts'
import { filesFrom, type Written } from './new-service/template.ts'
import { Refusal, steps } from './progress.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const step = steps(say)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const template = join(root, 'packages', 'tooling', 'template')

interface Plan {
  readonly made: readonly Written[]
  readonly changed: readonly Written[]
}

/** Everything is thought out before anything is written. */
const planOf = (wanted: Wanted): Plan => {
  demandFree(wanted, takenIn(root))
  const words = placeholdersOf(wanted)
  const made = filesFrom(template, words)
  const there = made.find(({ path }) => existsSync(join(root, path)))
  if (there) throw new Refusal(`${there.path} is there already; nothing was written.`)
  return { made, changed: placesFor(words, read) }
}

const write = ({ path, text }: Written): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const run = async (
  program: string,
  args: readonly string[],
  environment?: NodeJS.ProcessEnv,
): Promise<void> => {
  const { ok, output } = await ask(program, args, { folder: root, ...(environment ? { environment } : {}) })
  if (!ok) throw new Refusal(`${[program, ...args.slice(0, 3)].join(' ')} failed:\n${output}`)
}

/** Long names break lines elsewhere than short ones. */
const format = (files: readonly Written[]): Promise<void> => {
  const inTooling = (file: string): string => join(root, 'packages', 'tooling', file)
  const paths = files.map(({ path }) => path).filter((path) => /\.(ts|json)$/.test(path))
  const config = ['--config', inTooling('src/prettier.mjs'), '--ignore-path', inTooling('src/prettierignore')]
  return run(inTooling('node_modules/.bin/prettier'), [...config, '--write', ...paths])
}

/** A new package changes the lockfile, which a frozen install refuses. */
const generate = (): Promise<void> =>
  run(process.execPath, ['infra/local/with-tools.mjs', 'generate'], { ...process.env, CI: '' })

const writeService = async (wanted: Wanted): Promise<void> => {
  const { made, changed } = planOf(wanted)
  for (const file of [...made, ...changed]) write(file)
  await step('format', () => format([...made, ...changed]))
  await step('install and generate', generate)
  say(
    `Wrote services/${wanted.name} and proto/fengqiao/${wanted.name.replaceAll('-', '_')}: ${String(made.length)} files.`,
  )
  say(`Changed ${changed.map(({ path }) => path).join(', ')}, the lockfile and what is generated.`)
  say(
    `Next: say in proto/fengqiao/${wanted.name.replaceAll('-', '_')}/v1 what a ${wanted.thing} is, then npm run generate;`,
  )
  say(`      make the rules in services/${wanted.name}/src/domain say it, each beside its test;`)
  say('      grant its permissions in roles.proto, then npm run check, npm test, npm start.')
}

try {
  const wanted = wantedIn(process.argv.slice(2))
  if (wanted) await writeService(wanted)
  else say(helpText.trimEnd())
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
