import { actionShapes, chooseActions } from '../src/api/actions.ts'
import type { IssueAction } from '../src/api/model.ts'
import { controlOfField, inputOf, noFields, wrongsOf } from '../src/parts/action-input.ts'
import { codesOf } from '../src/words/codes.ts'

const now = Date.parse('2026-11-23T02:00:00Z')

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
  it('finds the control of a refused field', () => {
    expect(controlOfField('coHandlerIds[1]')).toBe('helpers')
    expect(controlOfField('issueId')).toBeUndefined()
  })
})
