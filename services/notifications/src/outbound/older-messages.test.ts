import { olderFact, olderMessage } from './older-messages.ts'

const told = { recipient: 'worker', channel: 'IN_APP', template: 'ISSUE_ASSIGNED', at: 5 }
const ofIssue = { issueId: 'one', issueNumber: '20261123-0001', issueVersion: 3 }
const subject = { kind: 'ISSUE', id: 'one', number: '20261123-0001', version: 3 }

describe('what was kept when a message could speak of issues alone', () => {
  it('is a message about that issue, still in the list of its issue', () => {
    expect(olderMessage({ ...told, ...ofIssue, outcome: 'DELIVERED', read: true })).toEqual({
      ...told,
      issueId: 'one',
      subject,
      outcome: 'DELIVERED',
      read: true,
    })
  })

  it('is a fact about that issue where it says so, and itself where it does not', () => {
    expect(olderFact({ type: 'Intended', ...told, ...ofIssue })).toEqual({
      type: 'Intended',
      ...told,
      subject,
    })
    expect(olderFact({ type: 'Read', of: { recipient: 'worker' } })).toEqual({
      type: 'Read',
      of: { recipient: 'worker' },
    })
  })

  it('speaks of nothing where it carried a code', () => {
    const code = { ...told, template: 'EMAIL_CODE' }
    const none = { issueId: '', issueNumber: '', issueVersion: 0 }
    expect(olderMessage({ ...code, ...none })).toEqual(code)
    expect(olderFact({ type: 'Intended', ...code, ...none })).toEqual({ type: 'Intended', ...code })
  })
})
