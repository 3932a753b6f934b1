import fc from 'fast-check'
import { act, entered, residentOf, sealed } from '../../../tests/a-person.ts'
import { correct } from '../keep-resident.ts'
import { evolveResident } from '../resident-evolve.ts'
import type { Correction } from '../resident-events.ts'
import { isKnown, type KnownResident } from '../resident.ts'
import {
  chosenIn,
  correctionTo,
  heldIn,
  standingIn,
  takable,
  undoneIn,
  type Change,
  type TakableField,
} from './differing.ts'

const known = (changes: Parameters<typeof entered>[0] = {}): KnownResident => {
  const resident = residentOf(entered(changes))
  if (!isKnown(resident)) throw new Error('entered and not known')
  return resident
}

const corrected = (resident: KnownResident, correction: Correction, entryOf?: string): KnownResident => {
  const [fact] = correct(resident, { ...act, correction, token: 'token' })
  const after = evolveResident(resident, { ...fact!, ...(entryOf ? { entryOf } : {}) })
  return after as KnownResident
}

const wanted: Readonly<Record<TakableField, readonly string[]>> = {
  NAME: [sealed('other name')],
  PHONES: [sealed('other phone'), sealed('phone again')],
  ROOM: [sealed('other room')],
  KIND: ['FLOATING'],
  RESIDENCE_STATUS: ['LIVING_ONLY'],
}

const changesOf = (resident: KnownResident, fields: readonly TakableField[]): readonly Change[] =>
  fields.map((field) => ({ field, from: heldIn(resident, field), to: wanted[field] }))

const someFields = fc.subarray([...takable], { minLength: 1 })
const homes = fc.constantFrom(
  { buildingCode: '62120210000100001' },
  { buildingCode: '62120210000100001', room: sealed('room') },
)

describe('what a sheet says otherwise', () => {
  it('is taken as it was chosen: these fields, and these rows alone where any are named', () => {
    const changes = changesOf(known(), ['NAME', 'KIND'])
    const fieldsIn = (chosen: Parameters<typeof chosenIn>[0], row = 7) =>
      chosenIn(chosen, row, { changes }).map(({ field }) => field)
    expect(fieldsIn(undefined)).toEqual([])
    expect(fieldsIn({ fields: ['NAME', 'PHONES'], rows: [] })).toEqual(['NAME'])
    expect(fieldsIn({ fields: ['NAME'], rows: [7, 9] })).toEqual(['NAME'])
    expect(fieldsIn({ fields: ['NAME'], rows: [9] })).toEqual([])
  })

  it('is held by the record once it was taken, and nothing else of it is touched', () => {
    fc.assert(
      fc.property(homes, someFields, (place, fields) => {
        const before = known({ place })
        const changes = changesOf(before, fields)
        const after = corrected(before, correctionTo('to', changes))
        for (const field of takable)
          expect(heldIn(after, field)).toEqual(fields.includes(field) ? wanted[field] : heldIn(before, field))
        expect(standingIn(after, changes)).toEqual(changes)
        expect(undoneIn(after, changes)).toEqual([])
      }),
    )
  })

  it('leaves nothing when it is set back: the record is what it was, of the import that brought it', () => {
    fc.assert(
      fc.property(homes, someFields, fc.option(fc.constant('first import')), (place, fields, importId) => {
        const before = known({ place, ...(importId === null ? {} : { importId }) })
        const changes = changesOf(before, fields)
        const after = corrected(before, correctionTo('to', changes))
        expect(after.importId).toBeUndefined()
        const back = corrected(after, correctionTo('from', standingIn(after, changes)), importId ?? undefined)
        expect(back).toEqual(before)
        expect(undoneIn(back, changes)).toEqual(changes)
      }),
    )
  })

  it('is set back only in the fields that nobody has written since', () => {
    fc.assert(
      fc.property(someFields, fc.subarray([...takable]), (fields, written) => {
        const before = known()
        const changes = changesOf(before, fields)
        const after = corrected(before, correctionTo('to', changes))
        const again = written.map((field): Change => ({ field, from: [], to: [sealed(`since ${field}`)] }))
        const since = written.length === 0 ? after : corrected(after, correctionTo('to', again))
        expect(standingIn(since, changes).map(({ field }) => field)).toEqual(
          fields.filter((field) => !written.includes(field)),
        )
      }),
    )
  })
})
