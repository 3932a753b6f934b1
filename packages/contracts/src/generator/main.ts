import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { format } from 'prettier'
import {
  buildDescriptors,
  buildImage,
  home,
  lint,
  openWorkspace,
  refuseBreaking,
  root,
  runTsProto,
} from './buf.ts'
import { modulesOf } from './modules.ts'
import { readModel } from './read.ts'
import { problemsOf } from './validate.ts'

const committed = join(home, 'src', 'gen')

const style = { semi: false, singleQuote: true, printWidth: 110, trailingComma: 'all' } as const

const write = async (path: string, text: string): Promise<void> => {
  mkdirSync(dirname(path), { recursive: true })
  const parser = path.endsWith('.json') ? 'json' : 'typescript'
  writeFileSync(path, await format(text, { ...style, parser }))
}

/** Writes everything that follows from `proto/` into a folder, which is emptied first. */
const generate = async (out: string): Promise<void> => {
  using workspace = openWorkspace(join(root, 'proto'))
  lint(workspace)
  const model = readModel(buildImage(workspace))
  const problems = problemsOf(model)
  if (problems.length > 0) throw new Error(`The contracts are not right:\n  ${problems.join('\n  ')}`)
  rmSync(out, { recursive: true, force: true })
  runTsProto(workspace, out)
  for (const [name, text] of modulesOf(model, buildDescriptors(workspace))) await write(join(out, name), text)
}

const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')]
      }),
  )

const differences = (was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name)).sort()

/** The contracts as they were committed, for `buf breaking`; nothing when there were none. */
const refuseBreakingSince = (commit: string): void => {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-landed-'))
  try {
    const archive = spawnSync('git', ['archive', commit, 'proto'], { cwd: root, maxBuffer: 64 * 1024 * 1024 })
    if (archive.status !== 0) return
    spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout })
    using before = openWorkspace(join(folder, 'proto'))
    using now = openWorkspace(join(root, 'proto'))
    refuseBreaking(now, before)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const check = async (): Promise<void> => {
  const fresh = mkdtempSync(join(tmpdir(), 'fengqiao-gen-'))
  try {
    refuseBreakingSince(process.env['CONTRACTS_AGAINST'] ?? 'HEAD')
    await generate(fresh)
    const stale = differences(filesOf(committed), filesOf(fresh))
    if (stale.length > 0) throw new Error(`Run \`npm run generate\`; not current:\n  ${stale.join('\n  ')}`)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

try {
  await (process.argv.includes('--check') ? check() : generate(committed))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
