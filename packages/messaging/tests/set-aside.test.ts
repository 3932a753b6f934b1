import { DomainError, notAllowedNow } from '@fengqiao/domain-kit'
import type { Log } from '@fengqiao/domain-kit'
import type { ConsumeMessage } from 'amqplib'
import { decode, queuesOf } from '../src/index.ts'
import type { Outgoing } from '../src/messages.ts'
import { setAside } from '../src/set-aside.ts'
import { memoryMarks } from '../src/suites/index.ts'
import { anEvent } from './values.ts'

const queues = queuesOf({ exchange: 'e', queuePrefix: '' }, 'notifications', [1_000, 5_000])
const personal = '张三'

const bench = (send: () => Promise<void> = async () => Promise.resolve()) => {
  const [sent, lines, marks] = [[] as Outgoing[], [] as string[], memoryMarks()]
  const say: Log['info'] = (fields, message) => lines.push(`${message} ${JSON.stringify(fields)}`)
  const part = { name: 'sender', start: async () => Promise.resolve(), stop: async () => Promise.resolve() }
  const sender = {
    ...part,
    send: async (messages: readonly Outgoing[]) => {
      await send()
      sent.push(...messages)
    },
  }
  const aside = setAside({ queues, sender, marks, log: { info: say, warn: say, error: say } })
  const held = async (): Promise<boolean> => (await marks.seen('counting', 'Counter', 'counter-1')).held
  return { sent, lines, aside, held }
}

describe('setting an event aside', () => {
  it.each([
    { error: new DomainError('unavailable', 'AWAY'), attempt: 0, queue: 'notifications.retry.1000' },
    { error: new DomainError('unavailable', 'AWAY'), attempt: 7, queue: 'notifications.retry.5000' },
    { error: new TypeError(personal), attempt: 1, queue: 'notifications.retry.5000' },
    { error: new TypeError(personal), attempt: 2, queue: 'notifications.parked' },
    { error: notAllowedNow('CLOSED'), attempt: 0, queue: 'notifications.parked' },
  ])('puts it into $queue at attempt $attempt', async ({ error, attempt, queue }) => {
    const { sent, lines, aside, held } = bench()
    await aside.event({ event: anEvent(), error, attempt })
    const [message, ...others] = sent
    expect(others).toEqual([])
    expect(message).toMatchObject({
      exchange: '',
      routingKey: queue,
      options: { mandatory: true, persistent: true, headers: { 'fengqiao-attempt': attempt + 1 } },
    })
    expect(await held()).toBe(true)
    expect(JSON.stringify([message, lines])).not.toContain(personal)
  })

  it('keeps the event as it was', async () => {
    const { sent, aside } = bench()
    await aside.event({ event: anEvent(), error: notAllowedNow('CLOSED'), attempt: 0 })
    const [{ content, options }] = sent as [Outgoing]
    const message = { content, properties: { headers: options.headers as unknown } } as ConsumeMessage
    expect(decode(message)).toEqual(anEvent())
  })

  it('holds nothing when the event could not be stored', async () => {
    const { aside, held } = bench(async () => Promise.reject(new Error('broker away')))
    const aSide = aside.event({ event: anEvent(), error: notAllowedNow('CLOSED'), attempt: 0 })
    await expect(aSide).rejects.toThrow('broker away')
    expect(await held()).toBe(false)
  })

  it('keeps what it cannot read, and shows none of it', async () => {
    const { sent, lines, aside } = bench()
    const message = { content: Buffer.from(personal), properties: { headers: { other: 1 } } }
    await aside.unreadable(
      message as unknown as ConsumeMessage,
      new DomainError('invalid', 'UNREADABLE_MESSAGE'),
    )
    expect(sent).toMatchObject([{ routingKey: 'notifications.parked', content: Buffer.from(personal) }])
    expect(lines.join()).not.toContain(personal)
  })

  it('sends nothing on that the broker would act on, or that the client cannot write', async () => {
    const { sent, aside } = bench()
    const attributes = { 'cloudEvents:id': 'event-1', 'cloudEvents:version': 3 }
    const foreign = {
      CC: ['notifications.events'],
      'cloudEvents:time': 2 ** 63,
      'cloudEvents:subject': { deep: 1 },
      'cloudEvents:type': 'x'.repeat(60_000),
      ...Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`cloudEvents:${String(index)}`, 'x'])),
    }
    const headers = { ...attributes, ...foreign }
    const message = { content: Buffer.alloc(0), properties: { messageId: 'event-1', headers } }
    await aside.unreadable(message as unknown as ConsumeMessage, new DomainError('invalid', 'X'))
    const kept = sent[0]?.options.headers as Readonly<Record<string, unknown>>
    expect(kept).toMatchObject({ ...attributes, 'fengqiao-cause': 'invalid: X' })
    expect(Object.keys(kept).length).toBeLessThan(30)
    expect(Object.keys(kept)).not.toEqual(expect.arrayContaining(['CC']))
    expect(JSON.stringify(kept).length).toBeLessThan(5_000)
  })
})
