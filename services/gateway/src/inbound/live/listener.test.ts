import { inPassing, type EventMessage, type Feed } from '@fengqiao/domain-kit'
import type { Hub, Listener } from './hub.ts'
import { listen, type Outlet } from './listener.ts'
import type { Place, Vector } from './vector.ts'

const at = new Date(0)
const event = (position: number): EventMessage =>
  ({
    id: String(position),
    type: 'x.Y',
    epoch: 'first',
    position,
    at,
    visibleTo: [],
  }) as unknown as EventMessage

const setting = (here: Place | undefined, from?: Vector, passing = false) => {
  const frames: string[] = []
  let place = here
  let listener: Listener | undefined
  let isOpen = true
  let rooms = 0
  const outlet: Outlet = {
    send: (frame) => frames.push(frame),
    room: () => {
      rooms += 1
      return Promise.resolve()
    },
    end: () => (isOpen = false),
    isOpen: () => isOpen,
  }
  const hub: Hub = {
    name: 'hub',
    producers: ['p'],
    placeOf: () => place,
    tellsInPassing: () => passing,
    join: (one) => {
      listener = one
      return () => (listener = undefined)
    },
    heard: () => undefined,
    listening: () => 1,
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  }
  const read: Feed['read'] = (after, limit) => {
    const next = Math.min(place?.position ?? 0, after + limit)
    const events = Array.from({ length: next - after }, (_none, index) => event(after + 1 + index))
    return Promise.resolve({ epoch: 'first', events, next, atHead: true })
  }
  const feeds = { p: { read, ofAggregate: () => Promise.resolve([]) } }
  const joined = listen({ hub, feeds, from, sees: ({ id }) => Number(id) % 2 === 1, outlet })
  const publish = (position: number): void => {
    place = { epoch: 'first', position }
    listener?.onEvent('p', event(position))
    listener?.onPlace('p', place)
  }
  const heard = () => frames.flatMap((frame) => /"id":"(\d+)"/.exec(frame)?.[1] ?? [])
  const caughtUp = async (): Promise<void> => {
    while (joined.moved() === undefined) await Promise.resolve()
  }
  return {
    frames,
    heard,
    publish,
    caughtUp,
    rooms: () => rooms,
    listener: () => listener,
    moved: joined.moved,
    isOpen: () => isOpen,
  }
}

describe('a listener', () => {
  it('hears what it may see, each once, from now', () => {
    const { publish, heard } = setting({ epoch: 'first', position: 2 })
    for (const position of [3, 3, 4, 5]) publish(position)
    expect(heard()).toEqual(['3', '5'])
  })

  it('waits for the place of a producer that is not known yet', () => {
    const { publish, heard } = setting(undefined)
    publish(3)
    publish(5)
    expect(heard()).toEqual(['5'])
  })

  it('catches up while new events come, without gap or repetition', async () => {
    const { publish, heard, caughtUp, rooms } = setting(
      { epoch: 'first', position: 401 },
      { p: { epoch: 'first', position: 0 } },
    )
    publish(402)
    publish(403)
    await caughtUp()
    publish(405)
    expect(heard()).toEqual(Array.from({ length: 203 }, (_none, index) => String(index * 2 + 1)))
    expect(rooms()).toBe(3)
  })

  it.each([
    ['was away too long', { epoch: 'first', position: 6_000 }],
    ['comes from before a restore', { epoch: 'second', position: 3 }],
  ])('reads anew when it %s', async (_why, here) => {
    const { frames, caughtUp, heard } = setting(here, { p: { epoch: 'first', position: 1 } })
    await caughtUp()
    expect(frames).toEqual([expect.stringContaining('event: reset')])
    expect(heard()).toEqual([])
  })

  it('stays ahead of a gateway that has heard less', async () => {
    const { publish, heard, caughtUp } = setting(
      { epoch: 'first', position: 3 },
      { p: { epoch: 'first', position: 5 } },
    )
    await caughtUp()
    for (const position of [4, 5, 6, 7]) publish(position)
    expect(heard()).toEqual(['7'])
  })

  it('tells its place when it moved past what was not for it', () => {
    const { publish, moved } = setting({ epoch: 'first', position: 1 })
    expect(moved()).toContain('event: place')
    expect(moved()).toBeUndefined()
    publish(2)
    expect(moved()).toContain('event: place')
  })

  it('hears at once what is told in passing, and stays where it is', () => {
    const { listener, heard, publish, frames } = setting({ epoch: 'first', position: 3 })
    const { version: _none, ...passing } = event(0)
    listener()?.onEvent('p', { ...inPassing({ ...passing, id: '99' }) })
    publish(5)
    expect(heard()).toEqual(['99', '5'])
    expect(frames).toHaveLength(2)
  })

  it('reads anew when it was away from a producer that tells some things in passing', () => {
    const { frames } = setting({ epoch: 'first', position: 3 }, { p: { epoch: 'first', position: 3 } }, true)
    expect(frames).toEqual([expect.stringContaining('event: reset')])
  })

  it('reads anew when something may have passed unheard', () => {
    const { listener, frames } = setting({ epoch: 'first', position: 3 }, undefined, true)
    expect(frames).toEqual([])
    listener()?.onLoss('p')
    expect(frames).toEqual([expect.stringContaining('event: reset')])
  })

  it('is sent away when the door closes', () => {
    const { listener, isOpen } = setting({ epoch: 'first', position: 1 })
    listener()?.onEnd()
    expect(isOpen()).toBe(false)
  })
})
