import fc from 'fast-check'
import { behaviour } from '@fengqiao/testing'
import { community, grid, morning, noon, town } from '../../tests/a-person.ts'
import { accepted, begin, invite, revoke } from './invite.ts'
import { evolveInvitation, visibleToInvitation, type Invitation, type InvitationEvent } from './invitation.ts'

const evolve = evolveInvitation
const [late, inTime] = ['2026-03-16T01:00:00.001Z', '2026-03-16T01:00:00.000Z']
const inviting = { id: 'i1', at: morning, invitedBy: 'worker', gridCode: grid, codeMark: 'mark' }
const created = invite(inviting)
const begun: InvitationEvent = { type: 'InvitationBegun', at: noon, personId: 'p1' }
const done: InvitationEvent = { type: 'InvitationAccepted', at: noon, personId: 'p1' }
const asked = { at: noon, personId: 'p1', lostPersonId: undefined }

const stateOf = (facts: readonly InvitationEvent[]): Invitation =>
  facts.reduce<Invitation | undefined>(evolve, undefined) as Invitation

describe('an invitation', () => {
  it('is good for fourteen days, and seen by its maker and above its grid', () => {
    const state = stateOf(created)
    expect(state.expiresAt).toBe(inTime)
    expect(visibleToInvitation(state)).toEqual(['worker', grid, community, town])
  })
})

describe('beginning an account with it', () => {
  const rule = behaviour({ decide: begin, evolve })

  it('binds it to one account', () => {
    rule
      .given(...created)
      .when(asked)
      .then(begun)
    rule
      .given(...created)
      .when({ ...asked, at: inTime })
      .then({ ...begun, at: inTime })
  })

  it('goes on under the same name, however late', () => {
    rule
      .given(...created, begun)
      .when({ ...asked, at: late })
      .then()
  })

  it('is refused under another name meanwhile', () => {
    rule
      .given(...created, begun)
      .when({ ...asked, personId: 'p2' })
      .thenRefused('INVITATION_BEGUN')
  })

  it('is open to another name when the first was lost to somebody else', () => {
    rule
      .given(...created, begun)
      .when({ ...asked, personId: 'p2', lostPersonId: 'p1' })
      .then({ ...begun, personId: 'p2' })
  })

  it('is refused when it is too late, used, or taken back', () => {
    rule
      .given(...created)
      .when({ ...asked, at: late })
      .thenRefused('INVITATION_EXPIRED')
    rule
      .given(...created, begun, done)
      .when(asked)
      .thenRefused('INVITATION_USED')
    rule
      .given(...created, { type: 'InvitationRevoked', at: noon })
      .when(asked)
      .thenRefused('INVITATION_REVOKED')
  })
})

describe('its end', () => {
  it('comes once', () => {
    const rule = behaviour({ decide: accepted, evolve })
    rule
      .given(...created, begun)
      .when({ at: noon, personId: 'p1' })
      .then(done)
    rule
      .given(...created, begun, done)
      .when({ at: noon, personId: 'p1' })
      .then()
  })

  it('may be that its maker takes it back, unless somebody uses it', () => {
    const rule = behaviour({ decide: revoke, evolve })
    const revoked: InvitationEvent = { type: 'InvitationRevoked', at: noon }
    rule
      .given(...created)
      .when({ at: noon })
      .then(revoked)
    rule
      .given(...created, begun)
      .when({ at: noon })
      .thenRefused('INVITATION_USED')
    rule
      .given(...created, revoked)
      .when({ at: noon })
      .thenRefused('INVITATION_REVOKED')
  })
})

interface Step {
  readonly act: 'begin' | 'accept' | 'revoke'
  readonly personId: string
  readonly at: string
}

/** One step as the use cases take it: only who began goes on to the end. */
const taken = ({ act, personId, at }: Step, state: Invitation): readonly InvitationEvent[] => {
  if (act === 'begin') return begin({ at, personId, lostPersonId: undefined }, state)
  return act === 'revoke' ? revoke({ at }, state) : accepted({ at, personId: state.personId ?? '' }, state)
}

const factsOf = (step: Step, state: Invitation): readonly InvitationEvent[] => {
  try {
    return taken(step, state)
  } catch {
    return []
  }
}

it('whatever is tried in whatever order, one invitation opens one account', () => {
  const step = fc.record<Step>({
    act: fc.constantFrom('begin', 'accept', 'revoke'),
    personId: fc.constantFrom('p1', 'p2', 'p3'),
    at: fc.constantFrom(morning, noon, late),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const history = steps.reduce<readonly InvitationEvent[]>(
        (facts, one) => [...facts, ...factsOf(one, stateOf(facts))],
        created,
      )
      const opened = history.flatMap((fact) => (fact.type === 'InvitationAccepted' ? [fact.personId] : []))
      expect(opened.length).toBeLessThanOrEqual(1)
      if (stateOf(history).status === 'REVOKED') expect(opened).toEqual([])
    }),
  )
})
