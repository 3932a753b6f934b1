import { randomBytes, randomUUID } from 'node:crypto'
import { connectStore } from '@fengqiao/aggregate-store'
import { IssueAssigned, IssueRegistered } from '@fengqiao/contracts/grid-management/v1'
import { InboxServiceService, SettingsServiceService } from '@fengqiao/contracts/notifications/v1'
import type { EventMessage } from '@fengqiao/domain-kit'
import { brokerConnection, liveTap } from '@fengqiao/messaging'
import { channelTo, clientOf, tokensOf } from '@fengqiao/service-kit'
import { testIssuer } from '@fengqiao/service-kit/testing'
import { removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import type { Subject } from '../src/domain/message.ts'
import { createService, type Overrides } from '../src/service.ts'
import { producersOn, type Happened } from './producers.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

export const grid = '621202100001003'

/** Neighbours, tokens and names of one town, in which instances of the service are started. */
export const townOfTests = async () => {
  const servers = testServers()
  const issuer = await testIssuer()
  const unique = uniqueName('notifications')
  const topology = testTopology(unique)
  const settings = {
    REDIS_URL: servers.redisUrl,
    PUBLIC_URL: issuer.publicUrl,
    IDENTITY_HTTP_ADDRESS: [issuer.address],
    SERVICE_CLIENT_SECRET: 'known to the test issuer',
  }
  const { authenticate } = tokensOf('producers', settings, quiet)
  const producers = producersOn({ amqpUrl: servers.amqpUrl, topology, authenticate, log: quiet })
  await producers.start()
  const config = {
    ...settings,
    NODE_ENV: 'test' as const,
    LOG_LEVEL: 'silent',
    OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
    MONGODB_URL: servers.mongodbUrl,
    AMQP_URL: servers.amqpUrl,
    GRPC_LISTEN: { host: '127.0.0.1', port: 0 },
    IDENTITY_ADDRESS: [producers.address()],
    GRID_MANAGEMENT_ADDRESS: [producers.address()],
    DISPUTE_MEDIATION_ADDRESS: [producers.address()],
    POPULATION_REGISTRY_ADDRESS: [producers.address()],
    MASTER_KEY: [randomBytes(32)] as const,
  }
  const token = () =>
    issuer.token({ sub: 'notifications', kind: 'service', permissions: ['events.read', 'staff.read'] })
  return {
    producers,
    publicUrl: issuer.publicUrl,
    /** One more replica over the same database. */
    instance: (overrides: Partial<Overrides> = {}, smtpUrl?: string) =>
      createService(
        { ...config, SMTP_URL: smtpUrl, SMTP_FROM: 'notices@town.example' },
        { log: quiet, database: unique, topology, token, sweepEvery: 20, ...overrides },
      ),
    as: async (sub: string, role = 'GRID_WORKER') => ({
      token: await issuer.token({ sub, posts: [{ role, territory: grid }] }),
      idempotencyKey: randomUUID(),
    }),
    /** Hears what the service tells, as an open console does. */
    listening: async () => {
      const heard: EventMessage[] = []
      const broker = brokerConnection({ url: servers.amqpUrl, name: 'listener', log: quiet, topology })
      const patterns = ['fengqiao.notifications.v1.#']
      const tap = liveTap({ connection: broker, log: quiet, patterns, onMessage: (one) => heard.push(one) })
      await broker.start()
      await tap.start()
      return { heard, stop: async () => Promise.all([tap.stop(), broker.stop()]) }
    },
    /** Everything the service keeps, as text. */
    textOfDatabase: async (): Promise<string> => {
      const { db, close } = await connectStore({
        url: servers.mongodbUrl,
        database: unique,
        log: quiet,
      })
      const collections = await db.collections()
      const documents = await Promise.all(collections.map((one) => one.find().toArray()))
      await close()
      return JSON.stringify(documents)
    },
    /** Makes every message look as the release before kept it, when it could speak of issues alone. */
    keepAsBefore: async (): Promise<void> => {
      const { db, close } = await connectStore({
        url: servers.mongodbUrl,
        database: unique,
        log: quiet,
      })
      const messages = db.collection('messages')
      for (const { _id, state } of await messages.find({ 'state.subject.kind': 'ISSUE' }).toArray()) {
        const { number: issueNumber, version: issueVersion } = (state as { subject: Subject }).subject
        await messages.updateOne(
          { _id },
          {
            $set: { schema: 1, 'state.issueNumber': issueNumber, 'state.issueVersion': issueVersion },
            $unset: { 'state.subject': '' },
          },
        )
      }
      await close()
    },
    stop: async () => {
      await producers.stop()
      await removeTopology(topology)
      await issuer.stop()
    },
  }
}

export type TownOfTests = Awaited<ReturnType<typeof townOfTests>>

/** What people ask of a running instance. */
export const clientsOf = (address: string) => {
  const channel = channelTo('notifications', [address])
  return {
    inbox: clientOf(InboxServiceService, channel),
    settings: clientOf(SettingsServiceService, channel),
    stop: channel.stop,
  }
}

const concerned = (issueId: string) => ({
  issueId,
  number: `20261123-${issueId}`,
  gridCode: grid,
  reporterId: 'resident',
  firstReceiverId: 'clerk',
  handlerId: '',
})

/** An issue is registered; the workers of the grid and the clerk are told. */
export const registered = (issueId: string, data: Partial<IssueRegistered> = {}): Happened => ({
  aggregateId: issueId,
  kind: 'Issue',
  version: 1,
  codec: IssueRegistered,
  data: IssueRegistered.fromPartial({ ...concerned(issueId), ...data }),
})

/** It is given to somebody, who is told. */
export const assigned = (issueId: string, handlerId: string, version = 2): Happened => ({
  aggregateId: issueId,
  kind: 'Issue',
  version,
  codec: IssueAssigned,
  data: IssueAssigned.fromPartial({ ...concerned(issueId), handlerId }),
})
