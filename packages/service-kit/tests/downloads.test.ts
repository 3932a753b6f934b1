import { randomBytes } from 'node:crypto'
import { FileHead } from '@fengqiao/contracts/common/v1'
import { DomainError } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { all, endless, inPieces, stalled, summed } from './streams.ts'
import { openTown, worker, type Town } from './town.ts'

let town: Town
let give: () => Promise<AsyncIterable<Uint8Array>>

beforeAll(async () => {
  town = await openTown({
    issues: {
      downloadEvidence: async () => ({
        head: FileHead.fromPartial({ contentType: 'image/png', sizeBytes: 5, hash: 'abc', count: 5 }),
        bytes: await give(),
      }),
    },
  })
})
afterAll(() => town.stop())

const token = () => town.tokenOf(worker)

describe('a download', () => {
  const ask = async (issueId = 'i-1') =>
    town.issues.downloadEvidence({ issueId, attachmentId: 'a-1', range: undefined }, { token: await token() })

  it.each([0, 1, 65_536, 3_000_001])('of %i bytes arrives as it was given', async (length) => {
    const file = randomBytes(length)
    give = async () => inPieces(file, 262_144)
    const { head: said, bytes } = await ask()
    expect(said).toMatchObject({ contentType: 'image/png', hash: 'abc', count: 5 })
    expect(summed(await all(bytes))).toBe(summed(file))
  })

  it('passes the same gate as every call', async () => {
    const request = { issueId: '', attachmentId: 'a-1', range: undefined }
    await expect(town.issues.downloadEvidence(request)).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(town.issues.downloadEvidence(request, { token: await token() })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })

  it('is refused before its first byte', async () => {
    give = () => Promise.reject(new DomainError('not-found', 'NOT_FOUND'))
    await expect(ask()).rejects.toMatchObject({ kind: 'not-found', reason: 'NOT_FOUND' })
  })

  it('that fails in the middle says so and says no more', async () => {
    give = async () => {
      async function* failing() {
        yield await Promise.resolve(Buffer.alloc(100))
        throw new Error('a secret of the service')
      }
      return failing()
    }
    const { bytes } = await ask()
    await expect(all(bytes)).rejects.toThrow('INTERNAL')
  })

  it('is given no faster than it is taken, and let go when nobody takes it', async () => {
    const { seen, bytes: source } = endless()
    give = async () => source
    const { bytes, cancel } = await ask()
    expect(await stalled({ seen })).toBeLessThan(8 * 1024 * 1024)
    for await (const _part of bytes) break
    await eventually(() => seen.over)
    cancel()
  })
})
