import { chooseDisputeActions, disputeShapes, partyAsks } from '../src/api/dispute-actions.ts'
import type { DisputeAction } from '../src/api/disputes.ts'
import type { Shape } from '../src/api/shape.ts'
import { topicsOf } from '../src/app/live-topics.ts'
import { askedBy, bodyOf, withoutPersonal, wrongAnswers, type Answers } from '../src/parts/asks/answers.ts'
import {
  controlOf,
  draftOf,
  emptyOpening,
  isUntouched,
  requestOf,
  wrongIn,
  type Opening,
} from '../src/pages/dispute-new/opening.ts'
import { readFilter, shorten } from '../src/pages/disputes/filter.ts'
import { codesOf } from '../src/words/codes.ts'
import { zh } from '../src/words/zh.ts'
import { withCodes } from './with-codes.ts'

const now = Date.parse('2026-11-23T02:00:00Z')

const shapeOf = (action: DisputeAction): Shape => disputeShapes[action]!

const wrongs = (action: DisputeAction, answers: Answers) => wrongAnswers(shapeOf(action).asks, answers, now)

const bodies = (action: DisputeAction, answers: Answers) => bodyOf(shapeOf(action), answers)

beforeAll(() => withCodes())

describe('the actions on a case', () => {
  it('have a form for every action that the server can offer', () => {
    expect(Object.keys(disputeShapes).sort()).toEqual([...codesOf('DISPUTE_ACTION_')].sort())
  })
  it('call everything that a form asks by a name of ours', () => {
    const asked = Object.values(disputeShapes).flatMap(({ asks }) => asks)
    const nameless = asked.filter(({ name, label }) => !((label ?? name) in zh.asks))
    expect(nameless).toEqual([])
  })
  it('offer at least one code wherever a code is asked', () => {
    const asked = Object.values(disputeShapes)
      .flatMap(({ asks }) => asks)
      .filter(({ kind }) => kind.startsWith('code'))
    expect(asked.filter(({ of = '' }) => codesOf(of).length === 0)).toEqual([])
    expect(asked.length).toBeGreaterThan(5)
  })
  it('give one primary, the quiet rest, and the refused apart', () => {
    const chosen = chooseDisputeActions([
      {
        action: 'DISPUTE_ACTION_START_MEDIATION',
        primary: false,
        refusal: 'DISPUTE_REFUSAL_CONSENT_MISSING',
      },
      { action: 'DISPUTE_ACTION_RECORD_CONSENT', primary: true },
      { action: 'DISPUTE_ACTION_WITHDRAW', primary: false },
    ])
    expect(chosen.primary?.action).toBe('DISPUTE_ACTION_RECORD_CONSENT')
    expect(chosen.others.map(({ action }) => action)).toEqual(['DISPUTE_ACTION_WITHDRAW'])
    expect(chosen.refused.map(({ action }) => action)).toEqual(['DISPUTE_ACTION_START_MEDIATION'])
  })
})

describe('a form on a case', () => {
  it('asks for what the action needs and for nothing else', () => {
    expect(wrongs('DISPUTE_ACTION_ACCEPT', {})).toEqual({})
    expect(wrongs('DISPUTE_ACTION_RECORD_SESSION', { words: [' 好 '] })).toEqual({
      presentPartyIds: 'needChoice',
      words: 'needWords',
    })
    expect(wrongs('DISPUTE_ACTION_REJECT', { words: ['不属于调解范围'] })).toEqual({
      reason: 'needChoice',
      remedies: 'needChoice',
    })
  })
  it('wants the next session in the future, in the time of the town', () => {
    expect(wrongs('DISPUTE_ACTION_ADJOURN', { nextSessionAt: ['2026-11-23T10:00'] })).toEqual({
      nextSessionAt: 'needLater',
    })
    const later = { nextSessionAt: ['2026-11-23T10:01'] }
    expect(wrongs('DISPUTE_ACTION_ADJOURN', later)).toEqual({})
    expect(bodies('DISPUTE_ACTION_ADJOURN', later)).toEqual({ nextSessionAt: '2026-11-23T02:01:00.000Z' })
  })
  it('wants at most the days that the law of the case allows', () => {
    const asked = (days: string) =>
      wrongs('DISPUTE_ACTION_EXTEND', { days: [days], consentingPartyIds: ['p1', 'p2'] })
    for (const days of ['', '0', '31', '1.5', '-2']) expect(asked(days)).toEqual({ days: 'needDays' })
    expect(asked('30')).toEqual({})
  })
  it("sends the request's own fields and nothing that was left blank", () => {
    expect(
      bodies('DISPUTE_ACTION_REACH_AGREEMENT', {
        form: ['DISPUTE_AGREEMENT_FORM_WRITTEN'],
        content: [' 赔偿三千元 '],
        manner: ['一次付清'],
        performDueAt: ['2026-12-01'],
        signedPartyIds: ['p1', 'p2'],
        mediatorSigned: ['yes'],
        committeeSealed: [],
      }),
    ).toEqual({
      form: 'DISPUTE_AGREEMENT_FORM_WRITTEN',
      content: '赔偿三千元',
      manner: '一次付清',
      performDueAt: '2026-12-01T09:30:00.000Z',
      signedPartyIds: ['p1', 'p2'],
      mediatorSigned: true,
    })
    expect(bodies('DISPUTE_ACTION_ADD_PARTY', { name: ['李明'], phone: ['13800001234'] })).toEqual({
      party: { name: '李明', phone: '13800001234' },
    })
  })
  it('finds what was asked of a refused field within another', () => {
    expect(askedBy(shapeOf('DISPUTE_ACTION_ADD_PARTY'), 'party.phone')).toBe('phone')
    expect(askedBy(shapeOf('DISPUTE_ACTION_ASSIGN_MEDIATOR'), 'mediatorIds[0]')).toBe('mediatorIds')
  })
  it('keeps nothing of a party as a draft', () => {
    const answers = { side: ['DISPUTE_SIDE_THIRD'], name: ['李明'], phone: ['1'], address: ['东江路'] }
    expect(withoutPersonal(partyAsks, answers)).toEqual({ side: ['DISPUTE_SIDE_THIRD'] })
  })
})

describe('opening a case', () => {
  const party = (name: string, side: string): Answers => ({
    side: [`DISPUTE_SIDE_${side}`],
    name: [name],
    phone: ['138 0000 1234'],
  })
  const filled: Opening = {
    answers: {
      ...emptyOpening.answers,
      type: ['DISPUTE_TYPE_NEIGHBOUR'],
      facts: ['楼上漏水，协商不成。'],
    },
    buildingCode: '',
    gridCode: '621202100001001',
    parties: [party('张明', 'APPLICANT'), party('李华', 'RESPONDENT')],
  }
  it('says what is wrong at each control, in the order of the form', () => {
    expect(Object.keys(wrongIn(emptyOpening, now))).toEqual([
      'open-type',
      'open-facts',
      'open-gridCode',
      'party-0-name',
      'party-0-phone',
      'party-1-name',
      'party-1-phone',
    ])
    expect(wrongIn(filled, now)).toEqual({})
  })
  it('travels as the contract asks', () => {
    expect(requestOf(filled)).toEqual({
      gridCode: '621202100001001',
      type: 'DISPUTE_TYPE_NEIGHBOUR',
      source: 'DISPUTE_SOURCE_APPLICATION',
      facts: '楼上漏水，协商不成。',
      parties: [
        { side: 'DISPUTE_SIDE_APPLICANT', name: '张明', phone: '138 0000 1234' },
        { side: 'DISPUTE_SIDE_RESPONDENT', name: '李华', phone: '138 0000 1234' },
      ],
    })
  })
  it('keeps a draft without the parties', () => {
    expect(JSON.stringify(draftOf(filled))).not.toMatch(/张明|李华|138/)
    expect(draftOf(filled).answers).toEqual(filled.answers)
    expect(isUntouched(filled)).toBe(false)
    expect(isUntouched({ ...emptyOpening, parties: filled.parties })).toBe(true)
  })
  it('finds the control of a refused field', () => {
    expect(controlOf('parties[1].phone')).toBe('party-1-phone')
    expect(controlOf('facts')).toBe('open-facts')
  })
})

describe('the list of cases', () => {
  const read = (query: string) => readFilter(new URLSearchParams(query))
  it('is what its address says', () => {
    expect(read('view=overdue&status=mediating&type=land&grid=621202100001001&page=x')).toEqual({
      view: 'DISPUTE_VIEW_OVERDUE',
      status: 'DISPUTE_STATUS_MEDIATING',
      type: 'DISPUTE_TYPE_LAND',
      gridCode: '621202100001001',
      pageToken: 'x',
      pageSize: 50,
    })
    expect(shorten('status', 'DISPUTE_STATUS_MEDIATING')).toBe('mediating')
  })
  it('shows what is open where the address says nothing that is understood', () => {
    expect(read('view=bogus&grid=here')).toEqual({ view: 'DISPUTE_VIEW_OPEN', pageSize: 50 })
  })
})

describe('a live event of a case', () => {
  it('makes the lists and the one case old', () => {
    const told = (type: string) =>
      topicsOf(type, JSON.stringify({ type, data: { disputeId: 'd1', issueId: '' } }))
    for (const type of ['DisputeRecorded', 'MediatorAssigned', 'MediationStarted'])
      expect(told(`fengqiao.dispute_mediation.v1.${type}`)).toEqual([['disputes'], ['dispute', 'd1']])
  })
})
