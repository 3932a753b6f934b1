import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { eventually } from '@fengqiao/testing'
import { partOf, type Alive, type Part } from './part.ts'

const begun: number[] = []

/** A process in a group of its own that lives until it is ended. */
const begin = async (): Promise<Alive> => {
  const child = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' })
  const pid = child.pid!
  begun.push(pid)
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? String(code)))
  })
  return { pid, ended, stop: async () => void process.kill(pid, 'SIGTERM') }
}

const stateOf = (pid: number): string => readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2]!

describe('a part that may be hurt', () => {
  let part: Part

  beforeEach(async () => {
    begun.length = 0
    part = partOf('sleeper', begin)
    await part.start()
  })

  afterEach(() => part.stop())

  it('is gone when it was killed, and comes back only when it is told', async () => {
    await part.kill()
    expect(() => process.kill(begun[0]!, 0)).toThrow()
    expect(begun).toHaveLength(1)
    await part.start()
    expect(begun).toHaveLength(2)
    expect(part.deaths()).toEqual([])
  })

  it('stands still and goes on', async () => {
    part.freeze()
    await eventually(() => stateOf(begun[0]!) === 'T')
    part.thaw()
    await eventually(() => stateOf(begun[0]!) === 'S')
  })

  it('ends even while it stands still', async () => {
    part.freeze()
    await part.stop()
    expect(() => process.kill(begun[0]!, 0)).toThrow()
  })

  it('is started again, and noted, when it ends by itself', async () => {
    process.kill(begun[0]!, 'SIGKILL')
    await eventually(() => begun.length === 2)
    expect(part.deaths()).toEqual(['sleeper SIGKILL'])
  })

  it('is tried again until it starts', async () => {
    let failures = 2
    const slow = partOf('slow', () => {
      if (failures === 0) return begin()
      failures -= 1
      return Promise.reject(new Error('the engine is away'))
    })
    await slow.start()
    expect(failures).toBe(0)
    await slow.stop()
  })
})
