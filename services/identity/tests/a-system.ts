import { connect, type Channel, type ChannelModel, type ConsumeMessage } from 'amqplib'
import { testServers } from '@fengqiao/testing'
import { community } from './a-person.ts'
import { clientToken, type Running } from './running.ts'

/** What a system is admitted with. */
export const aSystem = {
  name: '市 12345 热线平台',
  contactOffice: '市政务服务中心信息科',
  territories: [community],
}

/** A system's own token. */
export const tokenOf = async (publicUrl: string, clientId: string, secret: string): Promise<string> => {
  const reply = await clientToken(publicUrl, clientId, secret)
  if (!reply.ok) throw new Error(`no token: ${String(reply.status)}`)
  return ((await reply.json()) as { readonly access_token: string }).access_token
}

/** Admits a system and signs it in. */
export const admitted = async ({ clients, installer, config }: Running) => {
  const { clientId, clientSecret } = await clients.createClient(aSystem, installer)
  return { clientId, clientSecret, token: await tokenOf(config.PUBLIC_URL, clientId, clientSecret) }
}

export interface Way {
  readonly brokerUrl: string
  readonly queue: string
  readonly password: string
}

const addressOf = ({ brokerUrl, queue, password }: Way): string => {
  const url = new URL(brokerUrl)
  url.username = encodeURIComponent(queue)
  url.password = encodeURIComponent(password)
  return url.href
}

/** Somebody at the broker with a subscriber's name and password. */
export interface AtBroker {
  readonly model: ChannelModel
  readonly closed: () => boolean
  readonly leave: () => Promise<void>
}

export const enter = async (way: Way): Promise<AtBroker> => {
  const model = await connect(addressOf(way), { noDelay: true })
  let closed = false
  model.on('error', () => undefined)
  model.on('close', () => {
    closed = true
  })
  return {
    model,
    closed: () => closed,
    leave: () => (closed ? Promise.resolve() : model.close()),
  }
}

/** What the broker says to one thing that is tried; nothing when it lets it pass. */
export const refusalOf = async (
  { model }: AtBroker,
  act: (channel: Channel) => Promise<unknown>,
): Promise<string | undefined> => {
  const channel = await model.createChannel()
  const broken = new Promise<string>((resolve) => {
    channel.once('error', (error: Error) => {
      resolve(error.message)
    })
  })
  const passed = act(channel)
    .then(() => channel.close())
    .then(
      () => undefined,
      () => broken,
    )
  return Promise.race([passed, broken])
}

/** Takes everything that comes. */
export const listen = async ({ model }: AtBroker, queue: string) => {
  const heard: ConsumeMessage[] = []
  const channel = await model.createChannel()
  await channel.consume(queue, (message) => {
    if (message === null) return
    heard.push(message)
    channel.ack(message)
  })
  return heard
}

/** The broker's management as its administrator asks it. */
export const asAdministrator = async (method: string, path: string): Promise<Response> => {
  const { origin, username, password } = new URL(testServers().amqpManagementUrl)
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  const body = method === 'PUT' ? { body: '{}' } : {}
  const headers = { authorization, 'content-type': 'application/json' }
  return fetch(`${origin}/api/${path}`, { method, headers, ...body })
}

/** Whether something stands at the broker. */
export const stands = async (path: string): Promise<boolean> => {
  const reply = await asAdministrator('GET', path)
  await reply.body?.cancel()
  return reply.status === 200
}
