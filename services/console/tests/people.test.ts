import { topicsOf } from '../src/app/live-topics.ts'
import { doorOf, plansOf } from '../src/pages/people/floors.ts'
import {
  correctionOf,
  newcomer,
  nothingGiven,
  registrationOf,
  residentControlOf,
  wrongInNew,
} from '../src/pages/people/resident-form.ts'
import { isEnough, isHarmless } from '../src/parts/finding.ts'

const sample = '11010519491231002x'
const building = '62120210000100012'

describe('finding', () => {
  it('asks for people by two characters at least, whatever signs stand between', () => {
    expect(['林一', 'ly', '林 一', '12', sample].map(isEnough)).toEqual([true, true, true, true, true])
    expect(['', '林', '，。', ' l '].map(isEnough)).toEqual([false, false, false, false])
  })
  it('keeps whatever could be part of a number out of the search of buildings', () => {
    expect(['东江路12号', 'djl12'].map(isHarmless)).toEqual([true, true])
    expect(['110105', '1101 05', sample].map(isHarmless)).toEqual([false, false, false])
  })
})

describe('the form of a person', () => {
  const filled = { ...newcomer, name: ' 林一 ', idNumber: sample, buildingCode: building }
  it('names what is missing, in the order of the page', () => {
    expect(wrongInNew(newcomer)).toEqual(['name', 'idNumber', 'buildingCode'])
    expect(wrongInNew(filled)).toEqual([])
  })
  it('sends what was filled in and nothing empty', () => {
    expect(registrationOf(filled)).toEqual({
      name: '林一',
      idNumber: sample,
      buildingCode: building,
      kind: 'RESIDENT_KIND_REGISTERED',
      residenceStatus: 'RESIDENCE_STATUS_BOTH',
      lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
      source: 'ENTRY_SOURCE_COUNTER',
    })
  })
  it('corrects only what was given; no telephone is said, not left empty', () => {
    expect(correctionOf(nothingGiven)).toEqual({})
    expect(correctionOf({ ...nothingGiven, phone: ' 100 0000 0001 ' })).toEqual({ phones: ['100 0000 0001'] })
    expect(correctionOf({ ...nothingGiven, phone: '1', withoutPhone: true })).toEqual({ withoutPhone: true })
  })
  it('leads from a refused field to its control', () => {
    expect(['phones[0]', 'idNumber'].map(residentControlOf('x'))).toEqual(['x-phone', 'x-idNumber'])
  })
})

describe('a building as one looks at it', () => {
  const room = (unit: number, floor: number, door: string) => ({ roomCode: door, unit, floor, door })
  it('has the highest floor on top, unit by unit', () => {
    const plans = plansOf([room(2, 1, '101'), room(1, 1, '101'), room(1, 2, '201'), room(1, 2, '202')])
    expect(plans.map(({ unit }) => unit)).toEqual([1, 2])
    expect(plans[0]?.floors.map(({ floor, rooms }) => [floor, rooms.length])).toEqual([
      [2, 2],
      [1, 1],
    ])
  })
  it('says a room by its door, and nothing while it is masked', () => {
    expect(doorOf(`${building}0100302`)).toEqual({ unit: 1, door: '302' })
    expect(doorOf(`${building}02-0101`)).toEqual({ unit: 2, door: '-101' })
    expect(doorOf('*'.repeat(24))).toBeUndefined()
  })
})

describe('live pages of people and buildings', () => {
  it('are read again when the registry changes', () => {
    for (const name of ['ResidentMoved', 'HouseholdJoined', 'BuildingCorrected', 'PersonErased'])
      expect(topicsOf(name, '{}')).toEqual([['registry']])
    expect(topicsOf('PersonSuspended', '{}')).toEqual([['people'], ['staff']])
  })
})
