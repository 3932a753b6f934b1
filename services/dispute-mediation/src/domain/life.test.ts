import {
  act,
  after,
  day,
  disputeOf,
  hour,
  monday,
  opened,
  party,
  reasonOf,
  sealed,
  steps,
  toAccepted,
  toMediating,
  toPrepared,
  worded,
  type Step,
} from '../../tests/a-dispute.ts'
import { reject } from './accept.ts'

import { clockOf, type Dispute } from './dispute.ts'
import { askOtherMediator, assignMediators, recuse } from './mediators.ts'
import { adjourn, escalate, extend, fail, tellRemedies } from './mediate.ts'
import { addParty, open, openFromIssue } from './open.ts'
import { withdraw } from './parties.ts'

const from = (...path: readonly Step[]): Dispute => after(disputeOf(opened()), ...path)

describe('opening', () => {
  it('needs two parties, and no account twice', () => {
    const { type: _type, ...opening } = opened()
    const by = (...parties: Parameters<typeof party>[]) =>
      open({
        ...opening,
        disputeType: 'NEIGHBOUR',
        facts: sealed('facts'),
        parties: parties.map((one) => party(...one)),
      })
    expect(reasonOf(() => by(['APPLICANT']))).toBe('PARTIES_NEEDED')
    expect(reasonOf(() => by(['APPLICANT', 'same'], ['RESPONDENT', 'same']))).toBe('PARTY_LINKED')
    expect(by(['APPLICANT'], ['RESPONDENT'])[0]?.parties.map(({ id }) => id)).toEqual(['p1', 'p2'])
  })

  it('by an issue leaves the parties and the facts to be entered', () => {
    const fromIssue = openFromIssue({ ...act('worker'), gridCode: '621202100001003', issueId: 'issue' })
    const dispute = disputeOf(...fromIssue)
    expect(dispute).toMatchObject({ status: 'REGISTERED', source: 'ISSUE', issueId: 'issue', parties: [] })
    expect(reasonOf(() => steps.accepted(dispute))).toBe('DESCRIPTION_NEEDED')
  })

  it('ends at once when the case may not be mediated, with the remedies told', () => {
    const rejected = after(disputeOf(opened()), (dispute) =>
      reject(dispute, { ...act('manager'), reason: 'TAKEN_ELSEWHERE', remedies: ['COURT', 'COURT'] }),
    )
    expect(rejected).toMatchObject({ status: 'REJECTED', rejection: 'TAKEN_ELSEWHERE', closing: 'REJECTED' })
  })
})

describe('before mediation', () => {
  it('runs for thirty days from acceptance', () => {
    expect(clockOf(from(...toAccepted))).toEqual({
      step: 'MEDIATE',
      dueAt: monday + hour + 30 * day,
      overdue: false,
    })
  })

  it('asks a party that joins late for its consent as well', () => {
    const joined = after(from(...toPrepared), (dispute) =>
      addParty(dispute, { ...act('clerk'), party: party('THIRD') }),
    )
    expect(reasonOf(() => steps.started(joined))).toBe('NOTICE_MISSING')
    const ready = after(joined, (dispute) => [
      { type: 'NoticeDelivered', ...act('mediator'), partyId: 'p3' },
      { type: 'Consented', ...act('mediator'), partyId: dispute.parties[2]!.id, manner: 'ORAL' },
    ])
    expect(after(ready, steps.started).status).toBe('MEDIATING')
  })

  it('never makes a mediator a party', () => {
    const assigned = from(...toAccepted, steps.assigned)
    const join = () => addParty(assigned, { ...act('clerk'), party: party('THIRD', 'mediator') })
    expect(reasonOf(join)).toBe('MEDIATOR_IS_PARTY')
  })

  it('does not let a mediator who stepped back return', () => {
    const stepped = after(from(...toAccepted, steps.assigned), (dispute) =>
      recuse(dispute, worded('mediator')),
    )
    expect(stepped).toMatchObject({ mediators: [] })
    const again = () => assignMediators(stepped, { ...act('manager'), mediators: ['mediator'] })
    expect(reasonOf(again)).toBe('MEDIATOR_DECLINED')
  })

  it('keeps what a mediator declared when another joins him', () => {
    const both = after(from(...toPrepared), (dispute) =>
      assignMediators(dispute, { ...act('manager'), mediators: ['mediator', 'second'] }),
    )
    expect(both).toMatchObject({ mediators: [{ declaredAt: monday + 3 * hour }, { personId: 'second' }] })
    expect(reasonOf(() => steps.started(both))).toBe('NOT_DECLARED')
  })

  it('waits while a party asks for another mediator', () => {
    const asked = after(from(...toPrepared), (dispute) =>
      askOtherMediator(dispute, { ...act('upstairs'), partyId: 'p1' }),
    )
    expect(reasonOf(() => steps.started(asked))).toBe('OTHER_MEDIATOR_ASKED')
    const again = () => askOtherMediator(asked, { ...act('upstairs'), partyId: 'p1' })
    expect(reasonOf(again)).toBe('OTHER_ASKED_ALREADY')
  })
})

describe('mediation', () => {
  it('goes on another day, with the same limit', () => {
    const adjourned = after(from(...toMediating), (dispute) =>
      adjourn(dispute, { ...act('mediator'), nextSessionAt: monday + 3 * day }),
    )
    expect(adjourned).toMatchObject({ status: 'ADJOURNED', nextSessionAt: monday + 3 * day })
    const again = after(adjourned, steps.started)
    expect(again.status).toBe('MEDIATING')
    expect(again).not.toHaveProperty('nextSessionAt')
    expect(clockOf(again)).toEqual(clockOf(adjourned))
    const past = () => adjourn(again, { ...act('mediator'), nextSessionAt: monday })
    expect(reasonOf(past)).toBe('SESSION_IN_PAST')
  })

  it('is extended from its limit, not from the day on which it is asked', () => {
    const longer = after(from(...toMediating), (dispute) =>
      extend(dispute, { ...act('mediator', 9 * day), days: 15, consenting: ['p2', 'p1', 'p1'] }),
    )
    expect(clockOf(longer)?.dueAt).toBe(monday + hour + 45 * day)
  })

  it('starts over at the level above, with other mediators and the same limit', () => {
    const higher = after(from(...toMediating), (dispute) => escalate(dispute, worded('manager')))
    expect(higher).toMatchObject({ status: 'ACCEPTED', level: 'COMMUNITY', mediators: [] })
    expect(clockOf(higher)).toEqual(clockOf(from(...toMediating)))
    const top = disputeOf(opened({ level: 'TOWN_LEADERSHIP' }))
    expect(reasonOf(() => escalate(after(top, ...toAccepted), worded('manager')))).toBe('NO_HIGHER_LEVEL')
  })

  it('fails by being told so, and closes when the remedies are told', () => {
    const failed = after(from(...toMediating), (dispute) => fail(dispute, worded('mediator')))
    expect(failed.status).toBe('FAILED')
    expect(clockOf(failed)).toBeUndefined()
    const told = after(failed, (dispute) =>
      tellRemedies(dispute, { ...act('mediator'), remedies: ['ARBITRATION', 'COURT'] }),
    )
    expect(told).toMatchObject({ status: 'CLOSED', closing: 'FAILED' })
  })

  it('closes when a party stops, for whom nobody else speaks', () => {
    const dispute = from(...toMediating)
    expect(reasonOf(() => withdraw(dispute, { ...act('upstairs'), partyId: 'p2' }))).toBe('ONLY_FOR_ONESELF')
    expect(reasonOf(() => withdraw(dispute, { ...act('stranger'), partyId: 'p2' }))).toBe('NOT_TAKING_PART')
    const stopped = after(dispute, (now) => withdraw(now, { ...act('mediator'), partyId: 'p2' }))
    expect(stopped).toMatchObject({ status: 'CLOSED', closing: 'WITHDRAWN' })
  })
})
