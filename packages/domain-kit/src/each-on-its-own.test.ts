import { eachOnItsOwn } from './each-on-its-own.ts'
import { DeadlineExceeded, DomainError } from './errors.ts'

/** What was done of it, and what came of the whole. */
const doing = async (failing: ReadonlyMap<string, Error>) => {
  const done: string[] = []
  const work = async (one: string): Promise<void> => {
    const failure = failing.get(one)
    if (failure !== undefined) throw failure
    done.push(one)
  }
  const outcome = await eachOnItsOwn(['one', 'two', 'three', 'four'], work).then(
    () => 'done',
    (error: unknown) => (error as Error).message,
  )
  return { done, outcome }
}

it('does each, one after the other', async () => {
  expect(await doing(new Map())).toEqual({ done: ['one', 'two', 'three', 'four'], outcome: 'done' })
})

it('lets one that fails keep no other waiting, and tells the first failure in the end', async () => {
  const failing = new Map([
    ['two', new Error('second')],
    ['three', new TypeError('third')],
  ])
  expect(await doing(failing)).toEqual({ done: ['one', 'four'], outcome: 'second' })
})

it.each([
  ['out of reach', new DomainError('unavailable', 'AWAY')],
  ['too slow', new DeadlineExceeded()],
])('ends at once where nobody was heard, for nobody will be for the others: %s', async (_what, failure) => {
  expect(await doing(new Map([['two', failure]]))).toEqual({ done: ['one'], outcome: failure.message })
})
