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

  it('says in every event who opened the case, who mediates and at which level', () => {
    anyCourse(({ facts }) => {
      for (const { fact, contract } of published(facts)) {
        if (!contract) continue
        const { openedBy, mediators = [], level } = fact.of
        expect(dataOf(contract)).toMatchObject({
          openedById: openedBy,
          level: `DISPUTE_LEVEL_${level ?? ''}`,
        })
        expect(dataOf(contract)['mediatorIds'] ?? []).toEqual(mediators)
      }
    })
  })

  it('says who mediates from now on and who no longer does', () => {
    const assign = (...mediators: readonly string[]): DisputeEvent => ({
      type: 'MediatorsAssigned',
      at: 3,
      by: 'manager',
      mediators,
    })
    const accepted: DisputeEvent = { type: 'Accepted', at: 2, by: 'manager', mediateDueAt: 9 }
    const up: DisputeEvent = { type: 'Escalated', at: 4, by: 'manager', level: 'COMMUNITY' }
    const facts = [opened(), accepted, assign('wang', 'liu'), assign('liu', 'zhao'), up]
    const [, , first, second, last] = published(facts).map(({ contract }) => dataOf(contract))
    expect(first).toMatchObject({ namedIds: ['wang', 'liu'] })
    expect(second).toMatchObject({ namedIds: ['zhao'], releasedIds: ['wang'] })
    expect(last).toMatchObject({ releasedIds: ['liu', 'zhao'], level: 'DISPUTE_LEVEL_COMMUNITY' })
  })

  it('tells of a fact from before whom it named, as far as it was kept', () => {
    const [fact] = concerned(disputeOf(opened()), [{ type: 'Withdrawn', at: 1, by: 'a', partyId: 'p1' }])
    const of = { gridCode: '621202100001003', revisits: 0, timesReopened: 0, mediator: 'wang' }
    expect(dataOf(toContract(entry('Dispute', { ...fact, of })))).toMatchObject({ mediatorIds: ['wang'] })
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
