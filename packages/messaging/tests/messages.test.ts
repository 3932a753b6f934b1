import type { EventMessage } from '@fengqiao/domain-kit'
import type { Message } from 'amqplib'
import fc from 'fast-check'
import { decode, encode } from '../src/index.ts'
import { anEvent } from './values.ts'

const asMessage = (event: EventMessage, change: Readonly<Record<string, unknown>> = {}) => {
  const { content, options } = encode(event)
  const headers = { ...(options.headers as Record<string, unknown>), ...change }
  return { content, properties: { headers } } as unknown as Pick<Message, 'content' | 'properties'>
}

const text = fc.string({ minLength: 1 })
const count = fc.nat()
const events: fc.Arbitrary<EventMessage> = fc.record(
  {
    ...{ id: text, type: text, source: text, kind: text, aggregateId: text, epoch: text },
    ...{ version: count, previous: count, position: fc.maxSafeNat(), actor: fc.string(), head: fc.string() },
    ...{ cause: fc.string(), trace: fc.string(), visibleTo: fc.array(fc.string()) },
    at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01T00:00:00Z') }),
    data: fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
  },
  {
    requiredKeys: [
      ...(['id', 'type', 'source', 'kind', 'aggregateId', 'version', 'previous', 'epoch'] as const),
      ...(['position', 'at', 'actor', 'visibleTo', 'head', 'data'] as const),
    ],
    noNullPrototype: true,
  },
)

describe('an event as a message', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(events, (event) => {
        expect(decode(asMessage(event))).toEqual(event)
      }),
    )
  })

  it('carries CloudEvents attributes as headers and the data alone as body', () => {
    const { routingKey, content, options } = encode(anEvent())
    expect(routingKey).toBe('fengqiao.counting.v1.Counted')
    expect(JSON.parse(content.toString())).toEqual({ count: 2 })
    expect(options).toMatchObject({
      messageId: 'event-1',
      contentType: 'application/json',
      persistent: true,
      headers: {
        'cloudEvents:specversion': '1.0',
        'cloudEvents:id': 'event-1',
        'cloudEvents:source': 'counting',
        'cloudEvents:subject': 'counter-1',
        'cloudEvents:time': '2026-03-01T08:30:00.123Z',
        'cloudEvents:visibleto': '["621202100","person-1"]',
        'cloudEvents:traceparent': '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      },
    })
  })

  it.each([
    ['id', undefined],
    ['id', ''],
    ['version', '2'],
    ['version', -1],
    ['previous', 1.5],
    ['time', 'yesterday'],
    ['visibleto', 'not json'],
    ['visibleto', '[1]'],
    ['epoch', null],
  ])('refuses a message whose %s is %p, without telling its value', (name, value) => {
    const act = (): unknown => decode(asMessage(anEvent(), { [`cloudEvents:${name}`]: value }))
    expect(act).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        reason: 'UNREADABLE_MESSAGE',
        details: { violations: [{ field: name, reason: 'MALFORMED' }] },
      }) as Error,
    )
  })

  it('refuses headers so many that they could not be written again beside a cause', () => {
    const filled = (bytes: number) =>
      asMessage(anEvent(), { 'cloudEvents:visibleto': JSON.stringify(['x'.repeat(bytes)]) })
    expect(decode(filled(40_000)).visibleTo).toHaveLength(1)
    expect(() => decode(filled(50_000))).toThrow('UNREADABLE_MESSAGE')
  })

  it('refuses a body that is no JSON', () => {
    const message = { ...asMessage(anEvent()), content: Buffer.from('{') }
    expect(() => decode(message)).toThrow('UNREADABLE_MESSAGE')
  })
})
