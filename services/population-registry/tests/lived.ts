import fc from 'fast-check'
import { DomainError } from '@fengqiao/domain-kit'
import { correct, erase, fence, followGrid, linkAccount } from '../src/domain/keep-resident.ts'
import { valuesOf } from '../src/domain/merging/evolve-merging.ts'
import { setAside, settle, take } from '../src/domain/merging/merge.ts'
import { beginReturn, comeBack, giveBack } from '../src/domain/merging/unmerge.ts'
import { move, moveOut } from '../src/domain/move-resident.ts'
import type { Recorded } from '../src/domain/past/standing.ts'
import { evolveResident } from '../src/domain/resident-evolve.ts'
import type { ResidentEvent } from '../src/domain/resident-events.ts'
import type { MergedResident, MergeField, Resident } from '../src/domain/resident.ts'
import { foundByNothing, withoutBlind } from '../src/outbound/resident-facts.ts'
import { away, entered, home, monday, sealed } from './a-person.ts'
import { blind, fieldsOfMerge } from './two-records.ts'

/** A record as its store keeps it: the state of now, the facts as journaled, and every state there was. */
interface Kept {
  state: Resident
  readonly journal: Recorded<ResidentEvent>[]
  readonly seen: { readonly at: number; readonly state: Resident }[]
}

interface Moment {
  readonly at: number
  readonly own: Kept
  readonly other: Kept
  readonly fields: readonly MergeField[]
  readonly token: string
}

const commit = (kept: Kept, at: number, facts: readonly ResidentEvent[]): void => {
  for (const fact of facts) {
    kept.state = evolveResident(kept.state, fact)
    const event = foundByNothing(JSON.parse(JSON.stringify(withoutBlind(fact))) as ResidentEvent)
    kept.journal.push({ version: kept.journal.length + 1, at, by: fact.by, event })
  }
  kept.seen.push({ at, state: kept.state })
}

const open = (name: string, importId?: string): Kept => {
  const fact = entered({ name: sealed(name), ...(importId === undefined ? {} : { importId }) })
  const state = evolveResident(undefined, fact)
  const event = foundByNothing(withoutBlind(fact))
  return {
    state,
    journal: [{ version: 1, at: monday, by: 'worker', event }],
    seen: [{ at: monday, state }],
  }
}

const mergeInto = ({ own, other, at, fields, token }: Moment): void => {
  const act = { by: 'clerk', at }
  commit(other, at, setAside(other.state, { ...act, into: 'own', token }))
  const aside = other.state as MergedResident
  const values = valuesOf(aside.before, fields)
  const facts = { ...act, residentId: 'other', token, ground: 'PAPERS', fields, values, blind } as const
  commit(own, at, take(own.state, aside, facts))
  commit(other, at, settle(other.state, act))
}

const part = ({ own, other, at, token }: Moment): void => {
  const facts = { by: 'clerk', at, token, blind }
  commit(other, at, beginReturn(other.state, { ...facts, into: 'own' }))
  commit(own, at, giveBack(own.state, { ...facts, residentId: 'other' }))
  commit(other, at, comeBack(other.state, { by: 'clerk', at }))
}

const onOwn =
  (decide: (state: Resident, moment: Moment & { readonly by: string }) => readonly ResidentEvent[]) =>
  (moment: Moment): void => {
    commit(moment.own, moment.at, decide(moment.own.state, { ...moment, by: 'worker' }))
  }

const day = '2026-11-23'
const doings = {
  name: onOwn((state, { by, at, token }) =>
    correct(state, { by, at, token, correction: { name: sealed(token), blind } }),
  ),
  room: onOwn((state, { by, at, token }) =>
    correct(state, { by, at, token, correction: { withoutRoom: true } }),
  ),
  move: onOwn((state, { by, at }) =>
    move(state, { by, at, to: { buildingCode: away }, movedOn: day, residenceStatus: 'BOTH', words: ['w'] }),
  ),
  out: onOwn((state, { by, at }) => moveOut(state, { by, at, movedOn: day })),
  grid: onOwn((state, { by, at, token }) =>
    followGrid(state, { by, at, buildingCode: home, gridCode: `62120210000100${String(token.length % 9)}` }),
  ),
  link: onOwn((state, { by, at, token }) => linkAccount(state, { by, at, personId: token })),
  fence: onOwn((state, { by, at, token }) => fence(state, { by, at, tokens: [token] })),
  erase: onOwn((state, { by, at }) => erase(state, { by, at, reason: 'UNLAWFUL' })),
  merge: mergeInto,
  mergeOtherWay: ({ own, other, ...rest }: Moment) => {
    mergeInto({ ...rest, own: other, other: own })
  },
  part,
  partOtherWay: ({ own, other, ...rest }: Moment) => {
    part({ ...rest, own: other, other: own })
  },
} as const

const doing = fc.record({
  what: fc.constantFrom(...(Object.keys(doings) as (keyof typeof doings)[])),
  later: fc.integer({ min: 0, max: 200_000_000 }),
  fields: fc.subarray([...fieldsOfMerge]),
  token: fc.string({ minLength: 1, maxLength: 8 }),
})

type Doing = typeof doing extends fc.Arbitrary<infer T> ? T : never

/** A rule that says no leaves the course as it is. */
const attempt = (work: () => void): void => {
  try {
    work()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
}

/** Anything that may happen to two records, one thing after another. */
export const course = fc.array(doing, { maxLength: 14 })

/** Two records to which it happened, with everything that was journaled and stored. */
export const lived = (steps: readonly Doing[]) => {
  const [own, other] = [open('own', 'import'), open('other')]
  let at = monday
  for (const { what, later, fields, token } of steps) {
    at += later
    const moment = { at, own, other, fields, token }
    attempt(() => {
      doings[what](moment)
    })
  }
  return [own, other]
}
