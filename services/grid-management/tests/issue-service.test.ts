import { randomUUID } from 'node:crypto'
import { IssueStatus, IssueStepKind, IssueView, Satisfaction } from '@fengqiao/contracts/grid-management/v1'
import type { DomainError } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { command, refusal } from './asking.ts'
import { drawGrid, grid, registration, startTown, type Town, type Who } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await drawGrid(town)
})
afterAll(() => town.stop())

const register = async (changes: object = {}, key: string = randomUUID()) =>
  town.issues.registerIssue(registration(changes), await town.as('clerk', key))

const registered = async (changes: object = {}): Promise<string> =>
  (await register(changes)).receipt?.id ?? ''

const read = async (issueId: string, who: Who) => town.issues.getIssue({ issueId }, await town.as(who))

describe('one issue, from registration to feedback', () => {
  it('goes through every hand and says each step', async () => {
    const { issues, as } = town
    const issueId = await registered()
    await issues.acceptIssue(command(issueId), await as('worker'))
    const assignment = { ...command(issueId), handlerId: 'plumber', coHandlerIds: [] }
    await issues.assignIssue(assignment, await as('worker'))
    await issues.startIssue(command(issueId), await as('plumber'))
    await issues.addProgress(command(issueId, 'Bought a lamp'), await as('plumber'))
    await issues.resolveIssue(command(issueId, 'The lamp is changed'), await as('plumber'))
    await issues.verifyIssue(command(issueId), await as('manager'))
    const answer = { ...command(issueId, 'Thank you'), satisfaction: Satisfaction.SATISFIED }
    await issues.giveFeedback(answer, await as('resident'))

    expect(await read(issueId, 'resident')).toMatchObject({
      status: IssueStatus.CLOSED,
      satisfaction: Satisfaction.SATISFIED,
      firstReceiverId: 'clerk',
      title: 'The light is out',
    })
    const { steps } = await issues.getIssueHistory({ issueId }, await as('resident'))
    expect(steps.map(({ kind }) => kind)).toEqual([
      IssueStepKind.REGISTERED,
      IssueStepKind.ACCEPTED,
      IssueStepKind.ASSIGNED,
      IssueStepKind.STARTED,
      IssueStepKind.PROGRESS,
      IssueStepKind.RESOLVED,
      IssueStepKind.VERIFIED,
      IssueStepKind.FEEDBACK_GIVEN,
      IssueStepKind.CLOSED,
    ])
    expect(steps.at(4)?.words).toBe('Bought a lamp')
  })

  it('says which grid it went to, and why', async () => {
    expect(await register()).toMatchObject({ gridCode: grid, routingReason: 1, firstReceiverId: 'clerk' })
    expect(await register({ place: { point: { longitude: 110, latitude: 33 } } })).toMatchObject({
      routingReason: 3,
    })
    expect(await refusal(register({ place: {} }))).toBe('not-allowed-now PLACE_NEEDED')
  })

  it('gives the same answer to the same command, and refuses the key for another', async () => {
    const key = randomUUID()
    const first = await register({}, key)
    expect(await register({}, key)).toEqual(first)
    expect(await refusal(register({ title: 'Something else' }, key))).toBe('exists REUSED_KEY')
  })

  it('publishes every step without a word of what people said', async () => {
    const issueId = await registered({ title: 'Words that stay inside' })
    const service = await town.as('admin')
    const events = await eventually(async () => {
      const page = await town.issues.readEvents(
        { after: 0n, limit: 1_000, kind: '', aggregateId: '', types: [] },
        service,
      )
      return page.events.some(({ aggregateId }) => aggregateId === issueId) ? page.events : undefined
    })
    expect(
      JSON.stringify(events, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
    ).not.toMatch(/Words that stay inside|by the stairs/)
  })
})

describe('who sees what', () => {
  it('shows an issue to its territory and to those who take part, and to nobody else', async () => {
    const issueId = await registered()
    await expect(read(issueId, 'worker')).resolves.toMatchObject({ issueId })
    await expect(read(issueId, 'resident')).resolves.toMatchObject({ issueId })
    expect(await refusal(read(issueId, 'stranger'))).toBe('not-found NOT_FOUND')
    expect(await refusal(town.issues.acceptIssue(command(issueId), await town.as('stranger')))).toBe(
      'not-found NOT_FOUND',
    )
    expect(await refusal(town.issues.acceptIssue(command(issueId), await town.as('resident')))).toBe(
      'forbidden FORBIDDEN',
    )
  })

  it('puts an issue on the desk of whoever moves next', async () => {
    const issueId = await registered()
    const desk = async (who: Who, view: IssueView = IssueView.MY_WORK) => {
      const asked = { view, status: 0, category: 0, gridCode: '', pageToken: '', pageSize: 200 } as const
      return (await town.issues.listIssues(asked, await town.as(who))).issues.map((issue) => issue.issueId)
    }
    expect(await desk('worker')).toContain(issueId)
    await town.issues.acceptIssue(command(issueId), await town.as('worker'))
    expect(await desk('clerk')).not.toContain(issueId)
    expect(await desk('clerk', IssueView.FOLLOWING)).toContain(issueId)
    await town.issues.handleIssueMyself(command(issueId), await town.as('worker'))
    await town.issues.resolveIssue(command(issueId, 'Done'), await town.as('worker'))
    expect(await desk('manager')).toContain(issueId)
    expect(await desk('stranger', IssueView.ALL)).not.toContain(issueId)
  })

  it('offers the manager to verify and tells the handler why he may not', async () => {
    const issueId = await registered()
    await town.issues.acceptIssue(command(issueId), await town.as('manager'))
    await town.issues.handleIssueMyself(command(issueId), await town.as('manager'))
    await town.issues.resolveIssue(command(issueId, 'Done'), await town.as('manager'))
    expect(await refusal(town.issues.verifyIssue(command(issueId), await town.as('manager')))).toBe(
      'not-allowed-now HANDLER_MAY_NOT_VERIFY',
    )
    const { actions } = await read(issueId, 'manager')
    expect(actions.filter(({ primary }) => primary)).toEqual([])
    expect(actions.map(({ refusal: reason }) => reason)).toContain(3)
  })
})

describe('a reporter without an account', () => {
  it('gets a code that shows the course and takes the answer', async () => {
    const { issues, as } = town
    const { receipt, receiptCode } = await register({
      reporter: { kind: 2, name: '张明', phone: '13800001234' },
    })
    const issueId = receipt?.id ?? ''
    expect((await read(issueId, 'worker')).reporter).toMatchObject({ name: '张*', phone: '138****1234' })
    await issues.acceptIssue(command(issueId), await as('worker'))
    await issues.handleIssueMyself(command(issueId), await as('worker'))
    await issues.resolveIssue(command(issueId, 'Done'), await as('worker'))
    await issues.verifyIssue(command(issueId), await as('manager'))
    expect(await issues.getIssueByReceipt({ receiptCode })).toMatchObject({ feedbackAwaited: true })
    await issues.giveFeedbackByReceipt({ receiptCode, satisfaction: Satisfaction.NOT_SATISFIED, words: '' })
    expect(await read(issueId, 'worker')).toMatchObject({ status: IssueStatus.IN_PROGRESS, timesReopened: 1 })
    const forged = `${receiptCode.slice(0, -1)}${receiptCode.endsWith('0') ? '1' : '0'}`
    expect(await refusal(issues.getIssueByReceipt({ receiptCode: forged }))).toBe('not-found UNKNOWN_RECEIPT')
  })
})

describe('requests that are not right', () => {
  it('names every field that is wrong, and changes nothing', async () => {
    const wrong = register({ title: 'x', category: 0, place: { gridCode: '12' } })
    const error = (await wrong.catch((thrown: unknown) => thrown)) as DomainError
    expect(error.details.violations?.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      'title TOO_SHORT',
      'category REQUIRED',
      'place.gridCode PATTERN',
    ])
  })

  it('refuses a version that somebody has changed since', async () => {
    const issueId = await registered()
    await town.issues.acceptIssue(command(issueId), await town.as('worker'))
    const late = { ...command(issueId), expectedVersion: 1 }
    expect(await refusal(town.issues.handleIssueMyself(late, await town.as('worker')))).toBe('stale STALE')
  })

  it('gives an issue only to who is on post, and says nothing of it to who may not see it', async () => {
    const issueId = await registered()
    await town.issues.acceptIssue(command(issueId), await town.as('worker'))
    const toNobody = { ...command(issueId), handlerId: 'nobody', coHandlerIds: [] }
    expect(await refusal(town.issues.assignIssue(toNobody, await town.as('worker')))).toBe(
      'not-allowed-now NOT_ON_POST',
    )
    expect(await refusal(town.issues.assignIssue(toNobody, await town.as('stranger')))).toBe(
      'not-found NOT_FOUND',
    )
  })
})
