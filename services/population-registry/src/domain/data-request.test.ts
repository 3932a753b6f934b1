import { behaviour } from '@fengqiao/testing'
import { act, home, monday, sealed } from '../../tests/a-person.ts'
import {
  askAboutData,
  communityIn,
  evolveDataRequest as evolve,
  finishDataRequest,
  grantDataRequest,
  nextStepOf,
  refuseDataRequest,
  type DataRequest,
  type DataRequestAsked,
  type DataRequestEvent,
  type DataRequestKind,
  type DoneSince,
} from './data-request.ts'
import { nearOf } from './near.ts'

const asking = { ...act, residentId: 'me', kind: 'CORRECT', words: sealed('why'), near: [] } as const
const dueAt = Date.parse('2026-12-14T09:00:00+08:00')

const asked = (kind: DataRequestKind = 'CORRECT'): DataRequestAsked => ({
  ...{ type: 'DataRequestAsked', ...asking, kind, dueAt },
})
const answer = sealed('answer')
const granted: DataRequestEvent = { type: 'DataRequestGranted', ...act, answer }
const codes = { ground: 'FOUND_RIGHT', remedy: 'REVIEW' } as const
const refused: DataRequestEvent = { type: 'DataRequestRefused', ...act, answer, ...codes }
const done: DataRequestEvent = { type: 'DataRequestDone', ...act }

const granting = behaviour({
  decide: (_: undefined, request: DataRequest) => grantDataRequest(request, { ...act, answer }),
  evolve,
})
const refusing = behaviour({
  decide: (_: undefined, request: DataRequest): readonly DataRequestEvent[] =>
    refuseDataRequest(request, { ...act, answer, ...codes }),
  evolve,
})
const finishing = behaviour({
  decide: (since: DoneSince, request: DataRequest): readonly DataRequestEvent[] =>
    finishDataRequest(request, { ...act, since }),
  evolve,
})

const requestOf = (...facts: readonly DataRequestEvent[]): DataRequest =>
  facts.reduce<DataRequest | undefined>(evolve, undefined) as DataRequest

const nothingDone: DoneSince = { erased: false }

describe('what a person asks about his data', () => {
  it('is due after fifteen days of work, and stands open', () => {
    expect(askAboutData(asking, [])).toEqual([asked()])
    expect(requestOf(asked())).toMatchObject({ status: 'RECEIVED', open: true, askedAt: monday, dueAt })
  })

  it('is asked once at a time, each kind for itself, and again once it is answered', () => {
    const pending = requestOf(asked())
    expect(() => askAboutData(asking, [pending])).toThrow('INVALID_REQUEST')
    expect(askAboutData({ ...asking, kind: 'DELETE' }, [pending])).toHaveLength(1)
    expect(askAboutData(asking, [requestOf(asked(), refused)])).toHaveLength(1)
  })
})

describe('the answer', () => {
  it('grants it and names the step that is left', () => {
    granting.given(asked()).when(undefined).then(granted)
    expect(nextStepOf(requestOf(asked(), granted))).toBe('CORRECT_RESIDENT')
    expect(nextStepOf(requestOf(asked('DELETE'), granted))).toBe('ERASE_RESIDENT')
    expect(nextStepOf(requestOf(asked()))).toBeUndefined()
  })

  it('is all that an explanation needs', () => {
    granting.given(asked('EXPLAIN')).when(undefined).then(granted, done)
    expect(nextStepOf(requestOf(asked('EXPLAIN'), granted))).toBeUndefined()
  })

  it('refuses it with ground, reason and remedy, which ends it', () => {
    refusing.given(asked()).when(undefined).then(refused)
    expect(requestOf(asked(), refused)).toMatchObject({ status: 'REFUSED', open: false, decision: codes })
  })

  it('is given once', () => {
    granting.given(asked(), refused).when(undefined).thenRefused('ALREADY_DECIDED')
    refusing.given(asked(), granted).when(undefined).thenRefused('ALREADY_DECIDED')
    refusing.given(asked('EXPLAIN'), granted, done).when(undefined).thenRefused('ALREADY_DECIDED')
  })
})

describe('the end', () => {
  it('comes once the record was corrected, not before it was granted', () => {
    finishing.given(asked(), granted).when(nothingDone).thenRefused('STEP_NOT_TAKEN')
    finishing
      .given(asked(), granted)
      .when({ erased: false, correctedAt: monday - 1 })
      .thenRefused('STEP_NOT_TAKEN')
    finishing.given(asked(), granted).when({ erased: false, correctedAt: monday }).then(done)
    finishing.given(asked()).when({ erased: false, correctedAt: monday }).thenRefused('NOT_GRANTED')
  })

  it('of an erasure comes when the person is erased, whatever was corrected', () => {
    const corrected = { erased: false, correctedAt: monday }
    finishing.given(asked('DELETE'), granted).when(corrected).thenRefused('STEP_NOT_TAKEN')
    finishing.given(asked('DELETE'), granted).when({ erased: true }).then(done)
  })

  it('comes of itself where the person was erased meanwhile, and once', () => {
    finishing.given(asked()).when({ erased: true }).then(done)
    expect(requestOf(asked(), done)).toMatchObject({ status: 'DONE', open: false, doneAt: monday })
    finishing.given(asked(), granted, done).when({ erased: true }).then()
    finishing.given(asked(), refused).when(nothingDone).then()
  })
})

it('belongs to the staff of where the person lives, and not to his account', () => {
  const near = nearOf({ buildingCode: home, gridCode: '621202100001001' })
  expect(near).toEqual(['621202100', '621202100001', home, '621202100001001'])
  expect(communityIn({ near })).toBe('621202100001')
})

it('tells the account that the person has at each step, and of an explanation once', () => {
  const facts = { ...act, answer, personId: 'account' }
  expect(askAboutData({ ...asking, personId: 'account' }, [])).toMatchObject([{ personId: 'account' }])
  expect(grantDataRequest(requestOf(asked()), facts)).toMatchObject([{ personId: 'account' }])
  const [given, over] = grantDataRequest(requestOf(asked('EXPLAIN')), facts)
  expect([given, over]).toEqual([{ ...granted, personId: 'account' }, done])
})
