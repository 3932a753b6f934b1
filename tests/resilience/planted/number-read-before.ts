import { setTimeout as pause } from 'node:timers/promises'
import { lieAbout } from './lie.ts'
import { serveGrids } from './serve.ts'

// A number is read and counted up by one, however many take theirs at once: two may take the same.
let last = 0
lieAbout(/^counters$/, 'findOneAndUpdate', async () => {
  const read = last
  await pause(60)
  last = read + 1
  return { last }
})
await serveGrids()
