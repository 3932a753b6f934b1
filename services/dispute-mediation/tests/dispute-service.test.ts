import {
  DisputeClosing,
  DisputeLevel,
  DisputeRecordKind,
  DisputeRemedy,
  DisputeRevisitResult,
  DisputeStatus,
  DisputeStepKind,
} from '@fengqiao/contracts/dispute-mediation/v1'
import type { DomainError } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { agreement, command, journeys, opening, startTown, type Town, type Who, refusal } from './town.ts'

let town: Town
let to: ReturnType<typeof journeys>

beforeAll(async () => {
  town = await startTown()
  to = journeys(town)
})
afterAll(() => town.stop())

const read = async (disputeId: string, who: Who) =>
  town.disputes.getDispute({ disputeId }, await town.as(who))

const revisit = (disputeId: string, result: DisputeRevisitResult) => ({
  ...command(disputeId, 'The ceiling is dry'),
  result,
  visitedPartyIds: ['p2'],
})

describe('one case, from registration to the archive', () => {
  it('goes through every step and keeps a file of it', async () => {
    const { disputes, as } = town
    const id = await to.agreed()
    expect(await read(id, 'mediator')).toMatchObject({
      status: DisputeStatus.AGREED,
      missing: [DisputeRecordKind.REVISIT],
      agreement: { content: 'The ceiling is mended and painted' },
    })
    const performance = { ...command(id, 'Half of it is done'), complete: false }
    await disputes.recordPerformance(performance, await as('mediator'))
    expect((await read(id, 'mediator')).status).toBe(DisputeStatus.PERFORMING)
    await disputes.recordPerformance({ ...command(id, 'Done'), complete: true }, await as('mediator'))
    expect(await refusal(disputes.archiveDispute(command(id), await as('manager')))).toBe(
      'not-allowed-now WRONG_STATUS',
    )
    await disputes.recordRevisit(revisit(id, DisputeRevisitResult.STABLE), await as('mediator'))
    await disputes.archiveDispute(command(id), await as('manager'))
    expect(await read(id, 'manager')).toMatchObject({ status: DisputeStatus.ARCHIVED, missing: [] })

    const { steps } = await disputes.getDisputeHistory({ disputeId: id }, await as('manager'))
    expect(steps.map(({ kind }) => kind)).toEqual([
      DisputeStepKind.OPENED,
      DisputeStepKind.ACCEPTED,
      DisputeStepKind.NUMBERED,
      DisputeStepKind.MEDIATORS_ASSIGNED,
      DisputeStepKind.NO_INTEREST_DECLARED,
      DisputeStepKind.NOTICE_DELIVERED,
      DisputeStepKind.CONSENTED,
      DisputeStepKind.NOTICE_DELIVERED,
      DisputeStepKind.CONSENTED,
      DisputeStepKind.INVESTIGATED,
      DisputeStepKind.MEDIATION_STARTED,
      DisputeStepKind.SESSION_HELD,
      DisputeStepKind.AGREED,
      DisputeStepKind.PERFORMANCE,
      DisputeStepKind.PERFORMED,
      DisputeStepKind.REVISITED,
      DisputeStepKind.ARCHIVED,
    ])
    expect(steps.find(({ kind }) => kind === DisputeStepKind.SESSION_HELD)).toMatchObject({
      words: 'Both sides were heard',
      partyIds: ['p1', 'p2'],
    })
  })

  it('is mediated again when the conflict comes back', async () => {
    const id = await to.agreed()
    await town.disputes.recordRevisit(revisit(id, DisputeRevisitResult.RELAPSED), await town.as('mediator'))
    expect(await read(id, 'mediator')).toMatchObject({
      status: DisputeStatus.MEDIATING,
      timesReopened: 1,
      agreement: undefined,
    })
  })

  it('closes with the remedies told when there is no agreement', async () => {
    const { disputes, as } = town
    const id = await to.mediating()
    await disputes.recordFailure(command(id, 'No side moved'), await as('mediator'))
    const told = { ...command(id), remedies: [DisputeRemedy.COURT, DisputeRemedy.ARBITRATION] }
    await disputes.tellRemedies(told, await as('mediator'))
    expect(await read(id, 'upstairs')).toMatchObject({
      status: DisputeStatus.CLOSED,
      closing: DisputeClosing.FAILED,
    })
  })

  it('goes up level by level, and to the leadership only with a sponsor and a plan', async () => {
    const { disputes, as } = town
    const id = await to.mediating({ level: DisputeLevel.COMMUNITY })
    const up = (sponsorId = '', plan = '') => ({ ...command(id, 'Too hard for us'), sponsorId, plan })
    await disputes.escalateDispute(up(), await as('manager'))
    expect(await read(id, 'manager')).toMatchObject({
      status: DisputeStatus.ACCEPTED,
      level: DisputeLevel.TOWN_CENTER,
      mediators: [],
    })
    expect(await refusal(disputes.escalateDispute(up(), await as('sponsor')))).toBe(
      'not-allowed-now SPONSOR_NEEDED',
    )
    expect(await refusal(disputes.escalateDispute(up('mediator', 'A plan'), await as('sponsor')))).toBe(
      'not-allowed-now NOT_A_SPONSOR',
    )
    await disputes.escalateDispute(up('sponsor', 'A plan'), await as('sponsor'))
    expect(await read(id, 'sponsor')).toMatchObject({ sponsorId: 'sponsor', plan: 'A plan' })
    expect((await read(id, 'upstairs')).plan).toBe('')
  })
})

describe('requests that are not right', () => {
  it('names every field that is wrong, and changes nothing', async () => {
    const wrong = town.disputes.openDispute(
      opening({ facts: 'x', type: 0, gridCode: '12', parties: [] }),
      await town.as('clerk'),
    )
    const error = (await wrong.catch((thrown: unknown) => thrown)) as DomainError
    expect(error.details.violations?.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      'gridCode PATTERN',
      'type REQUIRED',
      'facts TOO_SHORT',
      'parties REQUIRED',
    ])
  })

  it('does not open a case beyond the caller’s territory', async () => {
    expect(await refusal(to.opened({ gridCode: '621202100002001' }, 'worker'))).toBe('not-found NOT_FOUND')
  })

  it('takes an agreement only with every signature and on days that fit', async () => {
    const id = await to.mediating()
    const agree = async (changes: object) =>
      refusal(town.disputes.reachAgreement(agreement(id, changes), await town.as('mediator')))
    expect(await agree({})).toBe('not-allowed-now SESSION_NEEDED')
    await to.session(id)
    expect(await agree({ signedPartyIds: ['p1'] })).toBe('not-allowed-now SIGNATURES_MISSING')
    expect(await agree({ signedPartyIds: ['p1', 'p9'] })).toBe('not-allowed-now UNKNOWN_PARTY')
    const tomorrow = new Date(Date.now() + 86_400_000)
    expect(await agree({ effectiveAt: tomorrow })).toBe('not-allowed-now AGREED_IN_FUTURE')
    expect(await agree({ performDueAt: new Date(0) })).toBe('not-allowed-now PERFORM_BEFORE_AGREEMENT')
    expect(await agree({ form: 2, signedPartyIds: [], mediatorSigned: false })).toBe('not refused')
  })

  it('refuses a version that somebody has changed since', async () => {
    const id = await to.accepted()
    const late = { ...command(id), expectedVersion: 1, mediatorIds: ['mediator'] }
    expect(await refusal(town.disputes.assignMediator(late, await town.as('manager')))).toBe('stale STALE')
  })
})

describe('what others hear', () => {
  it('is every step without a party or a word', async () => {
    const id = await to.agreed()
    const events = await eventually(async () => {
      const asked = { after: 0n, limit: 0, kind: 'Dispute', aggregateId: id, types: [] }
      const page = await town.disputes.readEvents(asked, await serviceCall())
      return page.events.some(({ type }) => type.endsWith('DisputeAgreed')) ? page.events : undefined
    })
    expect(events.map(({ type }) => type.split('.').at(-1))).toEqual([
      'DisputeRegistered',
      'DisputeAccepted',
      'MediatorAssigned',
      ...Array.from({ length: 6 }, () => 'DisputeRecorded'),
      'MediationStarted',
      'DisputeRecorded',
      'DisputeAgreed',
    ])
    const told = JSON.stringify(events, (_key, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    )
    expect(told).not.toMatch(/Water|ceiling|Looked|heard|张明|李静|1380000/)
    expect(events.at(-1)?.data).toMatchObject({ mediatorId: 'mediator', disputeId: id })
  })
})

const serviceCall = async () => ({
  token: await town.issuer.token({ sub: 'analytics', kind: 'service', permissions: ['events.read'] }),
})
