import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lint, openWorkspace, refuseBreaking, root } from '../src/generator/buf.ts'

const landed = join(root, 'proto')
const people = join('fengqiao', 'identity', 'v1', 'people.proto')

/** The contracts with one sentence of theirs written otherwise. */
const changed = (from: string, to: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-changed-'))
  cpSync(landed, folder, { recursive: true })
  const before = readFileSync(join(folder, people), 'utf8')
  expect(before).toContain(from)
  writeFileSync(join(folder, people), before.replace(from, to))
  return folder
}

const breaks = (protos: string): void => {
  using before = openWorkspace(landed)
  using now = openWorkspace(protos)
  refuseBreaking(now, before)
}

const whilst = (protos: string, work: () => void): void => {
  try {
    work()
  } finally {
    rmSync(protos, { recursive: true })
  }
}

const username = '  string username = 3;\n'

describe('a change of the contracts', () => {
  it('may add a field', () => {
    const protos = changed(username, `${username}  string nickname = 99;\n`)
    whilst(protos, () => {
      expect(() => {
        breaks(protos)
      }).not.toThrow()
    })
  })

  it.each([
    ['take a field away', ''],
    ['rename a field', '  string login = 3;\n'],
    ['change a field’s type', '  int32 username = 3;\n'],
  ])('may not %s', (_what, line) => {
    const protos = changed(username, line)
    whilst(protos, () => {
      expect(() => {
        breaks(protos)
      }).toThrow(/people\.proto/)
    })
  })

  it('is written as the others are', () => {
    const protos = changed(username, '  string userName = 3;\n')
    whilst(protos, () => {
      using workspace = openWorkspace(protos)
      expect(() => {
        lint(workspace)
      }).toThrow(/lower_snake_case/)
    })
  })
})
