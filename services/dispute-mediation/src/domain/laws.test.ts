import { disputeOf, hour, number, reasonOf } from '../../tests/a-dispute.ts'
import { all, anyCourse, born, everything, people, steps } from '../../tests/any-course.ts'
import { demand, type DisputeAction } from './actions.ts'
import { acceptanceOf, isOpen, mediatorsOf, missingOf, type Dispute } from './dispute.ts'
import type { DisputeEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { offersFor } from './offers.ts'
import { withdraw } from './parties.ts'
import { passTime } from './pass-time.ts'

/** What the case was before each fact. */
const before = (facts: readonly DisputeEvent[], index: number): Dispute => disputeOf(...facts.slice(0, index))

describe('laws of every course of a case', () => {
  it('is archived only with a record of an investigation, of a session and of a revisit', () => {
    const happened = new Map<string, number>()
    anyCourse(({ facts, dispute }) => {
      for (const { type } of facts) happened.set(type, (happened.get(type) ?? 0) + 1)
      if (!facts.some(({ type }) => type === 'Archived')) return
      const made = facts.map(({ type }) => type)
      expect(made).toEqual(expect.arrayContaining(['Investigated', 'SessionHeld', 'Agreed', 'Revisited']))
      expect(missingOf(dispute)).toEqual([])
    }, 300)
    // The law says something only where courses get there.
    const types = ['Archived', 'Reopened', 'Withdrawn', 'Escalated', 'Breached', 'OtherMediatorAsked']
    expect([...happened.keys()]).toEqual(expect.arrayContaining(types))
  })

  it('is mediated only with the consent of every party, every party told its rights, every mediator free of interest', () => {
    anyCourse(({ facts }) => {
      facts.forEach((fact, index) => {
        if (fact.type !== 'MediationStarted' && fact.type !== 'SessionHeld') return
        const then = before(facts, index)
        const { parties } = then
        expect(parties.length).toBeGreaterThan(1)
        expect(parties.filter((one) => one.consent === undefined)).toEqual([])
        expect(parties.filter(({ noticedAt }) => noticedAt === undefined)).toEqual([])
        expect(mediatorsOf(then).filter(({ declaredAt }) => declaredAt === undefined)).toEqual([])
      })
    })
  })

  it('lets any party stop in every open state, and in no other', () => {
    anyCourse(({ dispute, at }) => {
      const stop = (by: string, partyId: string) => () => withdraw(dispute, { by, at, partyId })
      for (const { id, personId } of dispute.parties) {
        const by = personId ?? 'clerk'
        if (isOpen(dispute)) expect(evolve(dispute, stop(by, id)()[0]!).status).toBe('CLOSED')
        else expect(stop(by, id)).toThrow('WRONG_STATUS')
      }
    })
  })

  it('is decided by nobody who is a party of it', () => {
    const decisions = ['Accepted', 'Rejected', 'MediatorsAssigned', 'Escalated', 'Archived']
    anyCourse(({ facts }) => {
      const decided = facts.filter(({ type }) => decisions.includes(type)).map(({ by }) => by)
      expect(decided).not.toContain('upstairs')
    })
  })

  it('never has a party among its mediators, nor one that was declined or stepped back', () => {
    anyCourse(({ facts }) => {
      facts.forEach((fact, index) => {
        if (fact.type !== 'MediatorsAssigned') return
        const then = before(facts, index)
        const declined = acceptanceOf(then)?.declined ?? []
        const linked = then.parties.map(({ personId }) => personId)
        expect(fact.mediators.filter((one) => linked.includes(one) || declined.includes(one))).toEqual([])
      })
    })
  })

  it('is extended once at most before it is agreed, and with everybody’s consent', () => {
    anyCourse(({ facts }) => {
      facts.forEach((fact, index) => {
        if (fact.type !== 'Extended') return
        const then = before(facts, index)
        expect(acceptanceOf(then)?.extended).toBe(false)
        expect(fact.consenting.toSorted()).toEqual(all(then).toSorted())
      })
    })
  })

  it('never closes of itself: time brings a mark and nothing else', () => {
    anyCourse(({ dispute, at }) => {
      const late = passTime(dispute, at + 400 * 24 * hour)
      expect(late.length).toBeLessThanOrEqual(1)
      const marked = late.reduce<Dispute>(evolve, dispute)
      expect(marked.status).toBe(dispute.status)
      expect(passTime(marked, at + 500 * 24 * hour)).toEqual([])
    })
  })

  it('is the fold of its facts', () => {
    anyCourse(({ dispute, facts }) => {
      expect(disputeOf(...facts)).toEqual(dispute)
    })
  })

  it('keeps its place, its origin and its number', () => {
    anyCourse(({ dispute, facts }) => {
      expect(dispute).toMatchObject({ gridCode: born.gridCode, source: born.source, openedBy: 'clerk' })
      const given = facts.filter(({ type }) => type === 'Numbered')
      expect(given.length).toBeLessThanOrEqual(1)
      if (given.length === 1) expect(dispute).toMatchObject({ number })
    })
  })

  it('offers exactly what its commands do, with one next step at most', () => {
    anyCourse(({ dispute, at }) => {
      for (const by of people) {
        const offers = offersFor(dispute, by, everything)
        expect(offers.filter(({ primary }) => primary).length).toBeLessThanOrEqual(1)
        const lawful = new Set(offers.filter(({ refusal }) => !refusal).map(({ action }) => action))
        for (const action of Object.keys(steps) as DisputeAction[]) {
          const one = { action, by, other: 'somebody-new', choice: true }
          expect([action, reasonOf(() => steps[action](dispute, one, at))]).toEqual([
            action,
            lawful.has(action) ? 'not refused' : expect.not.stringMatching('not refused'),
          ])
        }
        for (const { action, refusal } of offers) {
          expect(reasonOf(() => demand(action, dispute, by))).toBe(refusal ?? 'not refused')
        }
      }
    }, 50)
  })
})
