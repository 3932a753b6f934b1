import { PassThrough } from 'node:stream'
import { eventually } from '@fengqiao/testing'
import type { Request } from 'express'
import { piecesOf, sizeWords } from './incoming.ts'

/** A body that a test sends piece by piece. */
const body = () => {
  const stream = new PassThrough()
  return { stream, req: stream as unknown as Request }
}

const all = async (pieces: AsyncIterable<Buffer>): Promise<string> => {
  let text = ''
  for await (const piece of pieces) text += piece.toString()
  return text
}

const bounds = { mostBytes: 10, idle: 1_000, within: 2_000 }

describe('a body as it arrives', () => {
  it('is given whole', async () => {
    const { stream, req } = body()
    stream.end('0123456789')
    expect(await all(piecesOf(req, bounds))).toBe('0123456789')
  })

  it('is refused beyond its bound', async () => {
    const { stream, req } = body()
    stream.end('01234567890')
    await expect(all(piecesOf(req, bounds))).rejects.toMatchObject({ reason: 'TOO_LARGE' })
  })

  it('is refused when it stops coming', async () => {
    const { stream, req } = body()
    stream.write('0123')
    await expect(all(piecesOf(req, { ...bounds, idle: 30 }))).rejects.toMatchObject({ reason: 'TOO_SLOW' })
  })

  it('is refused when it trickles past its time', async () => {
    const { stream, req } = body()
    const trickle = setInterval(() => stream.write('.'), 5)
    const read = all(piecesOf(req, { mostBytes: 1_000_000, idle: 1_000, within: 60 }))
    await expect(read).rejects.toMatchObject({ reason: 'TOO_SLOW', headers: { Connection: 'close' } })
    clearInterval(trickle)
  })

  it('may wait for its reader as long as he likes', async () => {
    const { stream, req } = body()
    stream.end('0123456789')
    const pieces = piecesOf(req, { ...bounds, idle: 20 })
    const began = performance.now()
    const first = await pieces.next()
    await eventually(() => performance.now() - began > 40)
    expect(String(first.value)).toBe('0123456789')
    expect((await pieces.next()).done).toBe(true)
  })
})

it.each([
  [64 * 1024, '64 KB'],
  [10 * 1024 * 1024, '10 MB'],
])('%i bytes are %s in words', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})
