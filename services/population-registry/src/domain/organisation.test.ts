import { behaviour } from '@fengqiao/testing'
import { act, away, home, sealed } from '../../tests/a-person.ts'
import { organisationOf, registered } from '../../tests/an-organisation.ts'
import {
  closeOrganisation,
  correctOrganisation,
  demandCreditCode,
  demandIdentified,
  fenceOrganisation,
  followGridOf,
  moveOrganisation,
  registerOrganisation,
  reopenOrganisation,
} from './keep-organisation.ts'
import {
  evolveOrganisation as evolve,
  seesOrganisation,
  type Organisation,
  type OrganisationCorrection,
  type OrganisationEnded,
  type OrganisationEvent,
} from './organisation.ts'

const { creditCode: code } = registered
const grid = '621202100001001'

const ended: OrganisationEnded = {
  type: 'OrganisationEnded',
  ...act,
  ending: 'CLOSED',
  endedOn: '2026-11-01',
}
const fenced: OrganisationEvent = { type: 'OrganisationFenced', ...act, tokens: ['late'] }

const doing = <C>(decide: (command: C, state: Organisation) => readonly OrganisationEvent[]) =>
  behaviour({ decide, evolve })

const correcting = doing(
  ({ token = 't', ...correction }: OrganisationCorrection & { token?: string }, state) =>
    correctOrganisation(state, { ...act, correction, token }),
)
const moving = doing((facts: { buildingCode: string; movedOn: string }, state) =>
  moveOrganisation(state, {
    ...act,
    to: { buildingCode: facts.buildingCode },
    movedOn: facts.movedOn,
    token: 't',
  }),
)
const closing = doing((endedOn: string, state) =>
  closeOrganisation(state, { ...act, ending: 'CLOSED', endedOn }),
)
const reopening = doing((facts: { reopenedOn: string; gridCode?: string }, state) =>
  reopenOrganisation(state, { ...act, ...facts }),
)

describe('an organisation without a code', () => {
  const { creditCode: _code, ...facts } = registered
  const stall: OrganisationEvent = { ...facts, noCode: 'STALL' }

  it('is known by why it has none, one of the two, until a correction gives it one', () => {
    expect(organisationOf(stall)).toMatchObject({ noCode: 'STALL', kind: 'WITHOUT_CODE' })
    expect(demandIdentified(undefined, 'STALL')).toEqual({ noCode: 'STALL' })
    expect(demandIdentified(code, undefined)).toEqual({ creditCode: code })
    expect(() => demandIdentified(undefined, undefined)).toThrow('INVALID_REQUEST')
    expect(() => demandIdentified(code, 'STALL')).toThrow('INVALID_REQUEST')
    const corrected = correctOrganisation(organisationOf(stall), {
      ...act,
      ...{ correction: { creditCode: code }, token: 't' },
    }).reduce<Organisation>(evolve, organisationOf(stall))
    expect(corrected).toMatchObject({ creditCode: code, kind: 'SOLE_TRADER' })
    expect(corrected).not.toHaveProperty('noCode')
  })

  it('comes too late for a name in a building that another took, like one that comes too late for a code', () => {
    correcting.given(stall, fenced).when({ name: '别名', token: 'late' }).thenRefused('OVERTAKEN')
    correcting
      .given(registered, fenced)
      .when({ name: '别名', token: 'late' })
      .then({ type: 'OrganisationCorrected', ...act, fields: ['NAME'], correction: { name: '别名' } })
  })
})

describe('an organisation', () => {
  it('is entered under its code, which says what it is in law', () => {
    const { type: _type, ...facts } = registered
    expect(registerOrganisation(facts)).toEqual([registered])
    expect(organisationOf(registered)).toMatchObject({
      ...{ status: 'OPEN', open: true, kind: 'SOLE_TRADER', creditCode: code, openedOn: '2026-01-15' },
      words: ['621202100001/瑞祥', '621202100001/祥便', '621202100001/便利', '621202100001/利店'],
    })
    expect(() => registerOrganisation({ ...facts, openedOn: '2026-11-24' })).toThrow('INVALID_REQUEST')
  })

  it('needs a code that can be one', () => {
    expect(demandCreditCode(' 92621299-ma000001-5q')).toBe(code)
    const fault = (typed: string) => {
      try {
        return demandCreditCode(typed)
      } catch (error) {
        return (error as { details: object }).details
      }
    }
    expect(fault('92621299MA0000015P')).toMatchObject({ violations: [{ reason: 'CREDIT_CODE_CHECK' }] })
    expect(fault('9262')).toMatchObject({ violations: [{ field: 'creditCode', reason: 'CREDIT_CODE_FORM' }] })
  })

  it('is corrected field by field, and found by its new name', () => {
    correcting.given(registered).when({}).thenRefused('NOTHING_TO_CORRECT')
    const correction = { name: '和顺茶叶店', contactName: sealed('a'), contactPhone: sealed('b') }
    correcting
      .given(registered)
      .when(correction)
      .then({ type: 'OrganisationCorrected', ...act, fields: ['NAME', 'CONTACT'], correction })
    const after = organisationOf(registered, {
      ...{ type: 'OrganisationCorrected', ...act, fields: ['NAME', 'CREDIT_CODE'] },
      correction: { name: '和顺', creditCode: `91${code.slice(2)}` },
    })
    expect(after).toMatchObject({ kind: 'ENTERPRISE', words: ['621202100001/和顺'] })
  })

  it('turns away whose claim on a code another took', () => {
    correcting.given(registered, fenced).when({ creditCode: code, token: 'late' }).thenRefused('OVERTAKEN')
    correcting.given(fenced).when({ name: '和顺' }).thenRefused('NOT_FOUND')
    expect(fenceOrganisation(organisationOf(fenced), { ...act, tokens: ['late', 'later'] })).toEqual([
      { type: 'OrganisationFenced', ...act, tokens: ['later'] },
    ])
    expect(organisationOf(fenced, registered)).toMatchObject({ status: 'VOID' })
  })

  it('moves within the town, on a day that is not before the last step', () => {
    moving
      .given(registered)
      .when({ buildingCode: home, movedOn: '2026-11-01' })
      .thenRefused('ORGANISATION_THERE')
    const early = { buildingCode: away, movedOn: '2026-01-14' }
    moving.given(registered).when(early).thenRefused('INVALID_REQUEST')
    const wrong = { buildingCode: away, movedOn: '2026-02-30' }
    moving.given(registered).when(wrong).thenRefused('INVALID_REQUEST')
    const moved: OrganisationEvent = {
      ...{ type: 'OrganisationMoved', ...act, movedOn: '2026-11-01' },
      ...{ from: { buildingCode: home, gridCode: grid }, to: { buildingCode: away } },
    }
    moving.given(registered).when({ buildingCode: away, movedOn: '2026-11-01' }).then(moved)
    const after = organisationOf(registered, moved)
    expect(after).toMatchObject({ movedOn: '2026-11-01', place: { buildingCode: away } })
    expect(after).toMatchObject({
      words: ['621202100002/瑞祥', '621202100002/祥便', '621202100002/便利', '621202100002/利店'],
    })
    expect(seesOrganisation(after)).not.toContain(grid)
  })

  it('closes once, keeps its code, and is open again where it was, in the grid of now', () => {
    closing.given(registered).when('2026-11-01').then(ended)
    closing.given(registered, ended).when('2026-11-02').thenRefused('ORGANISATION_ENDED')
    closing.given(registered).when('2026-11-24').thenRefused('INVALID_REQUEST')
    const somewhere = { buildingCode: away, movedOn: '2026-11-02' }
    moving.given(registered, ended).when(somewhere).thenRefused('ORGANISATION_ENDED')
    expect(organisationOf(registered, ended)).toMatchObject({
      open: false,
      endedOn: '2026-11-01',
      creditCode: code,
    })
    reopening.given(registered).when({ reopenedOn: '2026-11-02' }).thenRefused('ORGANISATION_THERE')
    const before = { reopenedOn: '2026-10-31' }
    reopening.given(registered, ended).when(before).thenRefused('INVALID_REQUEST')
    const reopened: OrganisationEvent = { type: 'OrganisationReopened', ...act, reopenedOn: '2026-11-02' }
    reopening
      .given(registered, ended)
      .when({ reopenedOn: '2026-11-02', gridCode: '621202100001002' })
      .then(reopened, {
        ...{ type: 'OrganisationFollowed', ...act, buildingCode: home, from: grid },
        gridCode: '621202100001002',
      })
    expect(organisationOf(registered, ended, reopened)).not.toHaveProperty('endedOn')
  })

  it('follows its building into another grid, once', () => {
    const facts = { ...act, buildingCode: home, gridCode: '621202100001002' }
    const [followed] = followGridOf(organisationOf(registered), facts)
    const after = organisationOf(registered, followed!)
    expect(seesOrganisation(after)).toEqual(['621202100', '621202100001', home, '621202100001002'])
    expect(followGridOf(after, facts)).toEqual([])
    expect(followGridOf(after, { ...facts, buildingCode: away })).toEqual([])
    expect(seesOrganisation(organisationOf(fenced))).toEqual([])
  })
})
