import { events } from '@fengqiao/contracts/events'
import type { JournalEntry } from '@fengqiao/domain-kit'
import type { DisputeEvent } from '../src/domain/events.ts'
import { concerned } from '../src/outbound/dispute-store.ts'
import { toContract } from '../src/outbound/published-events.ts'
import { disputeOf, opened } from './a-dispute.ts'
import { anyCourse } from './any-course.ts'

const entry = (kind: string, event: object): JournalEntry =>
  ({ kind, aggregateId: 'case', event }) as unknown as JournalEntry

const published = (facts: readonly DisputeEvent[]) =>
  concerned(undefined, facts).map((fact) => ({ fact, contract: toContract(entry('Dispute', fact)) }))

const dataOf = (contract: ReturnType<typeof toContract>) =>
  contract?.data as Readonly<Record<string, unknown>>

describe('what is published of any course', () => {
  it('is an event of the catalogue for every fact but the bare decision to accept', () => {
    anyCourse(({ facts }) => {
      for (const { fact, contract } of published(facts)) {
        expect([fact.type, contract === undefined]).toEqual([fact.type, fact.type === 'Accepted'])
        if (contract) expect(events[contract.type]).toMatchObject({ producer: 'dispute-mediation' })
      }
    })
  })

  it('holds no word, no name and no number of a party', () => {
    anyCourse(({ facts }) => {
      expect(JSON.stringify(published(facts).map(({ contract }) => contract))).not.toContain('sealed:')
    })
  })

  it('names the case and its place in every event, and its number once it has one', () => {
    anyCourse(({ facts }) => {
      let number = ''
      for (const { fact, contract } of published(facts)) {
        if (fact.type === 'Numbered') number = '(2026)武城人调字第0001号'
        if (!contract) continue
        const data = dataOf(contract)
        expect(data).toMatchObject({ disputeId: 'case', gridCode: '621202100001003' })
        expect(data['number'] ?? '').toBe(number)
      }
    })
  })

  it('tells whoever listens for an issue which issue it was', () => {
    const [fact] = concerned(undefined, [{ ...opened(), source: 'ISSUE', issueId: 'issue-1' }])
    expect(dataOf(toContract(entry('Dispute', fact!)))).toMatchObject({
      issueId: 'issue-1',
      source: 'DISPUTE_SOURCE_ISSUE',
    })
  })

  it('says how a case ended', () => {
    const endings: readonly (readonly [DisputeEvent, string])[] = [
      [
        { type: 'Rejected', at: 1, by: 'a', reason: 'PARTY_REFUSES', remedies: [] },
        'DISPUTE_CLOSING_REJECTED',
      ],
      [{ type: 'RemediesTold', at: 1, by: 'a', remedies: [], closing: 'FAILED' }, 'DISPUTE_CLOSING_FAILED'],
      [
        { type: 'RemediesTold', at: 1, by: 'a', remedies: [], closing: 'BREACHED' },
        'DISPUTE_CLOSING_BREACHED',
      ],
      [{ type: 'Withdrawn', at: 1, by: 'a', partyId: 'p1' }, 'DISPUTE_CLOSING_WITHDRAWN'],
    ]
    for (const [ending, closing] of endings) {
      const [fact] = concerned(disputeOf(opened()), [ending])
      expect(dataOf(toContract(entry('Dispute', fact!)))).toMatchObject({ closing })
    }
  })

  it('is nothing of number books and of looks', () => {
    expect(toContract(entry('NumberBook', { type: 'NumberTaken' }))).toBeUndefined()
    expect(toContract(entry('DisputeLook', { type: 'AccessRecorded' }))).toBeUndefined()
  })
})
