import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from './folders.ts'
import { prove, type Proof } from './proofs.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-proofs-'))

const program = (name: string, text: string): Proof => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return { promise: `of ${name}`, program: relative(root, file) }
}

const proving = async (...proofs: readonly Proof[]) => {
  const said: string[] = []
  const say = (line: string): void => {
    said.push(line)
  }
  const counted = await prove({ environment: process.env, signal: new AbortController().signal, say, proofs })
  return { ...counted, said: said.join('\n') }
}

describe('the proofs after the tests', () => {
  it('hold where their program ends well, and fail where it does not, whatever came before', async () => {
    const [good, bad] = [program('good.mjs', ''), program('bad.mjs', 'process.exit(3)')]
    const killed = program('killed.mjs', 'process.kill(process.pid, "SIGKILL")')
    const { held, failed, said } = await proving(bad, killed, good)
    expect({ held, failed }).toEqual({ held: 1, failed: 2 })
    expect(said).toMatch(/FAIL .*bad.mjs: of bad.mjs/)
    expect(said).toMatch(/PASS .*good.mjs: of good.mjs/)
  })
})
