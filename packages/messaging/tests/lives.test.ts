import { eventually } from '@fengqiao/testing'
import { atOnce, bench, dieOf, never, suspect } from './mortals.ts'

describe('a life', () => {
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
