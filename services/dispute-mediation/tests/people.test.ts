import { randomUUID } from 'node:crypto'
import {
  DisputeAction,
  DisputeClosing,
  DisputeLookPurpose,
  DisputeRefusal,
  DisputeStepKind,
  DisputeView,
} from '@fengqiao/contracts/dispute-mediation/v1'

import { command, journeys, ofParty, startTown, type Town, type Who, refusal } from './town.ts'

let town: Town
let to: ReturnType<typeof journeys>

beforeAll(async () => {
  town = await startTown()
  to = journeys(town)
})
afterAll(() => town.stop())

const read = async (disputeId: string, who: Who) =>
  town.disputes.getDispute({ disputeId }, await town.as(who))

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
      const asked = {
        view,
        status: 0,
        type: 0,
        gridCode: '',
        pageToken: '',
        pageSize: 200,
        issueId: '',
      } as const
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
