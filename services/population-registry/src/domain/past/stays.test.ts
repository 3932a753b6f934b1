import { act, entered, home, monday } from '../../../tests/a-person.ts'
import { evolveResident } from '../resident-evolve.ts'
import { courseOf } from './standing.ts'
import { staysByRecord, staysOf } from './stays.ts'

const fact = entered()
const state = evolveResident(undefined, fact)
const record = { id: 'me', version: 1, state }

describe('where somebody lived', () => {
  it('is said by his record alone while nothing was recorded since it was entered, as the journal says it', () => {
    const facts = [{ version: 1, at: fact.at, by: fact.by, event: fact }]
    expect(staysByRecord(record)).toEqual([{ buildingCode: home, since: monday }])
    expect(staysByRecord(record)).toEqual(staysOf(courseOf(evolveResident, facts)))
  })

  it('is said by the journal alone once anything was, or where an earlier release entered him', () => {
    expect(staysByRecord({ ...record, version: 2 })).toBeUndefined()
    const { enteredAt: _at, ...older } = { enteredAt: 0, ...state }
    expect(staysByRecord({ ...record, state: older })).toBeUndefined()
    const gone = evolveResident(state, { type: 'Erased', ...act, reason: 'UNLAWFUL' })
    expect(staysByRecord({ ...record, state: gone })).toBeUndefined()
  })
})
