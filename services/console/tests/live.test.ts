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
