import { DisputeClockStep, DisputeStatus, DisputeView } from '@fengqiao/contracts/dispute-mediation/v1'
import { eventually } from '@fengqiao/testing'
import { command, journeys, startTown, type Town } from './town.ts'

const day = 86_400_000
let ahead = 0
let town: Town
let to: ReturnType<typeof journeys>

beforeAll(async () => {
  town = await startTown({ clock: () => new Date(Date.now() + ahead) })
  to = journeys(town)
})
afterAll(() => town.stop())

const read = async (disputeId: string) => town.disputes.getDispute({ disputeId }, await town.as('mediator'))

const overdue = async () => {
  const asked = {
    view: DisputeView.OVERDUE,
    status: 0,
    type: 0,
    gridCode: '',
    pageToken: '',
    pageSize: 200,
    issueId: '',
  } as const
  const found = await town.disputes.listDisputes(asked, await town.as('auditor'))
  return found.disputes.map(({ disputeId }) => disputeId)
}

describe('the passing of time', () => {
  it('marks a case whose month is over, and leaves it open', async () => {
    ahead = 0
    const late = await to.assigned()
    const longer = await to.assigned()
    const request = { disputeId: longer, expectedVersion: 0, days: 20 }
    const extend = async (consentingPartyIds: readonly string[]) =>
      town.disputes.extendDeadline({ ...request, consentingPartyIds }, await town.as('mediator'))
    await expect(extend(['p1'])).rejects.toMatchObject({ reason: 'CONSENT_MISSING' })
    await extend(['p1', 'p2'])
    await expect(extend(['p1', 'p2'])).rejects.toMatchObject({ reason: 'EXTENDED_ALREADY' })
    ahead = 31 * day
    await eventually(async () => (await overdue()).includes(late))
    expect(await overdue()).not.toContain(longer)
    expect(await read(late)).toMatchObject({
      status: DisputeStatus.ACCEPTED,
      clock: { step: DisputeClockStep.MEDIATE, overdue: true },
    })
    // Work goes on after the mark.
    await town.disputes.recordInvestigation(command(late, 'Looked'), await town.as('mediator'))
  })

  it('asks for revisits a week, a month and three months after the agreement', async () => {
    ahead = 0
    const id = await to.agreed({ form: 2 })
    const { agreement, nextRevisitAt, clock } = await read(id)
    const effective = agreement!.effectiveAt!.getTime()
    expect(nextRevisitAt).toEqual(new Date(effective + 7 * day))
    expect(clock).toMatchObject({ step: DisputeClockStep.PERFORM })
    await town.disputes.recordPerformance(
      { ...command(id, 'Done'), complete: true },
      await town.as('mediator'),
    )
    for (const after of [30, 90, undefined]) {
      const visit = { ...command(id, 'All is well'), result: 1, visitedPartyIds: ['p1'] } as const
      await town.disputes.recordRevisit(visit, await town.as('mediator'))
      const next = after === undefined ? undefined : new Date(effective + after * day)
      expect((await read(id)).nextRevisitAt).toEqual(next)
    }
    expect((await read(id)).clock).toBeUndefined()
  })
})
