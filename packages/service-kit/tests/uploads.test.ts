import { randomBytes } from 'node:crypto'
import { UploadedFile } from '@fengqiao/contracts/common/v1'
import { IssueServiceService, UploadEvidenceRequest } from '@fengqiao/contracts/grid-management/v1'
import { DeadlineExceeded, DomainError } from '@fengqiao/domain-kit'
import { channelTo, clientOf, type Call, type Upload } from '@fengqiao/service-kit'
import { eventually } from '@fengqiao/testing'
import { all, endless, inPieces, stalled, summed } from './streams.ts'
import { admin, openTown, worker, type Town } from './town.ts'

type Receiving = (upload: Upload<UploadEvidenceRequest>, call: Call) => Promise<UploadedFile>

const head = (sizeBytes = 0) =>
  UploadEvidenceRequest.fromPartial({ part: { head: { contentType: 'image/jpeg', sizeBytes } } })

const echo: Receiving = async ({ head: { part }, bytes }) => {
  const whole = await all(bytes)
  return UploadedFile.fromPartial({
    attachmentId: summed(whole),
    contentType: part?.head?.contentType ?? '',
    sizeBytes: whole.length,
  })
}

let town: Town
let receive: Receiving = echo

beforeAll(async () => {
  town = await openTown({ issues: { uploadEvidence: (file, call) => receive(file, call) } })
})
afterAll(() => town.stop())
beforeEach(() => {
  receive = echo
})

const token = () => town.tokenOf(worker)
const errorsLogged = () => town.log.lines.filter(({ level }) => level === 'error').length

describe('an upload', () => {
  it.each([0, 1, 65_536, 3_000_001])('of %i bytes arrives as it was sent', async (length) => {
    const file = randomBytes(length)
    const answer = await town.issues.uploadEvidence(
      { head: head(), bytes: inPieces(file) },
      { token: await token() },
    )
    expect(answer).toMatchObject({ attachmentId: summed(file), contentType: 'image/jpeg', sizeBytes: length })
  })

  it('passes the same gate as every call', async () => {
    const send = (told: object) =>
      town.issues.uploadEvidence({ head: head(), bytes: inPieces(Buffer.alloc(9)) }, told)
    await expect(send({})).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(send({ token: await town.tokenOf(admin) })).rejects.toMatchObject({ kind: 'forbidden' })
    const wrong = { head: head(-5), bytes: inPieces(Buffer.alloc(9)) }
    await expect(town.issues.uploadEvidence(wrong, { token: await token() })).rejects.toMatchObject({
      kind: 'invalid',
      details: { violations: [{ field: 'part.head.sizeBytes', reason: 'TOO_SMALL' }] },
    })
  })

  it('is told who sends it, by which key, until when', async () => {
    const told = { token: await token(), idempotencyKey: 'key-00001', deadline: Date.now() + 60_000 }
    const heard = new Promise<Call>((resolve) => {
      receive = async (file, call) => {
        resolve(call)
        return echo(file, call)
      }
    })
    await town.issues.uploadEvidence({ head: head(), bytes: inPieces(Buffer.alloc(9)) }, told)
    const call = await heard
    expect(call).toMatchObject({ caller: { id: 'p-1' }, meta: { commandId: 'key-00001' } })
    expect(call.deadline).toBeLessThanOrEqual(told.deadline)
    expect(call.scope.values).toEqual(['p-1'])
  })

  it('is read no faster than it is taken', async () => {
    const { seen, bytes } = endless()
    const taken = Promise.withResolvers<undefined>()
    receive = async () => {
      await taken.promise
      throw new DomainError('not-found', 'NOT_FOUND')
    }
    const asked = town.issues.uploadEvidence({ head: head(), bytes }, { token: await token() })
    const refused = expect(asked).rejects.toMatchObject({ kind: 'not-found' })
    expect(await stalled({ seen })).toBeLessThan(8 * 1024 * 1024)
    taken.resolve(undefined)
    await refused
  })

  it('that is refused in the middle is answered at once, and its source let go', async () => {
    const { seen, bytes } = endless()
    receive = async (file) => {
      for await (const _part of file.bytes) throw new DomainError('invalid', 'INVALID_REQUEST')
      throw new Error('there was nothing')
    }
    const asked = town.issues.uploadEvidence({ head: head(), bytes }, { token: await token() })
    await expect(asked).rejects.toMatchObject({ kind: 'invalid' })
    await eventually(() => seen.over)
  })

  it('whose source breaks off is never taken for a whole file', async () => {
    const begun = Promise.withResolvers<undefined>()
    const ended = new Promise<unknown>((resolve) => {
      receive = async (file) => {
        begun.resolve(undefined)
        await all(file.bytes).then(resolve, resolve)
        return UploadedFile.fromPartial({})
      }
    })
    async function* breaking() {
      yield await Promise.resolve(Buffer.alloc(100_000))
      await begun.promise
      throw new RangeError('the line is gone')
    }
    const before = errorsLogged()
    const asked = town.issues.uploadEvidence({ head: head(), bytes: breaking() }, { token: await token() })
    await expect(asked).rejects.toThrow(new RangeError('the line is gone'))
    expect(await ended).toBeInstanceOf(Error)
    expect(errorsLogged()).toBe(before)
  })

  it('that cannot end in time is told so', async () => {
    async function* stalling() {
      yield await Promise.resolve(Buffer.alloc(9))
      await new Promise<never>(() => undefined)
    }
    const bytes = stalling()
    const asked = town.issues.uploadEvidence(
      { head: head(), bytes },
      { token: await token(), deadline: Date.now() + 400 },
    )
    await expect(asked).rejects.toBeInstanceOf(DeadlineExceeded)
  })

  it('to a neighbour that is away is refused, and its source let go', async () => {
    const channel = channelTo('nobody', ['127.0.0.1:1'])
    const { seen, bytes } = endless()
    const asked = clientOf(IssueServiceService, channel).uploadEvidence({ head: head(), bytes }, {})
    await expect(asked).rejects.toMatchObject({ kind: 'unavailable' })
    expect(seen.bytes).toBeLessThan(4 * 1024 * 1024)
    await channel.stop()
  })
})
