import { DomainError, systemScope, type Ask, type Meta, type Receipt } from '@fengqiao/domain-kit'
import fc from 'fast-check'
import { acceptDispute } from '../src/commands/accept-dispute.ts'
import { disputeMoves } from '../src/commands/move-dispute.ts'
import { sweepPassedLimits } from '../src/commands/pass-time.ts'
import { waitsForNumber } from '../src/domain/accept.ts'
import { acceptanceOf, numberOf, type Dispute } from '../src/domain/dispute.ts'
import { evolve } from '../src/domain/evolve.ts'
import { bookOf, evolveBook, takeNumber, yearOf, type NumberBook } from '../src/domain/number.ts'
import type { Deps } from '../src/ports.ts'
import { disputeOf, monday, opened } from './a-dispute.ts'

/** A record with what its commands left, as the store keeps it. */
interface Row<S> {
  readonly version: number
  readonly state: S | undefined
  readonly done: ReadonlyMap<string, number>
}

class Died extends Error {}

/** How many writes and reads a process still makes before it is killed. */
interface Life {
  left: number
}

/** A call that a kill may cut short before it took effect, or after it did and before anybody heard. */
const mortal = <T>(life: Life, work: () => T): T => {
  if (life.left-- <= 0) throw new Died()
  const answer = work()
  if (life.left-- <= 0) throw new Died()
  return answer
}

const commit = <S>(row: Row<S>, key: string, decide: (state: S | undefined) => readonly S[]): Row<S> => {
  if (row.done.has(key)) return row
  const states = decide(row.state)
  const version = row.version + states.length
  return { version, state: states.at(-1) ?? row.state, done: new Map([...row.done, [key, version]]) }
}

const empty = { version: 0, state: undefined, done: new Map<string, number>() }

/** The stores of a town that forgets nothing, in memory; and a process that may die at any of its calls. */
const townOf = (gridCodes: readonly string[]) => {
  const life: Life = { left: Infinity }
  const cases = new Map<string, Row<Dispute>>(
    gridCodes.map((gridCode, index) => [
      `case-${index}`,
      { ...empty, version: 1, state: disputeOf(opened({ gridCode })) },
    ]),
  )
  const books = new Map<string, Row<NumberBook>>()
  const rowOf = (id: string): Row<Dispute> => cases.get(id) ?? empty
  const stateOf = (id: string): Dispute => rowOf(id).state!
  const found = (id: string) => ({ id, version: rowOf(id).version, state: stateOf(id) })

  const change: Deps['disputes']['change'] = async ({ id }, { actor, commandId, at }, decide) =>
    mortal(life, () => {
      const key = `${actor}/${commandId}`
      const after = commit(rowOf(id), key, (state) => {
        let now = state!
        const decided = decide(now)
        if (decided instanceof Promise) throw new Error('the rules of a case answer at once')
        return decided.map((event) => (now = evolve(now, event)))
      })
      cases.set(id, after)
      return { id, version: after.done.get(key) ?? after.version, at } satisfies Receipt
    })
  const deps = {
    disputes: {
      load: async (_scope: unknown, id: string) => mortal(life, () => found(id)),
      change,
      due: async () =>
        mortal(life, () => [...cases.keys()].map(found).filter(({ state }) => waitsForNumber(state))),
    },
    takeNumber: async (disputeId: string, gridCode: string, acceptedAt: number) =>
      mortal(life, () => {
        const id = bookOf(gridCode, acceptedAt)
        const after = commit(books.get(id) ?? empty, disputeId, (book) =>
          takeNumber(book, disputeId).map((event) => evolveBook(book, event)),
        )
        books.set(id, after)
        return { year: yearOf(acceptedAt), prefix: '', seq: after.done.get(disputeId) ?? 0 }
      }),
    seal: { seal: async () => [] },
    clock: () => new Date(monday),
  } as unknown as Deps
  return { deps, life, states: () => [...cases.values()].map(({ state }) => state!) }
}

interface Errand {
  readonly what: 'accept' | 'reject' | 'withdraw' | 'sweep'
  readonly which: number
  /** A repeated command comes with the same key. */
  readonly key: number
  /** After how many half-calls the process dies; far away when it does not. */
  readonly dies: number
}

const count = 5
const grids = ['621202100001001', '621202100001002', '621202100002001']
const errand: fc.Arbitrary<Errand> = fc.record({
  what: fc.constantFrom('accept', 'accept', 'accept', 'reject', 'withdraw', 'sweep'),
  which: fc.nat(count - 1),
  key: fc.nat(1),
  dies: fc.oneof(fc.nat(12), fc.constant(1_000)),
})

const ask = <I>(commandId: string, input: I): Ask<I> => {
  const meta: Meta = { actor: 'manager', commandId, requestHash: commandId, at: new Date(monday) }
  return { caller: undefined as never, scope: systemScope, meta, input }
}

const run = async (deps: Deps, { what, which, key }: Errand): Promise<unknown> => {
  const moves = disputeMoves(deps)
  const disputeId = `case-${which}`
  const command = `${what}-${which}-${key}`
  if (what === 'sweep') return sweepPassedLimits(deps)()
  if (what === 'accept') return acceptDispute(deps)(ask(command, { disputeId }))
  if (what === 'reject')
    return moves.reject(ask(command, { disputeId, reason: 'PARTY_REFUSES', remedies: ['COURT'] }))
  return moves.withdraw({
    ...ask(command, { disputeId, partyId: 'p1' }),
    meta: { ...ask(command, {}).meta, actor: 'upstairs' },
  })
}

const numbersBy = (states: readonly Dispute[]): Readonly<Record<string, readonly number[]>> => {
  const accepted = states.filter((state) => acceptanceOf(state) !== undefined)
  const books = Object.groupBy(accepted, ({ gridCode }) => gridCode.slice(0, 12))
  return Object.fromEntries(
    Object.entries(books).map(([community, ofBook = []]) => [
      community,
      ofBook.map((state) => numberOf(state)?.seq ?? 0).toSorted((a, b) => a - b),
    ]),
  )
}

describe('numbers', () => {
  it('have no gap in a committee’s year, whatever is repeated and wherever a process dies', async () => {
    let deaths = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...grids), { minLength: count, maxLength: count }),
        fc.array(errand, { maxLength: 25 }),
        async (places, errands) => {
          const { deps, life, states } = townOf(places)
          for (const one of errands) {
            const known = states().map(numberOf)
            life.left = one.dies
            await run(deps, one).catch((error: unknown) => {
              if (error instanceof Died) deaths += 1
              else if (!(error instanceof DomainError)) throw error
            })
            // A number that was given once stays.
            states().forEach((state, index) => {
              if (known[index]) expect(numberOf(state)).toEqual(known[index])
            })
          }
          life.left = Infinity
          await sweepPassedLimits(deps)()
          for (const numbers of Object.values(numbersBy(states())))
            expect(numbers).toEqual(numbers.map((_number, index) => index + 1))
        },
      ),
      { numRuns: 300 },
    )
    expect(deaths).toBeGreaterThan(50)
  })
})
