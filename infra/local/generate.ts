import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from './engines/programs.ts'
import { root } from './folders.ts'

// The console's client follows from the OpenAPI document, which follows from the contracts; compose from the topology.
const generators = ['packages/contracts', 'services/console', 'infra']

const generates = (folder: string): boolean => {
  const manifest = join(root, folder, 'package.json')
  if (!existsSync(manifest)) return false
  const { scripts = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { scripts?: Record<string, string> }
  return scripts['generate'] !== undefined
}

for (const folder of generators.filter(generates)) {
  const { ok, output } = await ask('pnpm', ['run', 'generate'], { folder: join(root, folder) })
  process.stdout.write(ok ? `✓ ${folder}\n` : `✗ ${folder}\n${output}\n`)
  if (!ok) {
    process.exitCode = 1
    break
  }
}
