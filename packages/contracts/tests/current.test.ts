import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

describe('what is generated', () => {
  it('follows from the contracts as they stand, and breaks nobody', () => {
    const main = fileURLToPath(new URL('../src/generator/main.ts', import.meta.url))
    const done = spawnSync(process.execPath, [main, '--check'], { encoding: 'utf8' })
    expect(done.stderr).toBe('')
    expect(done.status).toBe(0)
  })
})
