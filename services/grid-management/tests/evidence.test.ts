import { randomUUID } from 'node:crypto'
import { cameraJpeg, longJpeg, plainJpeg } from '@fengqiao/attachments/suites'
import { arriving } from '@fengqiao/attachments/suites'
import { IssueStepKind, UploadEvidenceRequest } from '@fengqiao/contracts/grid-management/v1'
import type { DomainError } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { command } from './asking.ts'
import { drawGrid, registration, startTown, type Town, type Who } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await drawGrid(town)
})
afterAll(() => town.stop())

const upload = async (who: Who, file = cameraJpeg(), key: string = randomUUID()) => {
  const head = UploadEvidenceRequest.fromPartial({ part: { head: { sizeBytes: file.length } } })
  return town.issues.uploadEvidence({ head, bytes: arriving(file) }, await town.as(who, key))
}
const uploaded = async (who: Who): Promise<string> => (await upload(who)).attachmentId

const registered = async (who: Who, attachmentIds: readonly string[], key: string = randomUUID()) => {
  const request = registration({ attachmentIds: [...attachmentIds] })
  return (await town.issues.registerIssue(request, await town.as(who, key))).receipt?.id ?? ''
}

const bytesOf = async (bytes: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}

const read = async (who: Who, issueId: string, attachmentId: string) => {
  const request = { issueId, attachmentId, range: undefined }
  return bytesOf((await town.issues.downloadEvidence(request, await town.as(who))).bytes)
}

const readOwn = async (who: Who, attachmentId: string) => {
  const request = { attachmentId, range: undefined }
  return bytesOf((await town.issues.downloadOwnEvidence(request, await town.as(who))).bytes)
}

const reasoned = (issueId: string, attachmentIds: readonly string[], words = 'Done') => ({
  ...command(issueId, words),
  attachmentIds,
})

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'not refused',
    (error: unknown) => {
      const { kind, reason, details } = error as DomainError
      return [kind, reason, ...(details.violations ?? []).map((one) => `${one.field} ${one.reason}`)].join(
        ' ',
      )
    },
  )

describe('evidence of a matter', () => {
  it('goes with it from before the work to after it, without a trace of where it was taken', async () => {
    const { issues, as } = town
    const before = await uploaded('resident')
    const issueId = await registered('resident', [before])
    await issues.acceptIssue(command(issueId), await as('worker'))
    await issues.handleIssueMyself(command(issueId), await as('worker'))
    const [meanwhile, after] = [await uploaded('worker'), await uploaded('worker')]
    await issues.addProgress(reasoned(issueId, [meanwhile]), await as('worker'))
    await issues.resolveIssue(reasoned(issueId, [after, before]), await as('worker'))

    const { attachments } = await issues.getIssue({ issueId }, await as('manager'))
    expect(attachments.map(({ attachmentId, step }) => [attachmentId, step])).toEqual([
      [before, IssueStepKind.REGISTERED],
      [meanwhile, IssueStepKind.PROGRESS],
      [after, IssueStepKind.RESOLVED],
    ])
    expect(attachments[0]).toMatchObject({ contentType: 'image/jpeg' })
    const { steps } = await issues.getIssueHistory({ issueId }, await as('manager'))
    expect(steps.at(-1)?.attachments.map(({ attachmentId }) => attachmentId)).toEqual([after, before])

    const file = await read('manager', issueId, before)
    expect(file.toString('latin1')).not.toMatch(/Zhang San|N33/)
    expect(file.subarray(-200)).toEqual(plainJpeg.subarray(-200))
  })

  it('is read by those who may read the matter, through that matter alone', async () => {
    const photo = await uploaded('resident')
    const issueId = await registered('resident', [photo])
    const other = await registered('resident', [])
    for (const who of ['resident', 'worker', 'manager'] as const)
      await expect(read(who, issueId, photo)).resolves.toHaveProperty('length')
    expect(await refusal(read('stranger', issueId, photo))).toBe('not-found NOT_FOUND')
    expect(await refusal(read('worker', other, photo))).toBe('not-found NOT_FOUND')
    expect(await refusal(read('worker', issueId, randomUUID()))).toBe('not-found NOT_FOUND')
  })

  it('is the uploader’s alone until a matter refers to it', async () => {
    const photo = await uploaded('resident')
    await expect(readOwn('resident', photo)).resolves.toHaveProperty('length')
    expect(await refusal(readOwn('worker', photo))).toBe('not-found NOT_FOUND')
    expect(await refusal(registered('worker', [photo]))).toBe(
      'invalid INVALID_REQUEST attachmentIds[0] UNKNOWN_REFERENCE',
    )
    const issueId = await registered('resident', [photo])
    expect(await refusal(readOwn('resident', photo))).toBe('not-found NOT_FOUND')
    await expect(read('resident', issueId, photo)).resolves.toHaveProperty('length')
  })

  it('never appears in an event but as nothing at all', async () => {
    const photo = await uploaded('resident')
    const issueId = await registered('resident', [photo])
    const page = await eventually(async () => {
      const asked = { after: 0n, limit: 1_000, kind: '', aggregateId: '', types: [] }
      const { events } = await town.issues.readEvents(asked, await town.as('admin'))
      return events.some(({ aggregateId }) => aggregateId === issueId) ? events : undefined
    })
    expect(JSON.stringify(page.map(({ data }) => data))).not.toContain(photo)
  })
})

describe('a command that names evidence', () => {
  it('gets the same answer when it is sent again', async () => {
    const [photo, key] = [await uploaded('resident'), randomUUID()]
    const issueId = await registered('resident', [photo], key)
    expect(await registered('resident', [photo], key)).toBe(issueId)
  })

  it('leaves it free when it is refused', async () => {
    const [photo, issueId] = [await uploaded('worker'), await registered('resident', [])]
    const tooEarly = town.issues.resolveIssue(reasoned(issueId, [photo]), await town.as('worker'))
    expect(await refusal(tooEarly)).toBe('not-allowed-now WRONG_STATUS')
    const other = await registered('worker', [photo])
    await expect(read('worker', other, photo)).resolves.toHaveProperty('length')
  })

  it('names nine at most', async () => {
    const ten = Array.from({ length: 10 }, () => randomUUID())
    expect(await refusal(registered('resident', ten))).toBe('invalid INVALID_REQUEST attachmentIds TOO_MANY')
  })

  it('shows nothing of evidence to who may not see the matter', async () => {
    const [photo, issueId] = [await uploaded('stranger'), await registered('resident', [])]
    const asked = town.issues.addProgress(reasoned(issueId, [photo]), await town.as('stranger'))
    expect(await refusal(asked)).toBe('not-found NOT_FOUND')
  })
})

describe('an upload', () => {
  it('is open to reporters and workers, and to nobody who does neither', async () => {
    for (const who of ['resident', 'worker', 'clerk', 'manager'] as const)
      await expect(upload(who)).resolves.toMatchObject({ contentType: 'image/jpeg' })
    expect(await refusal(upload('admin'))).toBe('forbidden FORBIDDEN')
  })

  it('says by name what is wrong with it', async () => {
    const at = 'invalid INVALID_REQUEST file'
    expect(await refusal(upload('resident', Buffer.from('<script>alert(1)</script>')))).toBe(
      `${at} FILE_KIND`,
    )
    expect(await refusal(upload('resident', plainJpeg.subarray(0, 200)))).toBe(`${at} FILE_BROKEN`)
    expect(await refusal(upload('resident', longJpeg(10 * 1024 * 1024 + 1)))).toBe(`${at} FILE_TOO_LARGE`)
  })

  it('sent again under its key is the same file', async () => {
    const key = randomUUID()
    const first = await upload('resident', cameraJpeg(), key)
    expect(await upload('resident', cameraJpeg(), key)).toEqual(first)
    expect(await refusal(upload('resident', longJpeg(500), key))).toBe('exists REUSED_KEY')
  })
})

it('is swept by itself when no matter refers to it, and never when one does', async () => {
  let later = 0
  const own = await startTown({ clock: () => new Date(Date.now() + later) })
  await drawGrid(own)
  const [first, second] = [town, own]
  town = second
  try {
    const [kept, left] = [await uploaded('resident'), await uploaded('resident')]
    const issueId = await registered('resident', [kept])
    later = 2 * 86_400_000
    await eventually(async () => (await refusal(readOwn('resident', left))) === 'not-found NOT_FOUND')
    await expect(read('resident', issueId, kept)).resolves.toHaveProperty('length')
  } finally {
    town = first
    await own.stop()
  }
})
