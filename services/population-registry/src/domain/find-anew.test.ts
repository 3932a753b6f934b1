import { behaviour } from '@fengqiao/testing'
import { act, entered, residentOf } from '../../tests/a-person.ts'
import { findAnew } from './keep-resident.ts'
import { evolveResident as evolve } from './resident-evolve.ts'
import type { ResidentEvent } from './resident-events.ts'
import type { Resident } from './resident.ts'

const blind = { idNumber: 'under another key', phones: [], words: ['of another key'] }

const finding = behaviour({
  decide: (_: undefined, resident: Resident): readonly ResidentEvent[] =>
    findAnew(resident, { ...act, blind }),
  evolve,
})

describe('being found by other tokens', () => {
  it('changes nothing else of the record', () => {
    const fact: ResidentEvent = { type: 'FoundAnew', ...act, blind }
    finding.given(entered()).when(undefined).then(fact)
    expect(residentOf(entered(), fact)).toEqual({ ...residentOf(entered()), blind })
  })

  it('is for nobody who was erased', () => {
    const erased: ResidentEvent = { type: 'Erased', ...act, reason: 'UNLAWFUL' }
    finding.given(entered(), erased).when(undefined).then()
  })
})
