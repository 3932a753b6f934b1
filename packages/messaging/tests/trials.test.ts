import type { Lives, Log } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { memoryMarks } from '../src/suites/index.ts'
import { makeTrials } from '../src/trials.ts'

const bench = ({ wellAfter = 60_000 } = {}) => {
  const marks = memoryMarks()
  const lines: string[] = []
  const say: Log['info'] = (_, message) => lines.push(message)
  let writes = 0
  const counted = {
    ...marks,
    keepLives: async (lives: Lives, after: string | undefined) => {
      writes += 1
      return marks.keepLives(lives, after)
    },
  }
  /** A process that lives until it is forgotten. */
  const process = () => makeTrials({ marks: counted, log: { info: say, warn: say, error: say }, wellAfter })
  return { marks, lines, process, writes: () => writes }
}

const never = async (): Promise<void> => new Promise(() => undefined)
const atOnce = async (): Promise<void> => Promise.resolve()
const settle = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A life in which this event is handled until the process dies. */
const dieOf = async ({ process, marks }: ReturnType<typeof bench>, id: string): Promise<void> => {
  const trials = process()
  await trials.begin()
  void trials.track(trials.run({ id }, never))
  await eventually(
    async () => ((await marks.lives())?.unproven ?? 0) < 2 || (await marks.lives())?.alone === id,
  )
}

describe('a consumer whose lives end early', () => {
  it('lets handlers run side by side and writes nothing for them while all is well', async () => {
    const { process, writes } = bench()
    const trials = process()
    await trials.begin()
    const began = writes()
    void trials.run({ id: 'slow' }, never)
    await trials.run({ id: 'one' }, atOnce)
    expect(writes() - began).toBe(0)
  })

  it('handles one event at a time from the second of them on, and notes it before', async () => {
    const scene = bench()
    await dieOf(scene, 'killer')
    const trials = scene.process()
    await trials.begin()
    expect(scene.lines).toEqual(['lives ended early: events are handled one at a time'])
    const [said, { promise, resolve }] = [[] as string[], Promise.withResolvers<undefined>()]
    const first = trials.run({ id: 'first' }, async () => {
      said.push((await scene.marks.lives())?.alone ?? 'nothing')
      await promise
    })
    const second = trials.run({ id: 'second' }, async () => {
      said.push((await scene.marks.lives())?.alone ?? 'nothing')
    })
    await eventually(() => said.length === 1)
    await settle()
    expect(said).toEqual(['first'])
    resolve(undefined)
    await Promise.all([first, second])
    expect(said).toEqual(['first', 'second'])
  })

  it('refuses an event once two lives ended while it alone was handled, and forgets it then', async () => {
    const scene = bench()
    for (const _ of [1, 2, 3]) await dieOf(scene, 'killer')
    const trials = scene.process()
    await trials.begin()
    await trials.run({ id: 'neighbour' }, atOnce)
    const parked = trials.run({ id: 'killer' }, never)
    await expect(parked).rejects.toMatchObject({ reason: 'ENDED_ITS_PROCESS' })
    await trials.run({ id: 'killer' }, atOnce)
  })

  it('blames nobody for the first end that he alone saw, nor for those that he shared', async () => {
    const scene = bench()
    for (const _ of [1, 2]) await dieOf(scene, 'killer')
    const trials = scene.process()
    await trials.begin()
    await trials.run({ id: 'killer' }, atOnce)
    expect((await scene.marks.lives())?.ended).toEqual([{ event: 'killer', times: 1 }])
  })

  it('blames nobody where a handler goes on after its deadline', async () => {
    const scene = bench()
    await dieOf(scene, 'killer')
    const trials = scene.process()
    await trials.begin()
    trials.late(never())
    await trials.run({ id: 'one' }, async () => {
      expect((await scene.marks.lives())?.alone).toBeUndefined()
    })
  })

  it('is well once a life lasted and got done what it had in hand', async () => {
    const scene = bench({ wellAfter: 20 })
    await dieOf(scene, 'killer')
    const trials = scene.process()
    await trials.begin()
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const work = trials.track(trials.run({ id: 'slow' }, async () => promise))
    await new Promise((later) => setTimeout(later, 60))
    expect((await scene.marks.lives())?.unproven).toBe(2)
    resolve(undefined)
    await work
    await eventually(async () => (await scene.marks.lives())?.unproven === 0)
    const before = scene.writes()
    void trials.run({ id: 'one' }, never)
    await trials.run({ id: 'another' }, atOnce)
    expect(scene.writes()).toBe(before)
  })

  it('counts no life that ended cleanly, and none whose process lives on', async () => {
    const scene = bench()
    const trials = scene.process()
    for (const _ of [1, 2, 3]) await trials.begin()
    expect((await scene.marks.lives())?.unproven).toBe(1)
    await trials.end()
    expect((await scene.marks.lives())?.unproven).toBe(0)
  })

  it('counts a life that stopped with an event in hand', async () => {
    const scene = bench()
    const trials = scene.process()
    await trials.begin()
    void trials.track(never())
    await trials.end()
    expect((await scene.marks.lives())?.unproven).toBe(1)
  })

  it('lets a replica that was taken over from blame nobody', async () => {
    const scene = bench()
    await dieOf(scene, 'killer')
    const [old, taker] = [scene.process(), scene.process()]
    await old.begin()
    await taker.begin()
    await expect(old.run({ id: 'one' }, atOnce)).rejects.toMatchObject({ reason: 'ANOTHER_CONSUMES' })
    await old.end()
    expect(await scene.marks.lives()).toMatchObject({ unproven: 3 })
    expect((await scene.marks.lives())?.alone).toBeUndefined()
  })
})
