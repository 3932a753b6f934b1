import type { Journal } from '@fengqiao/domain-kit'
import type { Turn, Turns } from '../domain/turn.ts'
import { followJournal } from './follow-journal.ts'

const epoch = 'the journal of today'
const lasts = 30_000

/** A journal of so many entries, on a clock that steps of the work move on. */
const world = (entries: number) => {
  let now = 0
  const journal: Pick<Journal, 'head' | 'read'> = {
    head: () => Promise.resolve({ epoch, position: entries, hash: '' }),
    read: () => Promise.resolve([]),
  }
  return {
    deps: { journal: journal as Journal, clock: () => new Date(now) },
    pass: (milliseconds: number) => (now += milliseconds),
  }
}

/** The turn at an effect, as a store keeps it. */
const turnAt = (clock: () => Date) => {
  let [holder, until, turn] = ['', 0, { position: 0, epoch: '' } as Turn]
  const turns: Turns = {
    takeTurn: (worker, now) => {
      if (holder !== worker && now.getTime() < until) return Promise.resolve(undefined)
      holder = worker
      until = now.getTime() + lasts
      return Promise.resolve(turn)
    },
    turn: () => Promise.resolve(turn),
    advance: (worker, to) => {
      if (worker === holder) turn = to
      return Promise.resolve()
    },
  }
  return { turns, position: () => turn.position, take: (worker: string) => turns.takeTurn(worker, clock()) }
}

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

describe('whoever goes over everything', () => {
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

  it('leaves it to whoever took the turn while he was held up, and says nothing of what he did', async () => {
    const { deps, pass } = world(5)
    const { turns, take, position } = turnAt(deps.clock)
    let steps = 0
    const all = goingOver(20, async () => {
      steps += 1
      if (steps !== 3) return
      pass(lasts + 1)
      await take('another')
    })
    await followJournal(deps, { turns, follow, findAll: all.findAll }, 'worker')()
    expect([all.done(), all.finished(), position()]).toEqual([3, 0, 0])
  })
})
