import { DisputeSource, DisputeStatus, DisputeView } from '@fengqiao/contracts/dispute-mediation/v1'
import { IssueConversion } from '@fengqiao/contracts/grid-management/v1'
import type { DomainError } from '@fengqiao/domain-kit'
import { tokensOf } from '@fengqiao/service-kit'
import { testIssuer } from '@fengqiao/service-kit/testing'
import {
  eventually,
  removeTopology,
  testServers,
  testTopology,
  uniqueName,
  type TestTopology,
} from '@fengqiao/testing'
import { issuesOn } from './issues.ts'
import { command, grid, parties, startTown, type Town } from './town.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

let town: Town
let issues: ReturnType<typeof issuesOn>
let topology: TestTopology
let stopIssuer: () => Promise<void>

beforeAll(async () => {
  const servers = testServers()
  const issuer = await testIssuer()
  topology = testTopology(uniqueName('converted'))
  const settings = {
    REDIS_URL: servers.redisUrl,
    PUBLIC_URL: issuer.publicUrl,
    IDENTITY_HTTP_ADDRESS: [issuer.address],
    SERVICE_CLIENT_SECRET: 'known to the test issuer',
  }
  const { authenticate } = tokensOf('issues', settings, quiet)
  issues = issuesOn({ amqpUrl: servers.amqpUrl, topology, authenticate, log: quiet })
  await issues.start()
  const token = () =>
    issuer.token({ sub: 'dispute-mediation', kind: 'service', permissions: ['events.read'] })
  town = await startTown({ topology, grids: issues.address(), token })
  stopIssuer = issuer.stop
})

afterAll(async () => {
  await town.stop()
  await issues.stop()
  await removeTopology(topology)
  await stopIssuer()
})

const casesOf = async (issueId: string) => {
  const asked = {
    view: DisputeView.ALL,
    status: 0,
    type: 0,
    gridCode: '',
    pageToken: '',
    pageSize: 200,
    issueId,
  } as const
  const { disputes } = await town.disputes.listDisputes(asked, await town.as('manager'))
  return disputes
}

const converted = (issueId: string, into: IssueConversion = IssueConversion.DISPUTE) => ({
  issueId,
  number: '20261123-0001',
  gridCode: grid,
  into,
  convertedById: 'worker',
  firstReceiverId: 'clerk',
  reporterId: 'upstairs',
})

describe('an issue that was turned into a dispute', () => {
  it('opens one case in its grid, however often it is told', async () => {
    await issues.convert(converted('issue-1'), 3)
    await issues.convert(converted('issue-2'))
    await eventually(async () => (await casesOf('issue-2')).length > 0)
    expect(await casesOf('issue-1')).toMatchObject([
      {
        status: DisputeStatus.REGISTERED,
        source: DisputeSource.ISSUE,
        gridCode: grid,
        openedById: 'worker',
        parties: [],
      },
    ])
  })

  it('is accepted once somebody has entered what it is about and who the parties are', async () => {
    const { disputes, as } = town
    await issues.convert(converted('issue-3'))
    const [opened] = await eventually(async () => {
      const found = await casesOf('issue-3')
      return found.length > 0 ? found : undefined
    })
    const id = opened?.disputeId ?? ''
    const reason = async () =>
      disputes.acceptDispute(command(id), await as('manager')).then(
        () => 'not refused',
        (error: unknown) => (error as DomainError).reason,
      )
    expect(await reason()).toBe('DESCRIPTION_NEEDED')
    const description = { disputeId: id, expectedVersion: 0, type: 2, facts: 'Noise at night' } as const
    await disputes.describeDispute(description, await as('worker'))
    expect(await reason()).toBe('PARTIES_NEEDED')
    for (const party of parties)
      await disputes.addParty({ disputeId: id, expectedVersion: 0, party }, await as('worker'))
    expect(await reason()).toBe('not refused')
    expect(await casesOf('issue-3')).toMatchObject([{ facts: 'Noise at night', issueId: 'issue-3' }])
  })
})
