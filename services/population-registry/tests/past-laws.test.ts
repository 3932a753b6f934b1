import fc from 'fast-check'
import { courseOf, standingWhen } from '../src/domain/past/standing.ts'
import { homeBy, staysOf } from '../src/domain/past/stays.ts'
import { evolveResident } from '../src/domain/resident-evolve.ts'
import type { Resident } from '../src/domain/resident.ts'
import { monday } from './a-person.ts'
import { course, lived } from './lived.ts'

/** By what somebody is found shapes the state and enters no journal: the past holds all but that. */
const withoutIndexes = (state: Resident | undefined): unknown =>
  state &&
  JSON.parse(
    JSON.stringify(state, (key, value: unknown) => (key === 'blind' || key === 'held' ? undefined : value)),
  )

describe('laws of the past, whatever happened to two records', () => {
  it('as of the moment of every command, a record is what was stored after it', () => {
    fc.assert(
      fc.property(course, (steps) => {
        for (const { journal, seen } of lived(steps)) {
          const past = courseOf(evolveResident, journal)
          const last = new Map(seen.map(({ at, state }) => [at, state]))
          for (const [at, state] of last) {
            const then = standingWhen(past, (time) => time <= at)
            expect(withoutIndexes(then?.state)).toEqual(withoutIndexes(state))
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('between two commands it is what the first left, and before the first it is nothing', () => {
    fc.assert(
      fc.property(course, fc.integer({ min: -1_000, max: 3_000_000_000 }), (steps, after) => {
        for (const { journal, seen } of lived(steps)) {
          const moment = monday + after
          const before = seen.findLast(({ at }) => at <= moment)
          const then = standingWhen(courseOf(evolveResident, journal), (time) => time <= moment)
          expect(withoutIndexes(then?.state)).toEqual(withoutIndexes(before?.state))
        }
      }),
    )
  })

  it('each standing ends where the next begins, and the last stands still', () => {
    fc.assert(
      fc.property(course, (steps) => {
        for (const { journal } of lived(steps)) {
          const past = courseOf(evolveResident, journal)
          expect(past.map(({ until }) => until)).toEqual([
            ...past.slice(1).map(({ since }) => since),
            undefined,
          ])
          expect(past.map(({ version }) => version)).toEqual(journal.map(({ version }) => version))
        }
      }),
    )
  })

  it('who lived where at any moment is what a replay of everybody’s journal says; of one erased nothing is kept', () => {
    fc.assert(
      fc.property(course, fc.integer({ min: -1_000, max: 3_000_000_000 }), (steps, after) => {
        for (const { journal, state } of lived(steps)) {
          const moment = monday + after
          const past = courseOf(evolveResident, journal)
          const over = staysOf(past).filter(
            ({ since, until }) => since <= moment && (until === undefined || moment < until),
          )
          const then = standingWhen(past, (time) => time <= moment)?.state
          const home = state.status === 'ERASED' || then === undefined ? undefined : homeBy(then)
          expect(over.map(({ buildingCode }) => buildingCode)).toEqual(home === undefined ? [] : [home])
        }
      }),
      { numRuns: 400 },
    )
  })
})
