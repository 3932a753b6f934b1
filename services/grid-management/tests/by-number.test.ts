import { IssueStatus, Satisfaction } from '@fengqiao/contracts/grid-management/v1'
import type { DomainError } from '@fengqiao/domain-kit'
import { command, refusal } from './asking.ts'
import { drawGrid, grid, registration, startTown, type Town, type Who } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await drawGrid(town)
})
afterAll(() => town.stop())

const registered = async (changes: object = {}) => {
  const { receipt, number } = await town.issues.registerIssue(registration(changes), await town.as('clerk'))
  return { issueId: receipt?.id ?? '', number }
}

const find = async (number: string, who: Who) => town.issues.findIssueByNumber({ number }, await town.as(who))

describe('an issue by its number', () => {
  it('is found by whoever may see it, with what he may do now', async () => {
    await registered()
    const { issueId, number } = await registered()
    const { actions, ...found } = await find(number, 'worker')
    expect(found).toMatchObject({ issueId, number, title: 'The light is out' })
    expect(actions.some(({ primary }) => primary)).toBe(true)
    await expect(find(number, 'resident')).resolves.toMatchObject({ issueId })
  })

  it('does not exist for others, just as a number that nobody was given', async () => {
    const { number } = await registered()
    for (const who of ['stranger', 'neighbour'] as const)
      expect(await refusal(find(number, who))).toBe('not-found NOT_FOUND')
    expect(await refusal(find('20200101-9999', 'admin'))).toBe('not-found NOT_FOUND')
  })

  it.each(['', '42', '20261123', '20261123-42x', ' 20261123-0042'])(
    'is not looked for under %j: the answer names the field',
    async (number) => {
      const error = (await find(number, 'worker').catch((thrown: unknown) => thrown)) as DomainError
      expect(error.kind).toBe('invalid')
      expect(error.details.violations?.map(({ field }) => field)).toEqual(['number'])
    },
  )
})

describe('what a person holds', () => {
  const held = async (personId: string, who: Who = 'admin') => {
    const { issues, more } = await town.issues.listHeldIssues({ personId }, await town.as(who))
    expect(more).toBe(false)
    return issues.map(({ issueId }) => issueId)
  }

  it('is what waits for him, until somebody else has it', async () => {
    const { issueId, number } = await registered()
    await town.issues.acceptIssue(command(issueId), await town.as('worker'))
    const assignment = { ...command(issueId), handlerId: 'plumber', coHandlerIds: [] }
    await town.issues.assignIssue(assignment, await town.as('worker'))
    const { issues } = await town.issues.listHeldIssues({ personId: 'plumber' }, await town.as('admin'))
    expect(issues).toEqual([{ issueId, number, status: IssueStatus.ASSIGNED }])
    await town.issues.startIssue(command(issueId), await town.as('plumber'))
    await town.issues.offerHandOver(
      { ...command(issueId, 'On leave from Monday'), toPersonId: 'leader' },
      await town.as('plumber'),
    )
    expect(await held('leader')).toContain(issueId)
    await town.issues.acceptHandOver(command(issueId), await town.as('leader'))
    expect(await held('plumber')).toEqual([])
    await town.issues.resolveIssue(command(issueId, 'Done'), await town.as('leader'))
    await town.issues.verifyIssue(command(issueId), await town.as('manager'))
    const answer = { issueId, words: '', expectedVersion: 0, satisfaction: Satisfaction.SATISFIED }
    await town.issues.giveFeedback(answer, await town.as('resident'))
    expect(await held('leader')).not.toContain(issueId)
  })

  it('leaves out what waits for his own answer as a reporter', async () => {
    const { issueId } = await registered({ reporter: { kind: 1, personId: 'neighbour' } })
    await town.issues.acceptIssue(command(issueId), await town.as('worker'))
    await town.issues.handleIssueMyself(command(issueId), await town.as('worker'))
    await town.issues.resolveIssue(command(issueId, 'Done'), await town.as('worker'))
    await town.issues.verifyIssue(command(issueId), await town.as('manager'))
    expect(await held('neighbour')).toEqual([])
  })

  it('is told to whoever keeps accounts, and to nobody else', async () => {
    await registered({ place: { gridCode: grid } })
    expect(await refusal(held('clerk', 'manager'))).toBe('forbidden FORBIDDEN')
    expect(await held('worker')).not.toEqual([])
  })
})
