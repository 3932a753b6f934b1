import { actionShapes, chooseActions, toldBy } from '../src/api/actions.ts'
import type { Issue, IssueAction } from '../src/api/model.ts'
import { askedBy, bodyOf, wrongAnswers, type Answers } from '../src/parts/asks/answers.ts'
import { codesOf } from '../src/words/codes.ts'
import { zh } from '../src/words/zh.ts'
import { withCodes } from './with-codes.ts'

const now = Date.parse('2026-11-23T02:00:00Z')

const wrongs = (action: IssueAction, answers: Answers) =>
  wrongAnswers(actionShapes[action]!.asks, answers, now)

const body = (action: IssueAction, answers: Answers) => bodyOf(actionShapes[action]!, answers)

beforeAll(() => withCodes())

describe('the actions of a matter', () => {
  it('have a shape for every action of the contract', () => {
    expect(Object.keys(actionShapes).sort()).toEqual([...codesOf<IssueAction>('ISSUE_ACTION_')].sort())
  })
  it('call everything that a form asks by a name of ours, and offer at least one code wherever one is asked', () => {
    const asked = Object.values(actionShapes).flatMap(({ asks }) => asks)
    expect(
      asked.filter(({ name, label, kind }) => kind !== 'satisfaction' && !((label ?? name) in zh.asks)),
    ).toEqual([])
    expect(asked.filter(({ kind, of = '' }) => kind === 'code' && codesOf(of).length === 0)).toEqual([])
  })
  it('give one primary, the quiet rest, and the refused apart', () => {
    const chosen = chooseActions([
      { action: 'ISSUE_ACTION_VERIFY', primary: true, refusal: 'ISSUE_REFUSAL_HANDLER_MAY_NOT_VERIFY' },
      { action: 'ISSUE_ACTION_ADD_PROGRESS', primary: false },
      { action: 'ISSUE_ACTION_RESOLVE', primary: true },
    ])
    expect(chosen.primary?.action).toBe('ISSUE_ACTION_RESOLVE')
    expect(chosen.others.map(({ action }) => action)).toEqual(['ISSUE_ACTION_ADD_PROGRESS'])
    expect(chosen.refused.map(({ action }) => action)).toEqual(['ISSUE_ACTION_VERIFY'])
  })
})

describe("an action's form", () => {
  it('asks for what the action needs and nothing else', () => {
    expect(wrongs('ISSUE_ACTION_ACCEPT', {})).toEqual({})
    expect(wrongs('ISSUE_ACTION_RESOLVE', { words: [' 好 '] })).toEqual({ words: 'needWords' })
    expect(wrongs('ISSUE_ACTION_ASSIGN', {})).toEqual({ handlerId: 'needPerson' })
    expect(wrongs('ISSUE_ACTION_GIVE_FEEDBACK', {})).toEqual({ satisfaction: 'needChoice' })
  })
  it('wants a review after today', () => {
    const form = (day: string): Answers => ({ words: ['等待材料'], reviewAt: [day] })
    expect(wrongs('ISSUE_ACTION_SUSPEND', form('2026-11-23'))).toEqual({ reviewAt: 'needDate' })
    expect(wrongs('ISSUE_ACTION_SUSPEND', form('2026-11-24'))).toEqual({})
  })
  it("sends the request's own fields, and nobody twice", () => {
    expect(body('ISSUE_ACTION_ASSIGN', { handlerId: ['a'], coHandlerIds: ['a', 'b'] })).toEqual({
      handlerId: 'a',
      coHandlerIds: ['b'],
    })
    expect(body('ISSUE_ACTION_ASSIGN', { handlerId: ['a'], coHandlerIds: ['a'] })).toEqual({ handlerId: 'a' })
    expect(body('ISSUE_ACTION_SUSPEND', { words: [' 等 待 '], reviewAt: ['2026-11-24'] })).toEqual({
      words: '等 待',
      reviewAt: '2026-11-24T09:30:00.000Z',
    })
    expect(body('ISSUE_ACTION_MERGE', { intoIssueId: ['m'], words: ['left out'] })).toEqual({
      intoIssueId: 'm',
    })
  })
  it('wants a unit, a right code and a review before a matter goes outside', () => {
    const form = { words: ['属于县里'], unit: ['区住建局'], reviewAt: ['2026-11-30'] }
    expect(
      wrongs('ISSUE_ACTION_TRANSFER', { ...form, unit: [''], unitCode: ['abc'], reviewAt: [''] }),
    ).toEqual({ unit: 'needWords', unitCode: 'needCode', reviewAt: 'needDate' })
    expect(wrongs('ISSUE_ACTION_TRANSFER', form)).toEqual({})
    expect(body('ISSUE_ACTION_TRANSFER', { ...form, unitCode: ['12345'], reference: [' '] })).toEqual({
      words: '属于县里',
      unit: '区住建局',
      unitCode: '12345',
      reviewAt: '2026-11-30T09:30:00.000Z',
    })
  })
  it('wants a code where the action asks for one, and sends it under its own name', () => {
    const form = { words: ['理由'] }
    expect(wrongs('ISSUE_ACTION_REJECT', form)).toEqual({ rejection: 'needChoice' })
    expect(wrongs('ISSUE_ACTION_SUPERVISE', form)).toEqual({ kind: 'needChoice' })
    expect(wrongs('ISSUE_ACTION_RECORD_TRANSFER_OUTCOME', form)).toEqual({ outcome: 'needChoice' })
    expect(body('ISSUE_ACTION_REJECT', { ...form, rejection: ['ISSUE_REJECTION_NO_FACTS'] })).toEqual({
      words: '理由',
      rejection: 'ISSUE_REJECTION_NO_FACTS',
    })
  })
  it('wants whole working days, and people where people are asked', () => {
    const days = (text: string): Answers => ({ words: ['等配件'], workingDays: [text] })
    expect(wrongs('ISSUE_ACTION_ASK_EXTENSION', days('1.5'))).toEqual({ workingDays: 'needDays' })
    expect(body('ISSUE_ACTION_ASK_EXTENSION', days('3'))).toMatchObject({ workingDays: 3 })
    expect(wrongs('ISSUE_ACTION_ADD_CO_HANDLERS', {})).toEqual({ personIds: 'needPerson' })
    expect(wrongs('ISSUE_ACTION_TAKE_ESCALATED', {})).toEqual({})
    expect(body('ISSUE_ACTION_TAKE_ESCALATED', {})).toEqual({})
  })
  it('turns a matter into mediation without asking what else', () => {
    expect(body('ISSUE_ACTION_CONVERT', {})).toEqual({ into: 'ISSUE_CONVERSION_DISPUTE' })
  })
  it('tells the reporter what a granted request means for him', () => {
    const asked = (kind: 'EXTENSION' | 'SUSPENSION') =>
      toldBy('ISSUE_ACTION_GRANT_REQUEST', {
        request: { kind: `HANDLER_REQUEST_KIND_${kind}` } as NonNullable<Issue['request']>,
      })
    expect([asked('EXTENSION'), asked('SUSPENSION')]).toEqual([
      'TEMPLATE_ISSUE_EXTENDED',
      'TEMPLATE_ISSUE_SUSPENDED',
    ])
    expect(toldBy('ISSUE_ACTION_ESCALATE', {})).toBeUndefined()
  })
  it('finds what was asked of a refused field, and nothing of a field that no form has', () => {
    const asked = (action: IssueAction, field: string) => askedBy(actionShapes[action]!, field)
    expect(asked('ISSUE_ACTION_ASSIGN', 'coHandlerIds[1]')).toBe('coHandlerIds')
    expect(asked('ISSUE_ACTION_ASSIGN', 'issueId')).toBeUndefined()
    expect(asked('ISSUE_ACTION_RESOLVE', 'attachmentIds[0]')).toBe('attachmentIds')
    expect(asked('ISSUE_ACTION_ACCEPT', 'attachmentIds[0]')).toBeUndefined()
  })
})
