import { randomBytes, randomUUID } from 'node:crypto'
import {
  DisputeConsent,
  DisputeServiceService,
  DisputeSide,
  OpenDisputeRequest,
  ReachAgreementRequest,
} from '@fengqiao/contracts/dispute-mediation/v1'
import type { DomainError } from '@fengqiao/domain-kit'
import { channelTo, clientOf, type CallOptions } from '@fengqiao/service-kit'
import { testIssuer } from '@fengqiao/service-kit/testing'
import { removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import { refuse } from '../src/domain/refusals.ts'
import { createService, type Overrides } from '../src/service.ts'

export const grid = '621202100001001'
const community = grid.slice(0, 12)

const posts = {
  clerk: [{ role: 'TOWN_CLERK', territory: '621202100' }],
  manager: [{ role: 'GRID_MANAGER', territory: community }],
  worker: [{ role: 'GRID_WORKER', territory: grid }],
  mediator: [{ role: 'MEDIATOR', territory: community }],
  second: [{ role: 'MEDIATOR', territory: community }],
  sponsor: [{ role: 'SPONSOR', territory: '621202100' }],
  auditor: [{ role: 'AUDITOR', territory: '621202100' }],
  stranger: [{ role: 'GRID_MANAGER', territory: '621202100002' }],
  upstairs: [{ role: 'RESIDENT', territory: grid }],
  neighbour: [{ role: 'RESIDENT', territory: grid }],
} as const

export type Who = keyof typeof posts

const holders: Readonly<Record<string, readonly string[]>> = {
  MEDIATOR: ['mediator', 'second', 'upstairs'],
  SPONSOR: ['sponsor'],
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** What a test may say of the house around. */
interface Surroundings {
  readonly grids?: string
  readonly masterKey?: Buffer<ArrayBuffer>
}

/** The service on the real engine and broker, its callers known by tokens of a test issuer. */
export const startTown = async (overrides: Partial<Overrides> & Surroundings = {}) => {
  const { grids = '127.0.0.1:1', masterKey, ...others } = overrides
  const servers = testServers()
  const issuer = await testIssuer()
  const unique = uniqueName('dispute_mediation')
  const topology = testTopology(unique)
  const service = await createService(
    {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
      MONGODB_URL: servers.mongodbUrl,
      AMQP_URL: servers.amqpUrl,
      REDIS_URL: servers.redisUrl,
      GRPC_LISTEN: { host: '127.0.0.1', port: 0 },
      PUBLIC_URL: issuer.publicUrl,
      IDENTITY_HTTP_ADDRESS: [issuer.address],
      SERVICE_CLIENT_SECRET: 'none is needed here',
      IDENTITY_ADDRESS: ['127.0.0.1:1'],
      GRID_MANAGEMENT_ADDRESS: [grids],
      POPULATION_REGISTRY_ADDRESS: ['127.0.0.1:1'],
      MASTER_KEY: [masterKey ?? randomBytes(32)],
      NUMBER_PREFIX: '武城人调字',
      COMMITTEE_PREFIXES: new Map([['621202100003', '武城莲湖人调字']]),
      REVISIT_DAYS: [7, 30, 90],
    },
    {
      log: quiet,
      database: unique,
      topology,
      demandPost: (role, people) =>
        people.every((one) => holders[role]?.includes(one))
          ? Promise.resolve()
          : Promise.reject(refuse(role === 'MEDIATOR' ? 'NOT_A_MEDIATOR' : 'NOT_A_SPONSOR')),
      token: () => issuer.token({ sub: 'dispute-mediation', kind: 'service', permissions: ['events.read'] }),
      sweepEvery: 50,
      ...others,
    },
  )
  await service.start()
  const channel = channelTo('dispute-mediation', [service.address()])
  const as = async (who: Who, key: string = randomUUID()): Promise<CallOptions> => ({
    token: await issuer.token({ sub: who, posts: posts[who] }),
    idempotencyKey: key,
    // Longer than a caller would wait: what is tested is not how busy the machine is.
    deadline: Date.now() + 25_000,
  })
  return {
    disputes: clientOf(DisputeServiceService, channel),
    as,
    issuer,
    database: unique,
    forget: service.feature.commands.forgetPerson,
    stop: async () => {
      await channel.stop()
      await service.stop()
      await removeTopology(topology)
      await issuer.stop()
    },
  }
}

export type Town = Awaited<ReturnType<typeof startTown>>

/** How a call is refused. */
export const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'not refused',
    (error: unknown) => `${(error as DomainError).kind} ${(error as DomainError).reason}`,
  )

export const parties = [
  {
    side: DisputeSide.APPLICANT,
    name: '张明',
    phone: '13800001234',
    address: '一号楼',
    personId: 'upstairs',
  },
  { side: DisputeSide.RESPONDENT, name: '李静', phone: '13900005678', address: '', personId: '' },
]

export const opening = (changes: object = {}): OpenDisputeRequest =>
  OpenDisputeRequest.fromPartial({
    gridCode: grid,
    type: 2,
    source: 1,
    facts: 'Water came through the ceiling',
    parties,
    ...changes,
  })

export const command = (disputeId: string, words = '') => ({ disputeId, words, expectedVersion: 0 })
export const ofParty = (disputeId: string, partyId: string) => ({ ...command(disputeId), partyId })

export const agreement = (disputeId: string, changes: object = {}): ReachAgreementRequest =>
  ReachAgreementRequest.fromPartial({
    disputeId,
    form: 1,
    content: 'The ceiling is mended and painted',
    manner: 'By the upstairs side, within ten days',
    performDueAt: new Date(Date.now() + 10 * 86_400_000),
    signedPartyIds: ['p1', 'p2'],
    mediatorSigned: true,
    committeeSealed: true,
    ...changes,
  })

/** A case on its way, led there by the people whose steps they are. */
export const journeys = ({ disputes, as }: Town) => {
  const opened = async (changes: object = {}, who: Who = 'clerk') =>
    (await disputes.openDispute(opening(changes), await as(who))).id
  const accepted = async (changes: object = {}) => {
    const id = await opened(changes)
    await disputes.acceptDispute(command(id), await as('manager'))
    return id
  }
  const assigned = async (changes: object = {}) => {
    const id = await accepted(changes)
    const request = { ...command(id), mediatorIds: ['mediator'] }
    await disputes.assignMediator(request, await as('manager'))
    await disputes.declareNoInterest(command(id), await as('mediator'))
    return id
  }
  const mediating = async (changes: object = {}) => {
    const id = await assigned(changes)
    for (const partyId of ['p1', 'p2']) {
      await disputes.deliverRightsNotice(ofParty(id, partyId), await as('mediator'))
      const consent = { ...ofParty(id, partyId), consent: DisputeConsent.WRITTEN }
      await disputes.recordConsent(consent, await as('mediator'))
    }
    await disputes.recordInvestigation(command(id, 'Looked at the pipe'), await as('mediator'))
    await disputes.startMediation(command(id), await as('mediator'))
    return id
  }
  const session = async (id: string, words = 'Both sides were heard') => {
    const request = { ...command(id, words), presentPartyIds: ['p1', 'p2'] }
    await disputes.recordSession(request, await as('mediator'))
  }
  const agreed = async (changes: object = {}) => {
    const id = await mediating()
    await session(id)
    await disputes.reachAgreement(agreement(id, changes), await as('mediator'))
    return id
  }
  return { opened, accepted, assigned, mediating, session, agreed }
}
