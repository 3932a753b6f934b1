import { DomainError } from '@fengqiao/domain-kit'
import {
  act,
  after,
  day,
  disputeOf,
  hour,
  monday,
  opened,
  party,
  sealed,
  steps,
  terms,
  toAccepted,
  toAgreed,
  toMediating,
  toPrepared,
  toRevisited,
  worded,
  type Step,
} from '../../tests/a-dispute.ts'
import { reject } from './accept.ts'
import { offersFor } from './actions.ts'
import { archive, breach, reachAgreement, revisit } from './agree.ts'
import { clockOf, missingOf, nextRevisitAt, type Dispute } from './dispute.ts'
import { askOtherMediator, assignMediators, recuse } from './mediators.ts'
import { adjourn, escalate, extend, fail, startMediation, tellRemedies } from './mediate.ts'
import { addParty, open, openFromIssue } from './open.ts'
import { withdraw } from './parties.ts'

const reasonOf = (step: () => unknown): string => {
  try {
    step()
  } catch (error) {
    if (error instanceof DomainError) return error.reason
    throw error
  }
  return 'not refused'
}

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

describe('an agreement', () => {
  const agree = (changes: Partial<ReturnType<typeof terms>> | { form: 'ORAL' }) => () =>
    reachAgreement(from(...toMediating, steps.held), { ...terms('mediator', monday + day), ...changes })

  it('in writing takes effect when everybody has signed and the committee has sealed it', () => {
    expect(reasonOf(agree({ signedBy: ['p1'] }))).toBe('SIGNATURES_MISSING')
    expect(reasonOf(agree({ mediatorSigned: false }))).toBe('SIGNATURES_MISSING')
    expect(reasonOf(agree({ committeeSealed: false }))).toBe('SIGNATURES_MISSING')
    expect(from(...toAgreed)).toMatchObject({
      status: 'AGREED',
      agreement: { form: 'WRITTEN', effectiveAt: monday + 9 * hour, revisits: 0 },
      clock: { step: 'PERFORM', dueAt: monday + 9 * hour + 10 * day },
    })
  })

  it('by word of mouth needs no signature, but its content', () => {
    const oral = { form: 'ORAL' as const, signedBy: [], mediatorSigned: false, committeeSealed: false }
    expect(agree(oral)()[0]).toMatchObject({ form: 'ORAL', content: sealed('the ceiling is mended') })
  })

  it('is dated by day: on the day of acceptance it may be, before it may not', () => {
    expect(reasonOf(agree({ effectiveAt: monday }))).toBe('not refused')
    expect(reasonOf(agree({ effectiveAt: monday - day }))).toBe('AGREED_BEFORE_MEDIATION')
    expect(reasonOf(agree({ effectiveAt: monday + 2 * day }))).toBe('AGREED_IN_FUTURE')
    expect(reasonOf(agree({ performDueAt: monday }))).toBe('PERFORM_BEFORE_AGREEMENT')
  })

  it('asks for the next revisit until the last was made', () => {
    const due = (dispute: Dispute) => ((nextRevisitAt(dispute) ?? 0) - monday - 9 * hour) / day
    expect(due(from(...toAgreed))).toBe(7)
    const once = from(...toRevisited)
    expect(once).toMatchObject({ status: 'REVISITED', clock: { step: 'REVISIT' } })
    expect(due(once)).toBe(30)
    const thrice = after(once, steps.revisited, steps.revisited)
    expect(nextRevisitAt(thrice)).toBeUndefined()
    expect(clockOf(thrice)).toBeUndefined()
  })

  it('that is not kept is mediated again with a limit anew, or ends with the way to court told', () => {
    const broken = after(from(...toAgreed), (dispute) => breach(dispute, worded('mediator', 20 * day)))
    expect(broken.status).toBe('BREACHED')
    const again = after(broken, (dispute) => startMediation(dispute, act('mediator', 21 * day)))
    expect(again).toMatchObject({ status: 'MEDIATING', extended: false })
    expect(clockOf(again)?.dueAt).toBe(monday + 51 * day)
    const told = after(broken, (dispute) =>
      tellRemedies(dispute, { ...act('mediator'), remedies: ['COURT'] }),
    )
    expect(told).toMatchObject({ status: 'CLOSED', closing: 'BREACHED' })
  })

  it('is archived when its three records are there, and reopened when the conflict returns', () => {
    const done = from(...toRevisited)
    expect(missingOf(from(...toAgreed))).toEqual(['REVISIT'])
    expect(missingOf(done)).toEqual([])
    expect(after(done, (dispute) => archive(dispute, act('manager'))).status).toBe('ARCHIVED')
    const back = after(done, (dispute) =>
      revisit(dispute, { ...worded('mediator', 40 * day), result: 'RELAPSED', visited: ['p1'] }),
    )
    expect(back).toMatchObject({ status: 'MEDIATING', timesReopened: 1 })
    expect(back).not.toHaveProperty('agreement')
  })
})

describe('what a page offers', () => {
  const mediate = new Set(['dispute.read', 'dispute.mediate'])
  const primary = (dispute: Dispute, by = 'mediator', permissions = mediate) =>
    offersFor(dispute, by, permissions).find((offer) => offer.primary)?.action

  it('is the next step of the way, one after the other', () => {
    const way: readonly (readonly [Step, string])[] = [
      [steps.declared, 'DECLARE_NO_INTEREST'],
      [steps.noticed, 'DELIVER_NOTICE'],
      [steps.consented, 'RECORD_CONSENT'],
      [steps.investigated, 'RECORD_INVESTIGATION'],
      [steps.started, 'START_MEDIATION'],
      [steps.held, 'RECORD_SESSION'],
      [steps.agreed, 'REACH_AGREEMENT'],
      [steps.performed, 'RECORD_PERFORMANCE'],
      [steps.revisited, 'RECORD_REVISIT'],
    ]
    way.reduce(
      (dispute, [step, action]) => {
        expect(primary(dispute)).toBe(action)
        return after(dispute, step)
      },
      from(...toAccepted, steps.assigned),
    )
  })

  it('is to decide for the committee, and to stop for a party', () => {
    const decide = new Set(['dispute.read', 'dispute.open', 'dispute.accept'])
    expect(primary(from(), 'manager', decide)).toBe('ACCEPT')
    expect(primary(from(...toAccepted), 'manager', decide)).toBe('ASSIGN_MEDIATOR')
    expect(primary(from(...toRevisited), 'manager', decide)).toBe('ARCHIVE')
    const read = new Set(['dispute.read'])
    const offered = offersFor(from(...toMediating), 'upstairs', read).map(({ action }) => action)
    expect(offered).toEqual(['ASK_OTHER_MEDIATOR', 'WITHDRAW'])
  })
})
