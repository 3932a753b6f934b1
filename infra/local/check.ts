import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from './engines/programs.ts'
import { root } from './folders.ts'

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

const passes = async ({ name, program, args, folder = root }: Check): Promise<boolean> => {
  const began = performance.now()
  const { ok, output } = await ask(program, args, { folder })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${seconds} s)\n`)
  if (!ok) process.stdout.write(`${output.trimEnd()}\n\n`)
  return ok
}

let failed = 0
for (const check of checks) if (!(await passes(check))) failed += 1
if (failed > 0) process.stdout.write(`${String(failed)} of ${String(checks.length)} checks failed\n`)
process.exitCode = failed === 0 ? 0 : 1
