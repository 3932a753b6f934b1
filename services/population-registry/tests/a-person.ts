import type { Sealed } from '@fengqiao/domain-kit'
import { evolveResident } from '../src/domain/resident-evolve.ts'
import type { Registered, ResidentEvent } from '../src/domain/resident-events.ts'
import type { Resident } from '../src/domain/resident.ts'

/** Sealed words look like this in the tests of rules, which never open them. */
export const sealed = (words: string): Sealed => `sealed:${words}` as Sealed

/** Monday, 23 November 2026, nine in the morning in China. */
export const monday = Date.parse('2026-11-23T09:00:00+08:00')

export const act = { by: 'worker', at: monday }

export const home = '62120210000100001'
export const away = '62120210000200001'

export const entered = (changes: Partial<Registered> = {}): Registered => ({
  type: 'Registered',
  ...act,
  name: sealed('name'),
  idNumber: sealed('number'),
  phones: [sealed('phone')],
  kind: 'REGISTERED',
  residenceStatus: 'BOTH',
  lawfulBasis: 'STATUTORY_DUTY',
  source: 'HOME_VISIT',
  place: { buildingCode: home, gridCode: '621202100001001', room: sealed('room') },
  blind: { idNumber: 'index of the number', phones: ['index of the phone'], words: ['index of a word'] },
  ...changes,
})

/** The resident that these facts make. */
export const residentOf = (...facts: readonly ResidentEvent[]): Resident => {
  const resident = facts.reduce<Resident | undefined>(evolveResident, undefined)
  if (!resident) throw new Error('a resident begins with a fact')
  return resident
}
