import fc from 'fast-check'
import { act, away, entered, home, residentOf, sealed } from '../../tests/a-person.ts'
import { fence } from './keep-resident.ts'
import { evolveResident as evolve } from './resident-evolve.ts'
import type { ResidentEvent } from './resident-events.ts'
import { isKnown, seesResident, type Resident } from './resident.ts'

const from = { buildingCode: home, gridCode: '621202100001001' }
const movedOut: ResidentEvent = { type: 'MovedOut', ...act, from, movedOn: '2026-11-20' }
const erased: ResidentEvent = { type: 'Erased', ...act, reason: 'UNLAWFUL' }

describe('laws of every course of a record', () => {
  const facts = fc.constantFrom<ResidentEvent>(
    { type: 'Corrected', ...act, fields: ['NAME'], correction: { name: sealed('other') } },
    {
      type: 'Moved',
      ...act,
      from,
      to: { buildingCode: away },
      movedOn: '2026-11-22',
      residenceStatus: 'BOTH',
    },
    movedOut,
    { type: 'GridFollowed', ...act, buildingCode: home, gridCode: '621202100001009' },
    { type: 'AccountLinked', ...act, personId: 'me' },
    { type: 'ClaimFenced', ...act, tokens: ['t'] },
    { type: 'ErasureFinished', ...act },
  )
  const courses = fc.array(facts, { maxLength: 12 })

  it('holds nothing sealed and no index after an erasure, whatever came before or comes after', () => {
    fc.assert(
      fc.property(courses, courses, (before, after) => {
        const resident = residentOf(entered(), ...before, erased, ...after)
        expect(isKnown(resident)).toBe(false)
        expect(JSON.stringify(resident)).not.toMatch(/sealed:|index of|"me"/)
      }),
    )
  })

  it('makes nobody of one who was fenced before he was entered', () => {
    fc.assert(
      fc.property(courses, (after) => {
        const resident = residentOf({ type: 'ClaimFenced', ...act, tokens: ['t'] }, entered(), ...after)
        expect(resident.status).toBe('VOID')
        expect(seesResident(resident)).toEqual([])
      }),
    )
  })

  it('fences each token once', () => {
    const tokens = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
    fc.assert(
      fc.property(fc.array(tokens, { minLength: 1, maxLength: 5 }), (rounds) => {
        const resident = rounds.reduce<Resident | undefined>(
          (held, round) => fence(held, { ...act, tokens: round }).reduce<Resident | undefined>(evolve, held),
          undefined,
        )
        expect(resident).toMatchObject({ status: 'VOID', fenced: [...new Set(rounds.flat())] })
      }),
    )
  })
})
