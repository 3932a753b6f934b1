import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from './processes.ts'
import type { Running } from './processes.ts'
import { beganOf, clearLastRun, forgetRun, readRun, stillRuns, writeRun } from './run-file.ts'
import { writePrivate } from './secrets.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-run-'))
const file = join(folder, 'run.json')

const sleeper = (): Running =>
  launch({
    name: 'sleeper',
    command: process.execPath,
    args: ['-e', 'setInterval(() => {}, 9e5)'],
    environment: process.env,
    logFile: join(folder, 'sleeper.log'),
  })

const gone = { name: 'npm start', pid: 999_999_999, began: '1' }

describe('the file of a run', () => {
  it('tells a process from a later one with the same id', () => {
    const began = beganOf(process.pid)!
    expect(stillRuns({ name: 'me', pid: process.pid, began })).toBe(true)
    expect(stillRuns({ name: 'another', pid: process.pid, began: '1' })).toBe(false)
    expect(stillRuns(gone)).toBe(false)
  })

  it('refuses a second start while the first runs', async () => {
    writeRun(file, [])
    await expect(clearLastRun(file, () => undefined)).rejects.toThrow('It runs already')
    forgetRun(file)
    expect(existsSync(file)).toBe(false)
  })

  it('stops what a start that was killed left behind, and nothing else', async () => {
    const left = sleeper()
    const alien = sleeper()
    writePrivate(file, {
      owner: gone,
      processes: [
        { name: 'sleeper', pid: left.pid, began: beganOf(left.pid) },
        { name: 'long gone, its id taken by another', pid: alien.pid, began: '1' },
      ],
    })
    const said: string[] = []
    await clearLastRun(file, (line) => said.push(line))
    await left.ended
    expect(alien.hasEnded()).toBe(false)
    expect(said).toEqual(['Stopping sleeper, left behind by a start that was killed.'])
    expect(readRun(file)).toBeUndefined()
    await alien.stop()
  })
})
