import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { heapFlags, topology } from '../topology.ts'
import { root } from './folders.ts'
import { compileSources } from './services.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-compiled-'))
const compiled = join(folder, 'compiled')

/** Reads all sources of a service and says whether what reads TypeScript had to be loaded for it. */
const reading = (name: string): string => `
  process.on('exit', () => console.log(process.moduleLoadList.some((one) => one.includes('amaro')) ? 'anew' : 'kept'))
  await import(${JSON.stringify(join(root, 'services', name, 'src', 'main.ts'))}).catch(() => undefined)`

describe('compileSources', () => {
  beforeAll(() => compileSources(process.env, { logs: join(folder, 'logs'), compiled }), 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(topology.map((row) => [row.name, row] as const))(
    'leaves nothing to be read anew by %s',
    (name, row) => {
      const said = execFileSync(
        process.execPath,
        [...heapFlags(row), '--conditions=@fengqiao/source', '--input-type=module', '--eval', reading(name)],
        { env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compiled }, encoding: 'utf8', stdio: 'pipe' },
      )
      expect(said.trim().split('\n').at(-1)).toBe('kept')
    },
  )
})
