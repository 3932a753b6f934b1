import { eventually } from '@fengqiao/testing'
import { headOf, rawCaller } from './support/raw.ts'
import { receiving } from './support/receiving.ts'
import { startTown, type Town } from './support/town.ts'

const path = '/v1/issues/evidence:upload'
const mebibyte = 1024 * 1024
const resident = { sub: 'resident-1', posts: [{ role: 'RESIDENT', territory: '621202100001003' }] }

let town: Town
let token: string
const { seen, receive } = receiving()

beforeAll(async () => {
  town = await startTown({ issues: { uploadEvidence: receive } })
  token = await town.tokens.token(resident)
})
afterAll(() => town.stop())
beforeEach(() => {
  seen.length = 0
})

const head = (more: Readonly<Record<string, string>>) =>
  headOf(path, { Authorization: `Bearer ${token}`, 'Content-Type': 'image/png', ...more })

describe('a body that is not what it says', () => {
  it('is cut where it is too large, whatever it said', async () => {
    const caller = rawCaller(town.url)
    caller.write(head({ 'Transfer-Encoding': 'chunked' }))
    const piece = Buffer.alloc(mebibyte)
    for (let sent = 0; sent < 11; sent += 1) {
      caller.write('100000\r\n')
      caller.write(piece)
      caller.write('\r\n')
    }
    expect(await caller.status()).toContain('413')
    await eventually(() => seen[0]?.ended === 'broken off')
    expect(seen[0]?.bytes).toBeLessThanOrEqual(10 * mebibyte)
    caller.socket.destroy()
  })

  it('is never taken for a whole file when it is shorter than it said', async () => {
    const caller = rawCaller(town.url)
    caller.write(head({ 'Content-Length': '100000' }))
    caller.write(Buffer.alloc(50_000))
    await eventually(() => seen[0]?.bytes === 50_000)
    caller.socket.end()
    await eventually(() => seen[0]?.ended === 'broken off')
  })

  it('is let go at once when its sender goes away', async () => {
    const caller = rawCaller(town.url)
    caller.write(head({ 'Content-Length': String(5 * mebibyte) }))
    caller.write(Buffer.alloc(mebibyte))
    await eventually(() => (seen[0]?.bytes ?? 0) > 0)
    caller.socket.destroy()
    await eventually(() => seen[0]?.ended === 'broken off')
  })

  it('brings the service no byte more than it said', async () => {
    const caller = rawCaller(town.url)
    caller.write(head({ 'Content-Length': '5' }))
    caller.write('hello and more')
    await caller.status()
    expect(seen[0]?.bytes ?? 0).toBeLessThanOrEqual(5)
    caller.socket.destroy()
  })
})
