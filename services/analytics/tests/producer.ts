import { randomUUID } from 'node:crypto'
import { aggregates, connectStore, keeping, renewEpoch, type StoreHooks } from '@fengqiao/aggregate-store'
import * as contract from '@fengqiao/contracts/grid-management/v1'
import { systemScope, type DomainEvent, type JournalEntry } from '@fengqiao/domain-kit'
import type { Topology } from '@fengqiao/messaging'
import { sendingNeighbour } from '@fengqiao/messaging/suites'
import { anonymous, feedOf, serveFeed } from '@fengqiao/service-kit'
import { testServers } from '@fengqiao/testing'
import { silent } from './memory-town.ts'

/** A fact as the contract tells it. */
export interface Told extends DomainEvent {
  readonly data: Readonly<Record<string, unknown>>
}

interface Kept {
  readonly told: number
}

interface Codec<T> {
  readonly $type: string
  readonly fromPartial: (value: Partial<T>) => T
  readonly toJSON: (value: T) => unknown
}

/** An event of a matter in this grid. */
export const told =
  <T>(codec: Codec<T>, data: Partial<T> = {}) =>
  (issueId: string, gridCode: string): Told => ({
    type: codec.$type,
    data: codec.toJSON(codec.fromPartial({ ...data, issueId, gridCode })) as Told['data'],
  })

const matters = ({ connection, wake }: StoreHooks) =>
  aggregates<Kept, Told>(connection, {
    kind: 'Issue',
    collection: 'issues',
    evolve: (before) => ({ told: (before?.told ?? 0) + 1 }),
    visibleTo: () => ['621202100'],
    isPublished: () => true,
    indexes: [],
    schema: 1,
    wake,
  })

const toContract = ({ event }: JournalEntry) => {
  const { type, data } = event as Told
  return { type, data }
}

const metaOf = (at: Date) => ({ actor: 'clerk', commandId: randomUUID(), requestHash: 'same', at })

/** The owner of matters with a real journal, relay and publisher; its feed is read as a service reads it. */
export const startProducer = async (topology: Topology, database: string) => {
  const { mongodbUrl, amqpUrl } = testServers()
  const connection = await connectStore({ url: mongodbUrl, database, log: silent })
  const sender = sendingNeighbour({ url: amqpUrl, name: 'producer', log: silent, topology })
  const source = 'grid-management'
  const facts = keeping({
    ...{ connection, source, toContract, log: silent },
    publish: sender.publish,
    aggregates: (hooks) => ({ issues: matters(hooks) }),
  })
  const { issues } = facts.aggregates
  const serve = serveFeed(facts.feed)
  const service = { ...anonymous('en'), kind: 'service' as const, id: 'analytics' }
  const parts = [sender, ...facts.parts]
  for (const part of parts) await part.start()
  return {
    feed: feedOf((request) => serve(request, { scope: systemScope, caller: service })),
    /** Records a matter's whole course, each event at its moment; answers the matter's id. */
    record: async (
      gridCode: string,
      course: readonly ReturnType<typeof told>[],
      at: Date,
    ): Promise<string> => {
      const [first, ...rest] = course
      const { id } = await issues.create(metaOf(at), (made) => (first ? [first(made, gridCode)] : []))
      for (const one of rest) {
        await issues.change({ scope: systemScope, id }, metaOf(at), () => [one(id, gridCode)])
      }
      return id
    },
    /** As after a restore from a backup: everyone who follows begins anew. */
    restore: () => renewEpoch(connection),
    stop: async () => {
      for (const part of parts.toReversed()) await part.stop()
    },
  }
}

export type Producer = Awaited<ReturnType<typeof startProducer>>

const { IssueCategory, IssueChannel, IssueUrgency, Satisfaction, ClockStep } = contract

/** Events of a matter, ready to be put in order. */
export const says = {
  registered: told(contract.IssueRegistered, {
    category: IssueCategory.PUBLIC_FACILITY,
    urgency: IssueUrgency.ORDINARY,
    channel: IssueChannel.COUNTER,
  }),
  accepted: told(contract.IssueAccepted, { inTime: true }),
  progressed: told(contract.IssueProgressed),
  late: told(contract.IssueOverdue, { step: ClockStep.HANDLE }),
  resolved: told(contract.IssueResolved, { inTime: true }),
  verified: told(contract.IssueVerified, { feedbackAsked: true }),
  satisfied: told(contract.IssueFeedbackGiven, { satisfaction: Satisfaction.SATISFIED }),
  closed: told(contract.IssueClosed, { satisfaction: Satisfaction.SATISFIED }),
}
