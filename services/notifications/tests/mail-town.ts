import { randomUUID } from 'node:crypto'
import {
  ListDeliveriesRequest,
  type Delivery,
  type DeliveryOutcome,
} from '@fengqiao/contracts/notifications/v1'
import { eventually } from '@fengqiao/testing'
import { mailServer } from '@fengqiao/testing/mail-server'
import type { Overrides } from '../src/service.ts'
import { assigned, clientsOf, townOfTests } from './running.ts'

export const minute = 60_000
/** Long enough for a busy machine, and short enough to be waited out. */
const patience = 2_000

const addressOf = (who: string): string => `${who}@town.example`

type Running = Awaited<ReturnType<Awaited<ReturnType<typeof townOfTests>>['instance']>>

/** A town with a mail server, its own clock, and replicas that come and go. */
export const mailTown = async () => {
  const town = await townOfTests()
  const server = await mailServer()
  let shift = 0
  const clock = () => new Date(Date.now() + shift)
  const running: Running[] = []
  const start = async (overrides: Partial<Overrides> = {}) => {
    const one = await town.instance({ clock, patience, ...overrides }, server.url)
    await one.start()
    running.push(one)
    return one
  }
  const stop = async (one: Running): Promise<void> => {
    running.splice(running.indexOf(one), 1)
    await one.stop()
  }
  const first = await start()
  let clients = clientsOf(first.address())
  return {
    ...town,
    server,
    first,
    clock,
    start,
    stop,
    /** Time goes by. */
    pass: (milliseconds: number) => {
      shift += milliseconds
    },
    clients: () => clients,
    /** People ask another replica from now on. */
    ask: async (one: Running) => {
      await clients.stop()
      clients = clientsOf(one.address())
    },
    end: async () => {
      await clients.stop()
      for (const one of running) await one.stop()
      await server.stop()
      await town.stop()
    },
  }
}

export type MailTown = Awaited<ReturnType<typeof mailTown>>

/** What tests say of people and their mail. */
export const peopleOf = (town: () => MailTown) => {
  /** Somebody with a confirmed address who sleeps at no time. The clock must not be half an hour ahead yet. */
  const someone = async ({ language = 'zh-CN' } = {}): Promise<string> => {
    const who = `w-${randomUUID().slice(0, 8)}`
    const { settings } = town().clients()
    const wishes = { email: addressOf(who), groups: [], quietHours: undefined, language }
    await settings.changeMySettings({ ...wishes, expectedVersion: 1 }, await town().as(who))
    const mail = await eventually(() => town().server.arrived(addressOf(who))[0])
    await settings.confirmEmail({ code: /\d{6}/.exec(mail.text)?.[0] ?? '' }, await town().as(who))
    return who
  }
  const ledgerOf = async (issueId: string, who: string): Promise<Delivery | undefined> => {
    const { deliveries } = await town()
      .clients()
      .inbox.listDeliveries(
        ListDeliveriesRequest.fromPartial({ issueId }),
        await town().as('auditor', 'AUDITOR'),
      )
    return deliveries.find(({ recipientId, channel }) => recipientId === who && channel === 2)
  }
  return {
    someone,
    addressOf,
    ledgerOf,
    /** E-mails after the one with the code. */
    mailTo: (who: string) => town().server.arrived(addressOf(who)).slice(1),
    /** Gives an issue to somebody, long ago or at a moment, and answers its id. */
    giveTo: async (who: string, options: { readonly issueId?: string; readonly at?: Date } = {}) => {
      const { issueId = randomUUID().slice(0, 8), at } = options
      await town().producers.publish({ ...assigned(issueId, who, 1), ...(at === undefined ? {} : { at }) })
      return issueId
    },
    /** Waits until somebody's e-mail about an issue stands so. */
    ending: (issueId: string, who: string, outcome: DeliveryOutcome) =>
      eventually(
        async () => {
          const found = await ledgerOf(issueId, who)
          return found?.outcome === outcome ? found : undefined
        },
        { within: 20_000 },
      ),
  }
}
