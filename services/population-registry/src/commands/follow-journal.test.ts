import type { JournalEntry } from '@fengqiao/domain-kit'
import { turnAt, world } from '../../tests/a-journal.ts'
import { followJournal } from './follow-journal.ts'

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

  it('waits for the end of a sheet, and not for what people enter all day', async () => {
    const { look, write, work } = followed(9_000)
    await look()
    for (const _moment of [1, 2]) {
      write('Household', 1)
      await look()
    }
    expect(work.splice(0)).toEqual(['all up to 9002'])
    for (const many of [2_000, 500, 500]) {
      write('Household', many)
      await look()
    }
    expect(work).toEqual([])
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
