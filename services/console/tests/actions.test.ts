import { actionShapes, chooseActions, toldBy } from '../src/api/actions.ts'
import type { Issue, IssueAction } from '../src/api/model.ts'
import { controlOfField, inputOf, noFields, wrongsOf } from '../src/parts/action-input.ts'
import { codesOf } from '../src/words/codes.ts'
import { withCodes } from './with-codes.ts'

const now = Date.parse('2026-11-23T02:00:00Z')

beforeAll(() => withCodes())

describe('the actions of a matter', () => {
  it('have a shape for every action of the contract', () => {
    expect(Object.keys(actionShapes).sort()).toEqual([...codesOf<IssueAction>('ISSUE_ACTION_')].sort())
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
    expect(wrongsOf('ISSUE_ACTION_ACCEPT', noFields, now)).toEqual({})
    expect(wrongsOf('ISSUE_ACTION_RESOLVE', { ...noFields, words: ' 好 ' }, now)).toEqual({
      words: 'needWords',
    })
    expect(wrongsOf('ISSUE_ACTION_ASSIGN', noFields, now)).toEqual({ person: 'needPerson' })
    expect(wrongsOf('ISSUE_ACTION_GIVE_FEEDBACK', noFields, now)).toEqual({ satisfaction: 'needChoice' })
  })
  it('wants a review after today', () => {
    const form = { ...noFields, words: '等待材料', day: '2026-11-23' }
    expect(wrongsOf('ISSUE_ACTION_SUSPEND', form, now)).toEqual({ day: 'needDate' })
    expect(wrongsOf('ISSUE_ACTION_SUSPEND', { ...form, day: '2026-11-24' }, now)).toEqual({})
  })
  it("sends the request's own fields", () => {
    expect(inputOf('ISSUE_ACTION_ASSIGN', { ...noFields, person: 'a', helpers: ['a', 'b'] })).toEqual({
      handlerId: 'a',
      coHandlerIds: ['b'],
    })
    expect(inputOf('ISSUE_ACTION_SUSPEND', { ...noFields, words: ' 等 待 ', day: '2026-11-24' })).toEqual({
      words: '等 待',
      reviewAt: '2026-11-24T09:30:00.000Z',
    })
    expect(inputOf('ISSUE_ACTION_MERGE', { ...noFields, matter: 'm', words: 'left out' })).toEqual({
      intoIssueId: 'm',
    })
  })
  it('wants a unit, a right code and a review before a matter goes outside', () => {
    const form = { ...noFields, words: '属于县里', unit: '区住建局', day: '2026-11-30' }
    expect(wrongsOf('ISSUE_ACTION_TRANSFER', { ...form, unit: '', unitCode: 'abc', day: '' }, now)).toEqual({
      unit: 'needWords',
      unitCode: 'needCode',
      day: 'needDate',
    })
    expect(wrongsOf('ISSUE_ACTION_TRANSFER', form, now)).toEqual({})
    expect(inputOf('ISSUE_ACTION_TRANSFER', { ...form, unitCode: '12345' })).toEqual({
      words: '属于县里',
      unit: '区住建局',
      unitCode: '12345',
      reviewAt: '2026-11-30T09:30:00.000Z',
    })
  })
  it('wants a code where the action asks for one, and sends it under its own name', () => {
    const form = { ...noFields, words: '理由' }
    for (const action of ['REJECT', 'SUPERVISE', 'RECORD_TRANSFER_OUTCOME'] as const)
      expect(wrongsOf(`ISSUE_ACTION_${action}`, form, now)).toEqual({ code: 'needChoice' })
    expect(inputOf('ISSUE_ACTION_REJECT', { ...form, code: 'ISSUE_REJECTION_NO_FACTS' })).toEqual({
      words: '理由',
      rejection: 'ISSUE_REJECTION_NO_FACTS',
    })
    expect(inputOf('ISSUE_ACTION_SUPERVISE', { ...form, code: 'SUPERVISION_KIND_RED' })).toMatchObject({
      kind: 'SUPERVISION_KIND_RED',
    })
  })
  it('wants whole working days, and people where people are asked', () => {
    const form = { ...noFields, words: '等配件' }
    expect(wrongsOf('ISSUE_ACTION_ASK_EXTENSION', { ...form, days: '1.5' }, now)).toEqual({
      days: 'needDays',
    })
    expect(inputOf('ISSUE_ACTION_ASK_EXTENSION', { ...form, days: '3' })).toMatchObject({ workingDays: 3 })
    expect(wrongsOf('ISSUE_ACTION_ADD_CO_HANDLERS', noFields, now)).toEqual({ helpers: 'needPerson' })
    expect(wrongsOf('ISSUE_ACTION_TAKE_ESCALATED', noFields, now)).toEqual({})
    expect(inputOf('ISSUE_ACTION_TAKE_ESCALATED', noFields)).toEqual({})
  })
  it('turns a matter into mediation without asking what else', () => {
    expect(inputOf('ISSUE_ACTION_CONVERT', noFields)).toEqual({ into: 'ISSUE_CONVERSION_DISPUTE' })
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
  it('finds the control of a refused field', () => {
    expect(controlOfField('coHandlerIds[1]')).toBe('helpers')
    expect(controlOfField('issueId')).toBeUndefined()
  })
})
