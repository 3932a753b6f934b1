import { randomUUID } from 'node:crypto'
import {
  MergeField,
  MergeGround,
  MergeResidentsRequest,
  MergeSide,
  Relation,
} from '@fengqiao/contracts/population-registry/v1'
import { systemScope as everything } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { finishMerges } from '../src/commands/merging/settle-merge.ts'
import type { Deps } from '../src/ports.ts'
import { aNumber, aPerson, building, refusal, settle, startTown, type Town } from './town.ts'

let town: Town
/** The write of a merge, or of its undoing, after which the process dies and stays dead. */
let death: number | undefined
let writes = 0
let isDead = false

const mortal =
  <A extends readonly unknown[], R>(write: (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    if (isDead) throw new Error('the process died here')
    const mine = (writes += 1)
    const answer = await write(...args)
    if (death !== mine) return answer
    isDead = true
    throw new Error('the process died here')
  }

const dying = (deps: Deps): Deps => ({
  ...deps,
  residents: { ...deps.residents, change: mortal(deps.residents.change) },
  households: { ...deps.households, change: mortal(deps.households.change) },
  claims: { ...deps.claims, insert: mortal(deps.claims.insert), replace: mortal(deps.claims.replace) },
})

beforeAll(async () => {
  town = await startTown(dying)
  await settle(town)
})
afterAll(() => town.stop())

const kept = async (residentId: string) => (await town.deps.residents.look(everything, residentId))!

const register = async (changes: object = {}) =>
  (await town.residents.registerResident(aPerson({ phones: [], ...changes }), await town.as('clerk'))).id

interface Two {
  readonly one: string
  readonly other: string
  readonly householdId: string
  readonly numbers: readonly string[]
}

const twoRecords = async (): Promise<Two> => {
  const numbers = [aNumber(), aNumber()]
  const [head, one, other] = [
    await register(),
    await register({ idNumber: numbers[0] }),
    await register({ idNumber: numbers[1], roomCode: `${building}0100401` }),
  ]
  const members = [{ residentId: other, relation: Relation.SON }]
  const opened = await town.households.openHousehold(
    { headId: head, number: '', members },
    await town.as('clerk'),
  )
  return { one, other, householdId: opened.id, numbers }
}

/** What is only told of how it came about: for whom claims were turned away, since when a record is merged. */
const told = (key: string, value: unknown): unknown => (key === 'fenced' ? undefined : value)

/** Everything that is kept of the two and of the household. */
const stateOf = async ({ one, other, householdId }: Two) => {
  const household = (await town.deps.households.look(everything, householdId))!
  const merged = (await kept(other)).state
  const states = [(await kept(one)).state, merged.status === 'MERGED' ? { ...merged, at: 0 } : merged]
  return JSON.parse(JSON.stringify([...states, household.state], told)) as unknown
}

const holdersOf = async ({ numbers }: Two) =>
  Promise.all(
    numbers.map(async (idNumber) => {
      const { residents } = await town.residents.lookUpResident(
        { idNumber, phone: '' },
        await town.as('clerk'),
      )
      return residents.map(({ residentId }) => residentId)
    }),
  )

const merging = async ({ one, other }: Two) => {
  const request = MergeResidentsRequest.fromPartial({
    ...{ residentId: one, otherId: other, ground: MergeGround.VISIT, idNumberOf: MergeSide.MERGED },
    ...{ expectedVersion: (await kept(one)).version, otherVersion: (await kept(other)).version },
    taken: [MergeField.NAME, MergeField.HOME],
  })
  const key = randomUUID()
  return async () => town.residents.mergeResidents(request, await town.as('clerk', key))
}

const parting = async ({ one, other }: Two) => {
  const request = { residentId: one, otherId: other, expectedVersion: (await kept(one)).version }
  const key = randomUUID()
  return async () => town.residents.unmergeResidents(request, await town.as('clerk', key))
}

/** Kills the process at one of its writes; answers whether it came so far. */
const killed = async (send: () => Promise<unknown>, at: number): Promise<boolean> => {
  ;[writes, death, isDead] = [0, at, false]
  await send().catch(() => undefined)
  const hasDied = isDead
  ;[death, isDead] = [undefined, false]
  return hasDied
}

/** Another process finds what was begun, as a sweep does once the first has had its time. */
const sweep = async () => {
  const later = () => new Date(Date.now() + 60_000)
  await finishMerges({ ...town.deps, clock: later })()
}

const isOne = async ({ other }: Two): Promise<boolean> => {
  const { state } = await kept(other)
  if (state.status === 'MERGED') expect(state.phase).toBe('SETTLED')
  return state.status === 'MERGED'
}

const everyWrite = Array.from({ length: 14 }, (_, index) => index + 1)

describe('a merge whose process dies', () => {
  it.each(everyWrite)(
    'after its write %i is whole or was never, and the command finds its answer',
    async (at) => {
      const two = await twoRecords()
      const before = await stateOf(two)
      const send = await merging(two)
      const died = await killed(send, at)
      await sweep()
      if (await isOne(two)) {
        expect(await send()).toMatchObject({ id: two.one })
        expect(await holdersOf(two)).toEqual([[], [two.one]])
      } else {
        expect(died).toBe(true)
        expect(await stateOf(two)).toEqual(before)
        expect(await holdersOf(two)).toEqual([[two.one], [two.other]])
        expect(await refusal(send())).toMatch(/OVERTAKEN|STALE|not refused/)
      }
    },
  )

  it.each(everyWrite)('after its write %i goes on where the same command comes again at once', async (at) => {
    const two = await twoRecords()
    const send = await merging(two)
    await killed(send, at)
    const answer = await refusal(send())
    await sweep()
    if (answer === 'not refused') expect(await holdersOf(two)).toEqual([[], [two.one]])
    else expect(await isOne(two)).toBe(false)
  })
})

describe('an undoing whose process dies', () => {
  it.each(everyWrite)('after its write %i leaves one record or two as they were before', async (at) => {
    const two = await twoRecords()
    const before = await stateOf(two)
    await (
      await merging(two)
    )()
    const merged = await stateOf(two)
    const send = await parting(two)
    await killed(send, at)
    await sweep()
    const one = await isOne(two)
    expect(await stateOf(two)).toEqual(one ? merged : before)
    expect(await holdersOf(two)).toEqual(one ? [[], [two.one]] : [[two.one], [two.other]])
    await refusal(send())
    if (!(await isOne(two))) expect(await stateOf(two)).toEqual(before)
  })
})

it('is finished by the service itself in its own time', async () => {
  const two = await twoRecords()
  const send = await merging(two)
  await killed(send, 5)
  await eventually(
    async () => {
      const { state } = await kept(two.other)
      return state.status === 'PRESENT' || (state.status === 'MERGED' && state.phase === 'SETTLED')
    },
    { within: 25_000 },
  )
}, 30_000)
