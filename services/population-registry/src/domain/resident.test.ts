import { behaviour } from '@fengqiao/testing'
import { act, away, entered, home, monday, residentOf, sealed } from '../../tests/a-person.ts'
import { correct, erase, finishErasure, followGrid, linkAccount } from './keep-resident.ts'
import { move, moveOut } from './move-resident.ts'
import { evolveResident as evolve } from './resident-evolve.ts'
import type { ResidentEvent } from './resident-events.ts'
import { residenceMatch, seesResident, type Resident } from './resident.ts'

const correcting = behaviour({
  decide: (
    command: Omit<Parameters<typeof correct>[1], 'by' | 'at'>,
    resident: Resident,
  ): readonly ResidentEvent[] => correct(resident, { ...act, ...command }),
  evolve,
})
const moving = behaviour({
  decide: (movedOn: string, resident: Resident): readonly ResidentEvent[] =>
    move(resident, { ...act, to: { buildingCode: away }, movedOn, residenceStatus: 'LIVING_ONLY' }),
  evolve,
})
const leaving = behaviour({
  decide: (movedOn: string, resident: Resident): readonly ResidentEvent[] =>
    moveOut(resident, { ...act, movedOn }),
  evolve,
})
const following = behaviour({
  decide: (gridCode: string, resident: Resident): readonly ResidentEvent[] =>
    followGrid(resident, { ...act, buildingCode: home, gridCode }),
  evolve,
})
const linking = behaviour({
  decide: (personId: string, resident: Resident): readonly ResidentEvent[] =>
    linkAccount(resident, { ...act, personId }),
  evolve,
})

const from = { buildingCode: home, gridCode: '621202100001001' }
const movedOut: ResidentEvent = { type: 'MovedOut', ...act, from, movedOn: '2026-11-20' }
const erased: ResidentEvent = { type: 'Erased', ...act, reason: 'UNLAWFUL' }

describe('correcting', () => {
  it('names the fields that were given', () => {
    const correction = { name: sealed('other'), kind: 'FLOATING' } as const
    correcting
      .given(entered())
      .when({ correction, token: 't' })
      .then({ type: 'Corrected', ...act, fields: ['NAME', 'KIND'], correction })
  })

  it('needs something to correct, and somebody to correct', () => {
    correcting
      .given(entered())
      .when({ correction: { blind: {} }, token: 't' })
      .thenRefused('NOTHING_TO_CORRECT')
    const name = { correction: { name: sealed('other') }, token: 't' }
    correcting.given(entered(), erased).when(name).thenRefused('SUBJECT_ERASED')
    correcting
      .given({ type: 'ClaimFenced', ...act, tokens: ['t'] })
      .when(name)
      .thenRefused('NOT_FOUND')
  })

  it('turns a number away whose claim another took meanwhile, and nothing else', () => {
    const fenced: ResidentEvent = { type: 'ClaimFenced', ...act, tokens: ['late'] }
    const number = { correction: { idNumber: sealed('other') }, token: 'late' }
    correcting.given(entered(), fenced).when(number).thenRefused('OVERTAKEN')
    const name = { correction: { name: sealed('other') }, token: 'late' }
    correcting
      .given(entered(), fenced)
      .when(name)
      .then({ type: 'Corrected', ...act, fields: ['NAME'], correction: name.correction })
  })

  it('keeps the room in its building and every index that was not given', () => {
    const correction = { room: sealed('next door'), blind: { phones: [] }, phones: [] }
    expect(
      residentOf(entered(), { type: 'Corrected', ...act, fields: ['ROOM', 'PHONES'], correction }),
    ).toMatchObject({
      place: { ...from, room: sealed('next door') },
      blind: { idNumber: 'index of the number', phones: [] },
    })
  })
})

describe('moving', () => {
  it('says from where to where, in codes', () => {
    moving
      .given(entered())
      .when('2026-11-22')
      .then({
        type: 'Moved',
        ...act,
        from,
        to: { buildingCode: away },
        movedOn: '2026-11-22',
        residenceStatus: 'LIVING_ONLY',
      })
  })

  it('happens on a real day, not later than today in China, not before the last move', () => {
    moving.given(entered()).when('2026-02-29').thenRefused('INVALID_REQUEST')
    moving.given(entered()).when('2026-11-24').thenRefused('INVALID_REQUEST')
    leaving
      .given(entered())
      .when('2026-11-23')
      .then({ ...movedOut, movedOn: '2026-11-23' })
    moving.given(entered(), movedOut).when('2026-11-19').thenRefused('INVALID_REQUEST')
  })

  it('brings back who had left, and lets nobody leave twice', () => {
    leaving.given(entered(), movedOut).when('2026-11-22').thenRefused('NOT_PRESENT')
    const back = move(residentOf(entered(), movedOut), {
      ...act,
      to: { buildingCode: home },
      movedOn: '2026-11-21',
      residenceStatus: 'BOTH',
    })
    expect(residentOf(entered(), movedOut, ...back)).toMatchObject({
      status: 'PRESENT',
      movedOn: '2026-11-21',
    })
  })
})

describe('the grid', () => {
  it('follows the building of whoever lives there, once', () => {
    const next = '621202100001002'
    following
      .given(entered())
      .when(next)
      .then({ type: 'GridFollowed', ...act, buildingCode: home, from: from.gridCode, gridCode: next })
    following.given(entered()).when(from.gridCode).then()
    const moved = move(residentOf(entered()), {
      ...act,
      to: { buildingCode: away },
      movedOn: '2026-11-22',
      residenceStatus: 'BOTH',
    })
    following
      .given(entered(), ...moved)
      .when(next)
      .then()
    following.given(entered(), erased).when(next).then()
  })
})

describe('the account', () => {
  it('is one, and opens the record to its holder', () => {
    const linked: ResidentEvent = { type: 'AccountLinked', ...act, personId: 'me' }
    linking.given(entered()).when('me').then(linked)
    linking.given(entered(), linked).when('me').then()
    linking.given(entered(), linked).when('you').thenRefused('ACCOUNT_LINKED')
    linking.given(entered(), erased).when('me').then()
    expect(seesResident(residentOf(entered(), linked))).toEqual([
      '621202100',
      '621202100001',
      home,
      from.gridCode,
      'me',
    ])
  })
})

describe('erasing', () => {
  it('leaves the place and the time, and tells the account', () => {
    const linked: ResidentEvent = { type: 'AccountLinked', ...act, personId: 'me' }
    const facts = erase(residentOf(entered(), linked), { ...act, reason: 'PERIOD_OVER' })
    expect(facts).toEqual([{ type: 'Erased', ...act, reason: 'PERIOD_OVER', personId: 'me' }])
    expect(residentOf(entered(), linked, ...facts)).toEqual({
      status: 'ERASED',
      place: from,
      erasedAt: monday,
      finished: false,
    })
  })

  it('is finished once', () => {
    const begun = residentOf(entered(), erased)
    const [finished] = finishErasure(begun, act)
    expect(finished).toEqual({ type: 'ErasureFinished', ...act })
    expect(finishErasure(residentOf(entered(), erased, finished!), act)).toEqual([])
    expect(finishErasure(residentOf(entered()), act)).toEqual([])
  })
})

it('tells whether people live where they are registered', () => {
  expect((['BOTH', 'REGISTERED_ONLY', 'LIVING_ONLY'] as const).map(residenceMatch)).toEqual([
    '01',
    '02',
    '02',
  ])
})
