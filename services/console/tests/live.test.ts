import { QueryClient } from '@tanstack/react-query'
import { collector } from '../src/app/live-collector.ts'
import { readStream, takeMessages, type StreamMessage } from '../src/app/live-stream.ts'
import { topicsOf } from '../src/app/live-topics.ts'

describe('the live stream', () => {
  it('is cut into messages; the rest waits for more', () => {
    const taken = takeMessages(': hello\n\nid: v1\nevent: a.B\ndata: {"x":1}\n\nid: v2\nda')
    expect(taken.messages).toEqual([{ id: 'v1', event: 'a.B', data: '{"x":1}' }])
    expect(taken.rest).toBe('id: v2\nda')
  })
  it('is read whole, wherever the network cuts it', async () => {
    const bytes = new TextEncoder().encode('id: 1\r\ndata: 枫\r\n\r\nid: 2\ndata: 桥\n\n')
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const seen: StreamMessage[] = []
    await readStream(body, (message) => seen.push(message))
    expect(seen.map(({ id, data }) => `${id}${data}`)).toEqual(['1枫', '2桥'])
  })
})

describe('a live event', () => {
  it('names what to read again', () => {
    const data = JSON.stringify({ aggregateId: 'i1', data: { issueId: 'i1' } })
    expect(topicsOf('fengqiao.grid_management.v1.IssueAccepted', data)).toEqual([['issues'], ['issue', 'i1']])
    expect(topicsOf('fengqiao.notifications.v1.InboxItemAdded', '{}')).toEqual([['inbox']])
    expect(topicsOf('fengqiao.grid_management.v1.GridDefined', '{}')).toEqual([['grids']])
    expect(topicsOf('fengqiao.identity.v1.PostAssigned', '{}')).toEqual([['people'], ['staff']])
  })
  it('of an unknown kind, or broken, names nothing', () => {
    expect(topicsOf('fengqiao.other.v1.Thing', 'not json')).toEqual([])
  })
})

describe('a reset', () => {
  const says = (event: string, data: unknown = {}): StreamMessage => ({
    id: 'v',
    event,
    data: JSON.stringify(data),
  })
  const page = () => {
    const queries = new QueryClient()
    const keys = [['issue', 'i1', 'itself'], ['grids', 'all'], ['inbox', 'unread'], ['me']]
    for (const key of keys) queries.setQueryData(key, 'shown')
    const flushes: (() => void)[] = []
    const collect = collector(queries, (flush) => flushes.push(flush))
    const hear = (...messages: StreamMessage[]) => {
      messages.forEach(collect)
      flushes.splice(0).forEach((flush) => flush())
    }
    const old = () => keys.filter((key) => queries.getQueryState(key)?.isInvalidated).map(([name]) => name)
    return { hear, old, flushes, collect }
  }
  const added = says('fengqiao.notifications.v1.InboxItemAdded')
  const reset = says('reset', { source: 'grid-management' })

  it('makes every query old', () => {
    const { hear, old } = page()
    hear(reset)
    expect(old()).toEqual(['issue', 'grids', 'inbox', 'me'])
  })
  it('of notifications makes the inbox old and nothing else', () => {
    const { hear, old } = page()
    hear(says('reset', { source: 'notifications' }))
    expect(old()).toEqual(['inbox'])
  })
  it('counts among other events, before and after it', () => {
    const { hear, old } = page()
    hear(added, reset, added)
    expect(old()).toEqual(['issue', 'grids', 'inbox', 'me'])
  })
  it('is not read into a message that names less', () => {
    const { hear, old } = page()
    hear(added, says('place'))
    expect(old()).toEqual(['inbox'])
  })
  it('is waited for once in a burst', () => {
    const { collect, flushes } = page()
    for (const message of [added, reset, added]) collect(message)
    expect(flushes).toHaveLength(1)
  })
})
