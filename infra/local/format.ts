import { join } from 'node:path'
import { ask } from './engines/programs.ts'
import { root } from './folders.ts'

const tooling = join(root, 'packages', 'tooling')
const settings = [
  '--config',
  join(tooling, 'src', 'prettier.mjs'),
  '--ignore-path',
  join(tooling, 'src', 'prettierignore'),
]

const { ok, output } = await ask(
  join(tooling, 'node_modules', '.bin', 'prettier'),
  [...settings, '--list-different', '--write', '.'],
  { folder: root },
)
process.stdout.write(output)
process.exitCode = ok ? 0 : 1
