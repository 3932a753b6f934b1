import { randomUUID } from 'node:crypto'
import {
  DisputeAction,
  DisputeClosing,
  DisputeLevel,
  DisputeLookPurpose,
  DisputeRecordKind,
  DisputeRefusal,
  DisputeRemedy,
  DisputeRevisitResult,
  DisputeStatus,
  DisputeStepKind,
  DisputeView,
} from '@fengqiao/contracts/dispute-mediation/v1'
import type { DomainError } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { agreement, command, journeys, ofParty, opening, startTown, type Town, type Who } from './town.ts'

let town: Town
let to: ReturnType<typeof journeys>

beforeAll(async () => {
  town = await startTown()
  to = journeys(town)
})
afterAll(() => town.stop())

const read = async (disputeId: string, who: Who) =>
  town.disputes.getDispute({ disputeId }, await town.as(who))

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'not refused',
    (error: unknown) => `${(error as DomainError).kind} ${(error as DomainError).reason}`,
  )

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

describe('who mediates', () => {
  it('holds the post, is no party, and has declared to be free of interest', async () => {
    const { disputes, as } = town
    const id = await to.accepted()
    const assign = async (person: string) =>
      disputes.assignMediator({ ...command(id), mediatorIds: [person] }, await as('manager'))
    expect(await refusal(assign('worker'))).toBe('not-allowed-now NOT_A_MEDIATOR')
    expect(await refusal(assign('upstairs'))).toBe('not-allowed-now MEDIATOR_IS_PARTY')
    await assign('mediator')
    const looked = async () => disputes.recordInvestigation(command(id, 'Looked'), await as('mediator'))
    expect(await refusal(looked())).toBe('not-allowed-now NOT_DECLARED')
    await disputes.declareNoInterest(command(id), await as('mediator'))
    expect(await refusal(looked())).toBe('not refused')
  })

  it('goes when a party asks for another, and nothing goes on before', async () => {
    const { disputes, as } = town
    const id = await to.mediating()
    expect(await refusal(disputes.askOtherMediator(ofParty(id, 'p2'), await as('upstairs')))).toBe(
      'not-allowed-now ONLY_FOR_ONESELF',
    )
    await disputes.askOtherMediator(ofParty(id, 'p1'), await as('upstairs'))
    expect(await refusal(to.session(id))).toBe('not-allowed-now OTHER_MEDIATOR_ASKED')
    const assign = async (person: string) =>
      disputes.assignMediator({ ...command(id), mediatorIds: [person] }, await as('manager'))
    expect(await refusal(assign('mediator'))).toBe('not-allowed-now MEDIATOR_DECLINED')
    await assign('second')
    expect((await read(id, 'second')).actions.find(({ primary }) => primary)?.action).toBe(
      DisputeAction.DECLARE_NO_INTEREST,
    )
    // Who no longer mediates no longer sees the case.
    expect(await refusal(read(id, 'mediator'))).toBe('not-found NOT_FOUND')
  })

  it('tells why mediation cannot begin', async () => {
    const id = await to.assigned()
    await town.disputes.recordInvestigation(command(id, 'Looked'), await town.as('mediator'))
    const start = async () => town.disputes.startMediation(command(id), await town.as('mediator'))
    expect(await refusal(start())).toBe('not-allowed-now NOTICE_MISSING')
    const { actions } = await read(id, 'mediator')
    expect(actions.find(({ action }) => action === DisputeAction.START_MEDIATION)?.refusal).toBe(
      DisputeRefusal.NOTICE_MISSING,
    )
    for (const party of ['p1', 'p2'])
      await town.disputes.deliverRightsNotice(ofParty(id, party), await town.as('mediator'))
    await town.disputes.recordConsent({ ...ofParty(id, 'p1'), consent: 1 }, await town.as('mediator'))
    expect(await refusal(start())).toBe('not-allowed-now CONSENT_MISSING')
  })
})

describe('a party', () => {
  it('with an account sees its case and stops it, whatever its state', async () => {
    const id = await to.mediating()
    expect(await read(id, 'upstairs')).toMatchObject({ facts: 'Water came through the ceiling' })
    expect(await refusal(read(id, 'neighbour'))).toBe('not-found NOT_FOUND')
    await town.disputes.withdrawParty(ofParty(id, 'p1'), await town.as('upstairs'))
    expect(await read(id, 'upstairs')).toMatchObject({ closing: DisputeClosing.WITHDRAWN })
  })

  it('reads what was agreed and not what was said of it', async () => {
    const id = await to.agreed()
    const { steps } = await town.disputes.getDisputeHistory({ disputeId: id }, await town.as('upstairs'))
    const words = new Map(steps.map((step) => [step.kind, step.words]))
    expect(words.get(DisputeStepKind.INVESTIGATED)).toBe('')
    expect(words.get(DisputeStepKind.SESSION_HELD)).toBe('')
    expect(words.get(DisputeStepKind.AGREED)).toBe('The ceiling is mended and painted')
  })

  it('is shown masked, and in clear to a mediator of the case, who leaves a trace', async () => {
    const { disputes, as } = town
    const id = await to.assigned()
    expect((await read(id, 'mediator')).parties[0]).toMatchObject({ name: '张*', phone: '138****1234' })
    const asked = { disputeId: id, purpose: DisputeLookPurpose.CONTACT }
    const key = randomUUID()
    const first = await disputes.revealParties(asked, await as('mediator', key))
    expect(first.parties[0]).toMatchObject({ name: '张明', phone: '13800001234', address: '一号楼' })
    expect(await disputes.revealParties(asked, await as('mediator', key))).toEqual(first)
    expect(await refusal(disputes.revealParties(asked, await as('second')))).toBe('not-found NOT_FOUND')
    expect(await refusal(disputes.revealParties(asked, await as('manager')))).toBe('forbidden FORBIDDEN')
    const { looks } = await disputes.listDisputeLooks({ disputeId: id }, await as('upstairs'))
    expect(looks).toMatchObject([
      { actorId: 'mediator', purpose: DisputeLookPurpose.CONTACT, partyIds: ['p1', 'p2'] },
    ])
  })
})

describe('who sees what', () => {
  it('shows a territory that there is a case, and not what was said', async () => {
    const id = await to.accepted()
    expect(await read(id, 'manager')).toMatchObject({ wordsShown: true })
    const seen = await read(id, 'auditor')
    expect(seen).toMatchObject({ wordsShown: false, facts: '' })
    expect(seen.parties.map(({ name, phone, personId }) => name + phone + personId)).toEqual(['', ''])
    expect(await refusal(read(id, 'stranger'))).toBe('not-found NOT_FOUND')
    expect(await refusal(read(id, 'mediator'))).toBe('not-found NOT_FOUND')
  })

  it('puts a case on the desk of whoever moves next', async () => {
    const { disputes, as } = town
    const desk = async (who: Who, view: DisputeView = DisputeView.MY_WORK) => {
      const asked = { view, status: 0, type: 0, gridCode: '', pageToken: '', pageSize: 200 } as const
      const found = await disputes.listDisputes(asked, await as(who))
      return found.disputes.map(({ disputeId }) => disputeId)
    }
    const id = await to.opened()
    expect(await desk('manager')).toContain(id)
    await disputes.acceptDispute(command(id), await as('manager'))
    await disputes.assignMediator({ ...command(id), mediatorIds: ['second'] }, await as('manager'))
    expect(await desk('manager')).not.toContain(id)
    expect(await desk('second')).toContain(id)
    expect(await desk('mediator', DisputeView.ALL)).not.toContain(id)
    expect(await desk('auditor', DisputeView.OPEN)).toContain(id)
    const { counts } = await disputes.countDisputes({}, await as('second'))
    expect(counts.find(({ view }) => view === DisputeView.MY_WORK)?.count).toBeGreaterThan(0)
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
      const asked = { after: 0n, limit: 0, kind: 'Dispute', aggregateId: id }
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
