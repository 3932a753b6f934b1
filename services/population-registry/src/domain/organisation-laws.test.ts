import fc from 'fast-check'
import { act, home, sealed } from '../../tests/a-person.ts'
import { organisationOf, registered } from '../../tests/an-organisation.ts'
import { closeOrganisation, moveOrganisation, reopenOrganisation } from './keep-organisation.ts'
import { evolveOrganisation as evolve, type Organisation } from './organisation.ts'
import { partsOf } from './organisation-name.ts'

describe('laws of every organisation', () => {
  const steps = fc.array(
    fc.record({ verb: fc.constantFrom('move', 'close', 'reopen'), day: fc.integer({ min: 1, max: 22 }) }),
    { maxLength: 20 },
  )
  const tried = (state: Organisation, { verb, day }: { verb: string; day: number }): Organisation => {
    const on = `2026-11-${String(day).padStart(2, '0')}`
    const to = { buildingCode: home, room: sealed(on) }
    try {
      const facts =
        verb === 'move'
          ? moveOrganisation(state, { ...act, to, movedOn: on, token: 't' })
          : verb === 'close'
            ? closeOrganisation(state, { ...act, ending: 'MOVED_OUT', endedOn: on })
            : reopenOrganisation(state, { ...act, reopenedOn: on })
      return facts.reduce<Organisation>(evolve, state)
    } catch {
      return state
    }
  }

  it('is open or has the day of its end, and no step lies before another', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let last = '2026-01-15'
        all.reduce((state, step) => {
          const after = tried(state, step)
          if (after.status === 'VOID') throw new Error('a registered organisation is never void')
          expect(after.open).toBe(after.endedOn === undefined)
          expect(after.open).toBe(after.status === 'OPEN')
          expect((after.lastOn ?? '') >= last).toBe(true)
          last = after.lastOn ?? ''
          return after
        }, organisationOf(registered))
      }),
    )
  })

  it('has every two characters of its name among its words, however it is written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), (name) => {
        expect(partsOf(name)).toEqual(partsOf(name.toUpperCase().toLowerCase()))
        expect(partsOf(`${name}便利店`)).toEqual(expect.arrayContaining(['便利', '利店']))
      }),
    )
  })
})
