import { followResident } from './follow-resident.ts'
import type { Person } from './person.ts'

const at = '2026-11-23T01:00:00.000Z'

const person: Person = {
  ...{ id: 'p', username: 'wang.min', displayName: 'sealed' as Person['displayName'], posts: [] },
  ...{ status: 'ACTIVE', epoch: 1, staff: false, administers: false, residentId: 'merged' },
}

describe('an account whose record was merged', () => {
  it('is of the record that stays', () => {
    expect(followResident(person, { at, residentId: 'stays' })).toEqual([
      { type: 'AccountLinked', at, residentId: 'stays' },
    ])
  })

  it('is so once, however often it is told', () => {
    expect(followResident({ ...person, residentId: 'stays' }, { at, residentId: 'stays' })).toEqual([])
  })
})
