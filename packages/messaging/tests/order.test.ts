import { makeGate } from '../src/gate.ts'
import { insist, oneAtATime } from '../src/insist.ts'
import { makeLanes } from '../src/lanes.ts'
import { slotOf } from '../src/slot.ts'
import { windowOf } from '../src/window.ts'

const settle = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A task that runs until it is let go. */
const taskIn = (said: string[]) => (name: string) => {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const task = async (): Promise<void> => {
    said.push(`${name}+`)
    await promise
    said.push(`${name}-`)
  }
  return { task, end: () => resolve(undefined) }
}

describe('lanes', () => {
  it('run one key in order and another beside it', async () => {
    const said: string[] = []
    const [one, two, three] = ['one', 'two', 'three'].map(taskIn(said)) as [Task, Task, Task]
    const lanes = makeLanes()
    const done = [lanes.run('a', one.task), lanes.run('a', two.task), lanes.run('b', three.task)]
    await settle()
    expect(said).toEqual(['one+', 'three+'])
    for (const each of [three, one, two]) each.end()
    await Promise.all(done)
    expect(said).toEqual(['one+', 'three+', 'three-', 'one-', 'two+', 'two-'])
  })

  it('go on after a failure, and are empty in the end', async () => {
    const lanes = makeLanes()
    const failed = lanes.run('a', async () => Promise.reject(new Error('no')))
    const next = lanes.run('a', async () => Promise.resolve('yes'))
    await expect(failed).rejects.toThrow('no')
    await expect(next).resolves.toBe('yes')
    await lanes.idle()
    expect(lanes.size()).toBe(0)
  })
})

type Task = ReturnType<ReturnType<typeof taskIn>>

describe('a gate', () => {
  it('lets many in together and one alone between them', async () => {
    const said: string[] = []
    const [one, two, sole, late] = ['one', 'two', 'sole', 'late'].map(taskIn(said)) as [
      Task,
      Task,
      Task,
      Task,
    ]
    const gate = makeGate()
    const done = [gate.together(one.task), gate.together(two.task), gate.alone(sole.task)]
    await settle()
    done.push(gate.together(late.task))
    await settle()
    expect(said).toEqual(['one+', 'two+'])
    one.end()
    two.end()
    await settle()
    expect(said.slice(4)).toEqual(['sole+'])
    sole.end()
    late.end()
    await Promise.all(done)
    expect(said.slice(4)).toEqual(['sole+', 'sole-', 'late+', 'late-'])
  })

  it('never lets two in alone, and opens after a failure', async () => {
    const gate = makeGate()
    let inside = 0
    const alone = async (): Promise<void> => {
      expect((inside += 1)).toBe(1)
      await settle()
      inside -= 1
      throw new Error('no')
    }
    const all = await Promise.allSettled([gate.alone(alone), gate.alone(alone), gate.alone(alone)])
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    await expect(gate.together(async () => Promise.resolve('in'))).resolves.toBe('in')
  })
})

describe('a window', () => {
  it('holds back what is too much and lets it in by order of coming', async () => {
    const window = windowOf(2)
    const inside: number[] = []
    for (const each of [1, 2, 3, 4]) void window.enter().then(() => inside.push(each))
    await settle()
    expect(inside).toEqual([1, 2])
    window.leave()
    await settle()
    expect(inside).toEqual([1, 2, 3])
  })
})

describe('a slot', () => {
  const away = (): Error => new Error('away')

  it('gives what is there, or the next', async () => {
    const slot = slotOf<string>(away)
    const waiting = slot.need(1_000)
    slot.put('first')
    await expect(waiting).resolves.toBe('first')
    await expect(slot.need(1_000)).resolves.toBe('first')
  })

  it('keeps a newer value when an older one is removed', async () => {
    const slot = slotOf<string>(away)
    slot.put('new')
    slot.remove('old')
    await expect(slot.need(0)).resolves.toBe('new')
  })

  it('refuses after its limit, and all at once when it gives up', async () => {
    const slot = slotOf<string>(away)
    await expect(slot.need(1)).rejects.toThrow('away')
    const waiting = slot.need(60_000)
    slot.giveUp()
    await expect(waiting).rejects.toThrow('away')
  })
})

describe('insisting', () => {
  it('tries until it succeeds', async () => {
    let tries = 0
    const failures: unknown[] = []
    const task = async (): Promise<void> =>
      (tries += 1) < 3 ? Promise.reject(new Error('no')) : Promise.resolve()
    await insist(task, { going: () => true, onFailure: (error) => failures.push(error), longest: 1 })
    expect([tries, failures.length]).toEqual([3, 2])
  })

  it('ends when it is wanted no more', async () => {
    let tries = 0
    const task = async (): Promise<void> => {
      tries += 1
      return Promise.reject(new Error('no'))
    }
    await insist(task, { going: () => tries < 2, onFailure: () => undefined, longest: 1 })
    expect(tries).toBe(2)
  })

  it('runs once more for all who asked meanwhile', async () => {
    const said: string[] = []
    const [first, second] = ['first', 'second'].map(taskIn(said)) as [Task, Task]
    const tasks = [first, second]
    const ask = oneAtATime(async () => tasks.shift()?.task())
    ask()
    ask()
    ask()
    await settle()
    expect(said).toEqual(['first+'])
    first.end()
    second.end()
    await settle()
    expect(said).toEqual(['first+', 'first-', 'second+', 'second-'])
  })
})
