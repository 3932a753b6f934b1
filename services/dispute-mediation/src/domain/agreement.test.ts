import {
  act,
  after,
  day,
  disputeOf,
  hour,
  monday,
  opened,
  reasonOf,
  sealed,
  steps,
  terms,
  toAccepted,
  toAgreed,
  toMediating,
  toRevisited,
  worded,
  type Step,
} from '../../tests/a-dispute.ts'

import { offersFor } from './offers.ts'
import { archive, breach, reachAgreement, revisit } from './agree.ts'
import { clockOf, missingOf, nextRevisitAt, type Dispute } from './dispute.ts'

import { startMediation, tellRemedies } from './mediate.ts'

const from = (...path: readonly Step[]): Dispute => after(disputeOf(opened()), ...path)

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
