import { eventually } from '@fengqiao/testing'
import type { Session } from '../src/deliveries.ts'
import { readersOf } from '../src/readers.ts'
import { log } from './rabbitmq.ts'

const bench = (given: { readonly idleAfter?: number; readonly sweepAfter?: number } = {}) => {
  const session = { going: true } as Session
  const state = { read: 0, fails: 0, active: true }
  const following = {
    receive: async () => Promise.resolve(true),
    refresh: async () => Promise.resolve(),
    catchUp: async () => {
      state.read += 1
      if (state.read <= state.fails) throw new Error('feed away')
      return Promise.resolve()
    },
  }
  const readers = readersOf({
    followings: new Map([['counting', following]]),
    active: () => (state.active ? session : undefined),
    ...{ log, longestPause: 1, idleAfter: 60_000, sweepAfter: 60_000, ...given },
  })
  return { session, state, readers }
}

const settle = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('reading the feeds', () => {
  it('is not due while events come and the last reading is fresh', async () => {
    const { state, readers } = bench()
    readers.readAll()
    await settle()
    readers.noteDelivery()
    readers.readIfDue()
    await settle()
    expect(state.read).toBe(1)
  })

  it('is due after a quiet time', async () => {
    const { state, readers } = bench({ idleAfter: 0 })
    readers.readAll()
    readers.noteDelivery()
    await settle()
    readers.readIfDue()
    await settle()
    expect(state.read).toBe(2)
  })

  it('is due in the busiest time, once in a while', async () => {
    const { state, readers } = bench({ sweepAfter: 0 })
    readers.noteDelivery()
    readers.readIfDue()
    await settle()
    expect(state.read).toBe(1)
  })

  it('goes on until the feed answers', async () => {
    const { state, readers } = bench()
    state.fails = 2
    readers.read('counting')
    await eventually(() => state.read === 3)
  })

  it('is left to the replica that is active', async () => {
    const { state, readers } = bench()
    state.active = false
    readers.readAll()
    readers.read('counting')
    readers.read('unknown')
    await settle()
    expect(state.read).toBe(0)
  })

  it('ends with the session', async () => {
    const { session, state, readers } = bench()
    state.fails = Infinity
    readers.readAll()
    await eventually(() => state.read > 0)
    session.going = false
    await settle()
    const read = state.read
    readers.readAll()
    await settle()
    expect(state.read).toBe(read)
  })
})
