import { IssueClosed, IssueRegistered } from '@fengqiao/contracts/grid-management/v1'
import type { EventMessage } from '@fengqiao/domain-kit'
import { sendingNeighbour, type SendingNeighbour } from '@fengqiao/messaging/suites'
import { eventually } from '@fengqiao/testing'
import { grid } from './a-person.ts'
import { admitted, asAdministrator, stands, type Way } from './a-system.ts'
import { silent, type Running } from './running.ts'

/** What systems usually want to hear. */
export const types = [IssueClosed.$type, IssueRegistered.$type]

let position = 0

/** An event as grid-management sends it. */
export const anEvent = (type: string): EventMessage => {
  position += 1
  return {
    ...{ id: `e${String(position)}`, type, source: 'grid-management', kind: 'Issue', aggregateId: 'i1' },
    ...{ version: position, previous: position - 1, epoch: 'one', position, at: new Date(), actor: 'p1' },
    ...{ visibleTo: [grid], head: 'h', data: { issueId: 'i1' } },
  }
}

/** Sends events where the services send theirs. */
export const publishing = async ({ config, shared: { topology } }: Running): Promise<SendingNeighbour> => {
  const sender = sendingNeighbour({ url: config.AMQP_URL, name: 'test', log: silent, topology })
  await sender.start()
  return sender
}

type At = Pick<Way, 'queue'>

/**
 * A command is answered whatever the broker says, and a busy one says nothing in time: waits until the broker lets
 * the subscriber in. Permission is what it is given last.
 */
export const letIn = async <W extends At>(way: W): Promise<W> => {
  await eventually(() => stands(`permissions/%2F/${way.queue}`))
  return way
}

/** A system with a subscription of its own. */
export const subscribed = async (identity: Running) => {
  const { clientId, token } = await admitted(identity)
  const reply = await identity.subscriptions.createSubscription({ types }, { token })
  return letIn({ clientId, token, ...reply })
}

export const queuePath = ({ queue }: At) => `queues/%2F/${queue}`
export const userPath = ({ queue }: At) => `users/${queue}`

/** The types that the broker sends to a queue. */
const boundTo = async ({ shared }: Running, { queue }: At): Promise<readonly string[]> => {
  const reply = await asAdministrator('GET', `bindings/%2F/e/${shared.topology.exchange}/q/${queue}`)
  return ((await reply.json()) as { readonly routing_key: string }[]).map((one) => one.routing_key).toSorted()
}

/** Waits until the broker sends exactly these types to a queue. */
export const bindsExactly = (identity: Running, way: At, wanted: readonly string[]): Promise<true> =>
  eventually(async () => {
    expect(await boundTo(identity, way)).toEqual(wanted.toSorted())
    return true
  })
