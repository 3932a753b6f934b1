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
  const begun = async () => {
    const trials = process()
    await trials.begin()
    return trials
  }
  const lives = async (): Promise<Lives | undefined> => marks.lives()
  return { lines, process, begun, lives, writes: () => writes }
}

type Bench = ReturnType<typeof bench>

const never = async (): Promise<void> => new Promise(() => undefined)
const atOnce = async (): Promise<void> => Promise.resolve()
const settle = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const fresh = (id: string, handle: (careful: boolean) => Promise<void>) => ({ id, suspect: false, handle })
const suspect = (id: string, handle: (careful: boolean) => Promise<void>) => ({ id, suspect: true, handle })

/** A life in which this event is handled until the process dies. */
const dieOf = async ({ begun }: Bench, id: string): Promise<void> => {
  const trials = await begun()
  await new Promise<void>((reached) => {
    const handle = async (): Promise<void> => {
      reached()
      return never()
    }
    void trials.track(trials.run(suspect(id, handle)))
  })
}

describe('a consumer whose lives end early', () => {
  it('lets handlers run side by side and writes nothing for them while all is well', async () => {
    const { begun, writes } = bench()
    const trials = await begun()
    const before = writes()
    void trials.run(suspect('slow', never))
    await trials.run(suspect('one', atOnce))
    await trials.run(fresh('two', atOnce))
    expect(writes()).toBe(before)
  })

  it('handles what may have been in hand alone after a death, and notes it for so long', async () => {
    const scene = bench()
    await dieOf(scene, 'killer')
    const trials = await scene.begun()
    expect(scene.lines).toEqual(['lives ended early: what was in hand is handled alone'])
    const [said, { promise, resolve }] = [[] as string[], Promise.withResolvers<undefined>()]
    const saying = (id: string, until?: Promise<unknown>) => async () => {
      said.push(`${id} while ${(await scene.lives())?.alone ?? 'none'} is noted`)
      await until
    }
    const first = trials.run(suspect('first', saying('first', promise)))
    const others = [
      trials.run(suspect('second', saying('second'))),
      trials.run(fresh('new', saying('new'))),
      trials.run(fresh('newer', saying('newer'))),
    ]
    await eventually(() => said.length === 1)
    await settle()
    expect(said).toEqual(['first while first is noted'])
    resolve(undefined)
    await Promise.all([first, ...others])
    expect(said.slice(1).toSorted()).toEqual([
      'new while none is noted',
      'newer while none is noted',
      'second while second is noted',
    ])
    expect((await scene.lives())?.alone).toBeUndefined()
  })

  it('asks for haste where others wait', async () => {
    const scene = bench()
    const asked: boolean[] = []
    const note = async (careful: boolean): Promise<void> => {
      asked.push(careful)
      return atOnce()
    }
    await (await scene.begun()).run(suspect('one', note))
    const trials = await scene.begun()
    for (const each of [suspect('one', note), fresh('two', note)]) await trials.run(each)
    expect(asked).toEqual([false, true, true])
  })

  it('refuses an event once two lives ended while it alone was handled, and forgets it then', async () => {
    const scene = bench()
    for (const _ of [1, 2, 3]) await dieOf(scene, 'killer')
    const trials = await scene.begun()
    await trials.run(suspect('neighbour', atOnce))
    const parked = trials.run(suspect('killer', never))
    await expect(parked).rejects.toMatchObject({ reason: 'ENDED_ITS_PROCESS' })
    await trials.run(suspect('killer', atOnce))
  })

  it('blames nobody for the end that he shared with others, and tries again after the first of his own', async () => {
    const scene = bench()
    for (const _ of [1, 2]) await dieOf(scene, 'killer')
    const trials = await scene.begun()
    expect((await scene.lives())?.ended).toEqual([{ event: 'killer', times: 1 }])
    await trials.run(suspect('killer', atOnce))
  })

  it('blames nobody who had failed or was done before', async () => {
    const scene = bench()
    await dieOf(scene, 'killer')
    const trials = await scene.begun()
    await trials.run(suspect('done', atOnce))
    await trials.run(suspect('failed', async () => Promise.reject(new Error('no')))).catch(() => undefined)
    await scene.begun()
    expect((await scene.lives())?.ended).toEqual([])
  })

  it('blames nobody where a handler goes on after its deadline', async () => {
    const scene = bench()
    await dieOf(scene, 'killer')
    const trials = await scene.begun()
    trials.late(never())
    const handle = async (): Promise<void> => {
      expect((await scene.lives())?.alone).toBeUndefined()
    }
    await trials.run(suspect('one', handle))
  })

  it('is well once a life lasted and got done what it had in hand', async () => {
    const scene = bench({ wellAfter: 20 })
    await dieOf(scene, 'killer')
    const trials = await scene.begun()
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const work = trials.track(trials.run(suspect('slow', async () => promise)))
    await new Promise((later) => setTimeout(later, 60))
    expect((await scene.lives())?.deaths).toBe(1)
    resolve(undefined)
    await work
    await eventually(async () => (await scene.lives())?.deaths === 0)
    const before = scene.writes()
    void trials.run(suspect('one', never))
    await trials.run(suspect('another', atOnce))
    expect(scene.writes()).toBe(before)
  })

  it('counts no life that ended cleanly, and none whose process lives on', async () => {
    const scene = bench()
    const trials = scene.process()
    for (const _ of [1, 2, 3]) await trials.begin()
    await trials.end()
    await scene.begun()
    expect((await scene.lives())?.deaths).toBe(0)
  })

  it('counts a life that stopped with an event in hand', async () => {
    const scene = bench()
    const trials = await scene.begun()
    void trials.track(never())
    await trials.end()
    await scene.begun()
    expect((await scene.lives())?.deaths).toBe(1)
  })

  it('lets a replica that was taken over from blame nobody', async () => {
    const scene = bench()
    await dieOf(scene, 'killer')
    const old = await scene.begun()
    await scene.begun()
    const tried = old.run(suspect('one', atOnce))
    await expect(tried).rejects.toMatchObject({ reason: 'ANOTHER_CONSUMES' })
    await old.end()
    expect(await scene.lives()).toMatchObject({ deaths: 2, over: false })
    expect((await scene.lives())?.alone).toBeUndefined()
  })
})
