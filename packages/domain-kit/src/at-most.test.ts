import { atMost } from './at-most.ts'

describe('a goodbye', () => {
  it('is left when it takes too long, or fails', async () => {
    await atMost(1, new Promise(() => undefined))
    await atMost(60_000, Promise.reject(new Error('no')))
  })
})
