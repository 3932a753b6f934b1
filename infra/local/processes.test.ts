import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventually } from '@fengqiao/testing'
import { launch, tailOf } from './processes.ts'
import type { Launch } from './processes.ts'
import { beganOf } from './run-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-processes-'))

const script = (name: string, code: string, patience = 5_000): Launch => ({
  name,
  command: process.execPath,
  args: ['-e', code],
  environment: process.env,
  logFile: join(folder, `${name}.log`),
  patience,
})

const saidReady = (logFile: string): Promise<unknown> =>
  eventually(() => readFileSync(logFile, 'utf8').includes('ready') || undefined)

describe('launch', () => {
  it('keeps what the process says in its log, and the log of the run before beside it', async () => {
    const first = launch(script('talker', 'console.log("first")'))
    await expect(first.ended).resolves.toBe('ended with code 0')
    const second = launch(script('talker', 'console.log("second"); process.exitCode = 3'))
    await expect(second.ended).resolves.toBe('ended with code 3')
    expect(tailOf(second.logFile)).toBe('    second')
    expect(tailOf(`${second.logFile}.before`)).toBe('    first')
  })

  it('lets a process end in its own way', async () => {
    const code =
      'process.on("SIGTERM", () => { console.log("bye"); process.exit(0) }); setInterval(() => {}, 9e5); console.log("ready")'
    const polite = launch(script('polite', code))
    await saidReady(polite.logFile)
    await polite.stop()
    expect(tailOf(polite.logFile)).toContain('bye')
    expect(polite.hasEnded()).toBe(true)
  })

  it('ends one that will not listen, with its children', async () => {
    const child = 'setInterval(() => {}, 9e5)'
    const code = `const c = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}]); process.on("SIGTERM", () => {}); setInterval(() => {}, 9e5); console.log("ready", c.pid)`
    const deaf = launch(script('deaf', code, 50))
    await saidReady(deaf.logFile)
    const grandchild = Number(/ready (\d+)/.exec(readFileSync(deaf.logFile, 'utf8'))?.[1])
    await deaf.stop()
    await expect(deaf.ended).resolves.toBe('ended by SIGKILL')
    await eventually(
      () =>
        beganOf(grandchild) === undefined ||
        readFileSync(`/proc/${String(grandchild)}/stat`, 'utf8').includes(') Z '),
    )
  })

  it('says that a program does not exist', async () => {
    const missing = launch({ ...script('missing', ''), command: '/no/such/program' })
    await expect(missing.ended).resolves.toContain('could not be started')
    await missing.stop()
    expect(existsSync(missing.logFile)).toBe(true)
  })
})
