import type { Management } from './broker-management.ts'
import { subscriberQueues } from './subscriber-queues.ts'

/** What is done to a broker that says this of a queue; `undefined` where it knows none. */
const doneTo = async (held: object | undefined): Promise<readonly string[]> => {
  const done: string[] = []
  const note = (what: string) => (_body: object, kind: string) => {
    done.push(`${what} ${kind}`)
    return Promise.resolve()
  }
  const management = {
    read: (kind: string) => Promise.resolve(kind === 'queues' ? held : []),
    put: note('make'),
    post: note('add'),
    remove: (kind: string) => {
      done.push(`remove ${kind}`)
      return Promise.resolve()
    },
  } as unknown as Management
  const queues = subscriberQueues(management, '/', { exchange: 'events', queuePrefix: '' })
  await queues.open('subscriber.one', ['a.type'])
  return done
}

describe('the queue of another system', () => {
  const bound = ['make exchanges', 'add bindings']

  it('is made where there is none, and left as it is where it is served', async () => {
    expect(await doneTo(undefined)).toEqual(['make queues', ...bound])
    expect(await doneTo({ online: ['node'] })).toEqual(bound)
    expect(await doneTo({})).toEqual(bound)
  })

  it('is made anew where the broker has nothing behind its name', async () => {
    expect(await doneTo({ online: [] })).toEqual(['remove queues', 'make queues', ...bound])
  })
})
