import { turnLasts, turnAt, world } from '../../tests/a-journal.ts'
import { followJournal } from './follow-journal.ts'

/** Goes over everything in steps, each of which takes a while. */
const goingOver = (steps: number, each: () => Promise<unknown>) => {
  let [done, finished] = [0, 0]
  async function* findAll(): AsyncGenerator<void> {
    for (let step = 0; step < steps; step += 1) {
      await each()
      done += 1
      yield
    }
    finished += 1
  }
  return { findAll, done: () => done, finished: () => finished }
}

const follow = () => Promise.resolve()

/** How often others had their turn while this was done. */
const turnsDuring = async (work: Promise<unknown>): Promise<number> => {
  let [turns, isOver] = [0, false]
  const others = (): void => {
    turns += 1
    if (!isOver) setImmediate(others)
  }
  setImmediate(others)
  await work
  isOver = true
  return turns
}

describe('whoever goes over everything', () => {
  it('lets others have their turn after each step, also where he waits for nothing', async () => {
    const { deps } = world(5)
    const { turns } = turnAt(deps.clock)
    const { findAll } = goingOver(20, follow)
    const done = followJournal(deps, { turns, follow, findAll }, 'worker')()
    expect(await turnsDuring(done)).toBeGreaterThanOrEqual(20)
  })

  it('keeps his turn for as long as it takes, so that nobody else begins', async () => {
    const { deps, pass } = world(5)
    const { turns, take, position } = turnAt(deps.clock)
    const others: unknown[] = []
    const all = goingOver(20, async () => {
      pass(8_000)
      others.push(await take('another'))
    })
    await followJournal(deps, { turns, follow, findAll: all.findAll }, 'worker')()
    expect(others).toEqual(Array(20).fill(undefined))
    expect([all.finished(), position()]).toEqual([1, 5])
  })

  it('leaves the rest to the next where his service stops', async () => {
    const { deps } = world(5)
    const { turns, position } = turnAt(deps.clock)
    const all = goingOver(20, () => Promise.resolve())
    const stopsAfter = (steps: number) => () => all.done() >= steps
    await followJournal(deps, { turns, follow, findAll: all.findAll }, 'worker')(stopsAfter(3))
    expect([all.done(), all.finished(), position()]).toEqual([3, 0, 0])
    await followJournal(deps, { turns, follow, findAll: all.findAll }, 'worker')()
    expect([all.finished(), position()]).toEqual([1, 5])
  })

  it('leaves it to whoever took the turn while he was held up, and says nothing of what he did', async () => {
    const { deps, pass } = world(5)
    const { turns, take, position } = turnAt(deps.clock)
    const all = goingOver(20, async (): Promise<void> => {
      if (all.done() !== 2) return
      pass(turnLasts + 1)
      await take('another')
    })
    await followJournal(deps, { turns, follow, findAll: all.findAll }, 'worker')()
    expect([all.done(), all.finished(), position()]).toEqual([3, 0, 0])
  })
})
