import { eventually } from '@fengqiao/testing'
import { atOnce, bench, dieOf, fresh, never, suspect } from './mortals.ts'

const settle = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

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

  const always = (): boolean => true

  it('leaves what may have been in hand for a while after a death, and longer what ended a life alone', async () => {
    const scene = bench()
    for (const _ of [1, 2]) await dieOf(scene, 'killer')
    const trials = await scene.begun()
    const said: string[] = []
    const saying = async (id: string, come: Promise<void>): Promise<void> => {
      await come
      said.push(id)
    }
    const turns = [
      saying('killer', trials.turn('killer', always)),
      saying('in hand', trials.turn('in hand', always)),
      saying('new', trials.run(fresh('new', atOnce))),
    ]
    await Promise.all(turns)
    expect(said).toEqual(['new', 'in hand', 'killer'])
  })

  it('lets nobody wait while all is well, or for an event that is to be parked', async () => {
    const scene = bench({ othersFirst: 60_000 })
    await (await scene.begun()).turn('one', always)
    for (const _ of [1, 2]) await dieOf(scene, 'killer')
    await (await scene.begun()).turn('killer', always)
  })

  it('lets nobody wait once the session ends', async () => {
    const scene = bench({ othersFirst: 60_000 })
    await dieOf(scene, 'killer')
    let going = true
    const turn = (await scene.begun()).turn('in hand', () => going)
    going = false
    await turn
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
})
