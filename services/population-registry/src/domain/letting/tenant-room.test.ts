import fc from 'fast-check'
import { act, away, entered, home, sealed } from '../../../tests/a-person.ts'
import { apply, fieldsOfMerge, merged, parted, recordOf } from '../../../tests/two-records.ts'
import type { Recorded } from '../past/standing.ts'
import type { Corrected, Moved, ResidentEvent } from '../resident-events.ts'
import type { Place } from '../resident.ts'
import { wordOf } from './tenant-home.ts'
import { dwellingsIn, goneFromRoom, type Dwelling } from './tenant-room.ts'

const letRoom = sealed('room')
const placeIn = (room?: string): Place => ({ buildingCode: home, ...(room ? { room: sealed(room) } : {}) })

const moved = (to: Place, movedOn: string): Moved => ({
  ...{ type: 'Moved', ...act, from: { buildingCode: home }, to, movedOn, residenceStatus: 'BOTH' },
})
const roomCorrected = (room: string): Corrected => ({
  ...{ type: 'Corrected', ...act, fields: ['ROOM'], correction: { room: sealed(room) } },
})

const factsOf = (...events: readonly ResidentEvent[]): readonly Recorded<ResidentEvent>[] =>
  events.map((event, index) => ({ version: index + 1, at: act.at, by: act.by, event }))

const there = ({ home: { place } }: Dwelling): boolean =>
  place.buildingCode === home && (place.room === undefined || place.room === letRoom)

const gone = (...events: readonly ResidentEvent[]) =>
  goneFromRoom(dwellingsIn(factsOf(...events), 'one', 'one').map((one) => ({ ...one, there: there(one) })))

const [tenth, twelfth] = ['2026-11-10', '2026-11-12']

describe('a room that is let', () => {
  it('is left by a move into another one, on the day of the first, whatever was corrected since', () => {
    const away = [moved(placeIn('other'), tenth), moved(placeIn('third'), twelfth), roomCorrected('fourth')]
    expect(gone(entered(), ...away)).toEqual({ ending: 'MOVED_HOUSE', on: tenth })
    expect(gone(entered({ place: placeIn() }), ...away)).toEqual({ ending: 'MOVED_HOUSE', on: tenth })
  })

  it('is not left by whoever came back, or whose move was corrected to it', () => {
    expect(gone(entered(), moved(placeIn('other'), tenth), moved(placeIn('room'), twelfth))).toBeUndefined()
    expect(gone(entered(), moved(placeIn('other'), tenth), roomCorrected('room'))).toBeUndefined()
  })

  it('is not left by one who never was said to live in it', () => {
    expect(gone(entered({ place: placeIn('other') }), moved(placeIn('third'), tenth))).toBeUndefined()
  })

  it('is left by nobody whose room is corrected, however often, also after he moved into it', () => {
    const corrections = fc.array(fc.constantFrom('room', 'other', 'third').map(roomCorrected))
    fc.assert(
      fc.property(corrections, fc.boolean(), (facts, came) => {
        const first = came ? [entered({ place: { buildingCode: away } }), moved(placeIn('room'), tenth)] : []
        expect(gone(...(came ? first : [entered()]), ...facts)).toBeUndefined()
      }),
    )
  })
})

describe('which record says where somebody lives', () => {
  it('is his own, and the one that took it in once that one moved; none is it for having been merged', () => {
    const two = fc.record({ one: recordOf('one'), other: recordOf('other') })
    fc.assert(
      fc.property(two, fc.subarray([...fieldsOfMerge]), (before, fields) => {
        const after = merged(before, fields)
        const said = (pair: { readonly one: object; readonly other: object }, id: 'one' | 'other') =>
          wordOf(id, (asked) => pair[asked as 'one' | 'other'] as typeof before.one)
        for (const id of ['one', 'other'] as const) {
          expect(said(after, id)).toMatchObject({ of: id, home: { place: before[id].place } })
          expect(said(parted(after, before), id)).toMatchObject({ of: id, home: { place: before[id].place } })
        }
        const to = placeIn('other')
        const since = { one: apply(after.one, [moved(to, twelfth)]), other: after.other }
        expect([said(since, 'one'), said(since, 'other')]).toMatchObject(
          [1, 2].map(() => ({ of: 'one', home: { place: to, movedOn: twelfth } })),
        )
      }),
    )
  })
})
