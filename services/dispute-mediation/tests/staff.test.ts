import { AccountStatus, PeopleServiceService, Role, StaffCard } from '@fengqiao/contracts/identity/v1'
import { channelTo, grpcServer, tokensOf, type Channel, type Implementation } from '@fengqiao/service-kit'
import { testIssuer, type TestIssuer } from '@fengqiao/service-kit/testing'
import { testServers } from '@fengqiao/testing'
import { demandPost } from '../src/outbound/staff.ts'
import type { DemandPost } from '../src/ports.ts'
import { refusal } from './town.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const { ACTIVE, SUSPENDED } = AccountStatus

const card = (personId: string, role: Role, status: AccountStatus = ACTIVE): StaffCard =>
  StaffCard.fromPartial({ personId, posts: [{ role, territory: '621202100001' }], status })

const cards = [
  card('mediator', Role.MEDIATOR),
  card('suspended', Role.MEDIATOR, SUSPENDED),
  card('worker', Role.GRID_WORKER),
  card('sponsor', Role.SPONSOR),
  StaffCard.fromPartial({ personId: 'former', posts: [], status: ACTIVE }),
]

/** Identity, as far as it is asked here. */
const people = (): Implementation => {
  const none = () => Promise.reject(new Error('not asked for in these tests'))
  const handlers = {
    ...Object.fromEntries(Object.keys(PeopleServiceService).map((name) => [name, none])),
    batchGetStaff: ({ personIds }: { readonly personIds: readonly string[] }) =>
      Promise.resolve({ staff: cards.filter(({ personId }) => personIds.includes(personId)) }),
  }
  return { definition: PeopleServiceService, handlers }
}

let issuer: TestIssuer
let server: ReturnType<typeof grpcServer>
let channel: Channel
let demand: DemandPost

beforeAll(async () => {
  issuer = await testIssuer()
  const settings = {
    REDIS_URL: testServers().redisUrl,
    PUBLIC_URL: issuer.publicUrl,
    IDENTITY_HTTP_ADDRESS: [issuer.address],
    SERVICE_CLIENT_SECRET: 'known to the test issuer',
  }
  const { authenticate } = tokensOf('identity', settings, quiet)
  const listen = { host: '127.0.0.1', port: 0 }
  server = grpcServer({ listen, services: [people()], authenticate, log: quiet })
  await server.start()
  channel = channelTo('identity', [server.address()])
  demand = demandPost(channel, () =>
    issuer.token({ sub: 'dispute-mediation', kind: 'service', permissions: ['staff.read'] }),
  )
})

afterAll(async () => {
  await channel.stop()
  await server.stop()
  await issuer.stop()
})

describe('who may mediate, as identity knows it', () => {
  it('is who holds the post now and is not suspended', async () => {
    await expect(demand('MEDIATOR', ['mediator', 'mediator'])).resolves.toBeUndefined()
    await expect(demand('SPONSOR', ['sponsor'])).resolves.toBeUndefined()
  })

  it.each(['suspended', 'worker', 'former', 'sponsor', 'nobody'])('is not the %s one', async (person) => {
    expect(await refusal(demand('MEDIATOR', ['mediator', person]))).toBe('not-allowed-now NOT_A_MEDIATOR')
  })

  it('is told apart from who may answer for a case', async () => {
    expect(await refusal(demand('SPONSOR', ['mediator']))).toBe('not-allowed-now NOT_A_SPONSOR')
  })
})
