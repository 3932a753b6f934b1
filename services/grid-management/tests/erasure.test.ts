import { randomUUID } from 'node:crypto'
import { arriving, cameraJpeg } from '@fengqiao/attachments/suites'
import { UploadEvidenceRequest } from '@fengqiao/contracts/grid-management/v1'
import { eventually } from '@fengqiao/testing'
import { drawGrid, registration, startTown, type Town, type Who } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await drawGrid(town)
})
afterAll(() => town.stop())

const upload = async (who: Who): Promise<string> => {
  const file = cameraJpeg()
  const head = UploadEvidenceRequest.fromPartial({ part: { head: { sizeBytes: file.length } } })
  const stored = await town.issues.uploadEvidence(
    { head, bytes: arriving(file) },
    await town.as(who, randomUUID()),
  )
  return stored.attachmentId
}

const lengthOf = async (bytes: AsyncIterable<Uint8Array>): Promise<number> => {
  let length = 0
  for await (const part of bytes) length += part.length
  return length
}

const readOwn = async (who: Who, attachmentId: string) => {
  const request = { attachmentId, range: undefined }
  return lengthOf((await town.issues.downloadOwnEvidence(request, await town.as(who))).bytes)
}

const readOf = async (issueId: string, attachmentId: string) => {
  const request = { issueId, attachmentId, range: undefined }
  return lengthOf((await town.issues.downloadEvidence(request, await town.as('worker'))).bytes)
}

const isRefused = (call: Promise<unknown>): Promise<boolean> =>
  call.then(
    () => false,
    () => true,
  )

describe('who was erased', () => {
  it('leaves no upload that can be opened; what an issue refers to stays with the issue', async () => {
    const [waiting, referred, others] = [
      await upload('resident'),
      await upload('resident'),
      await upload('neighbour'),
    ]
    const asked = registration({ attachmentIds: [referred] })
    const { receipt } = await town.issues.registerIssue(asked, await town.as('resident', randomUUID()))
    expect(await readOwn('resident', waiting)).toBeGreaterThan(0)
    const { neighbours } = town
    const event = neighbours.erased('his record', 'resident')
    await neighbours.send(neighbours.erased('without an account', ''), event)
    await eventually(() => isRefused(readOwn('resident', waiting)))
    await neighbours.send(event)
    await expect(upload('resident')).rejects.toMatchObject({ reason: 'SUBJECT_ERASED' })
    expect(await readOf(receipt?.id ?? '', referred)).toBeGreaterThan(0)
    expect(await readOwn('neighbour', others)).toBeGreaterThan(0)
  })
})
