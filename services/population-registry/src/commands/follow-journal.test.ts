import type { Journal, JournalEntry } from '@fengqiao/domain-kit'
import type { Turn, Turns } from '../domain/turn.ts'
import { followJournal } from './follow-journal.ts'

const epoch = 'the journal of today'
const lasts = 30_000

/** A journal of so many entries, on a clock that steps of the work move on. */
const world = (entries: number) => {
  let now = 0
  const kinds: string[] = Array<string>(entries).fill('Resident')
  const entryAt = (position: number) => ({ position, kind: kinds[position - 1] }) as JournalEntry
  const journal: Pick<Journal, 'head' | 'read'> = {
    head: () => Promise.resolve({ epoch, position: kinds.length, hash: '' }),
    read: (after, limit) => {
      const length = Math.max(0, Math.min(limit, kinds.length - after))
      return Promise.resolve(Array.from({ length }, (_none, nth) => entryAt(after + nth + 1)))
    },
  }
  return {
    deps: { journal: journal as Journal, clock: () => new Date(now) },
    pass: (milliseconds: number) => (now += milliseconds),
    write: (kind: string, many: number) => kinds.push(...Array<string>(many).fill(kind)),
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
      pass(lasts + 1)
      await take('another')
    })
    await followJournal(deps, { turns, follow, findAll: all.findAll }, 'worker')()
    expect([all.done(), all.finished(), position()]).toEqual([3, 0, 0])
  })
})

const isOfPeople = ({ kind }: JournalEntry): boolean => kind === 'Resident'

/** An effect that notes what it was asked for, each time it is its turn. */
const followed = (entries: number, concerns?: typeof isOfPeople) => {
  const { deps, write, pass } = world(entries)
  const { turns, position } = turnAt(deps.clock)
  const work: (string | number)[] = []
  const noted = (some: readonly JournalEntry[]) => {
    work.push(some.length)
    return Promise.resolve()
  }
  async function* findAll(at: number): AsyncGenerator<void> {
    work.push(`all up to ${String(at)}`)
    await Promise.resolve()
    yield
  }
  const effect = { turns, follow: noted, findAll, ...(concerns ? { concerns } : {}) }
  const inner = followJournal(deps, effect, 'worker')
  const look = (): Promise<number> => {
    pass(1_000)
    return inner()
  }
  /** Looks until nothing more is to be done, and nothing more comes. */
  const come = async () => {
    for (const _again of [1, 2, 3]) while ((await look()) > 0);
    return work.splice(0)
  }
  return { look, come, write, work, position }
}

describe('an effect of the journal', () => {
  it('follows entry by entry, and finds everything anew once too much was written and nothing more is', async () => {
    const { look, come, write, work, position } = followed(90_000)
    expect(await come()).toEqual(['all up to 90000'])
    write('Household', 250)
    expect(await come()).toEqual([100, 100, 50])
    write('Household', 2_001)
    await look()
    write('Household', 1)
    await look()
    expect([work, position()]).toEqual([[], 90_250])
    expect(await come()).toEqual(['all up to 92252'])
  })

  it('finds everything anew where too much comes while it follows', async () => {
    const { look, come, write } = followed(9_000)
    await come()
    write('Resident', 150)
    await look()
    write('Resident', 2_000)
    expect(await come()).toEqual([100, 'all up to 11150'])
  })

  it('finds everything anew the sooner, the less there is to find', async () => {
    const [young, older] = [followed(60), followed(9_000)]
    for (const { come } of [young, older]) await come()
    young.write('Resident', 100)
    expect(await young.come()).toEqual([100])
    for (const { write } of [young, older]) write('Resident', 101)
    expect(await young.come()).toEqual(['all up to 261'])
    expect(await older.come()).toEqual([100, 1])
  })

  it('counts what concerns it alone where it says what does, and waits for nothing else', async () => {
    const { look, write, work, position } = followed(5, isOfPeople)
    await look()
    write('Resident', 2_001)
    await look()
    write('Resident', 1)
    await look()
    expect(work.splice(0)).toEqual(['all up to 5'])
    write('Household', 600)
    await look()
    expect(work.splice(0)).toEqual(['all up to 2607'])
    write('Household', 9_000)
    write('Resident', 3)
    await look()
    expect([work, position()]).toEqual([[3], 11_610])
  })
})
