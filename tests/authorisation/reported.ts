import { cameraJpeg } from '@fengqiao/attachments/suites'
import type { Someone } from '../support/people.ts'

interface Made {
  readonly receipt: { readonly id: string }
}

const upload = async (baseUrl: string, { token }: Someone): Promise<string> => {
  const answer = await fetch(`${baseUrl}/v1/issues/evidence:upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'image/jpeg' },
    body: new Uint8Array(cameraJpeg({ words: 'N33.40 E104.92', turn: 1 })),
  })
  return ((await answer.json()) as { readonly attachmentId: string }).attachmentId
}

/** Of a kind that no probe registers, so that those which are like it stay the same. */
export const reportedKind = 'ISSUE_CATEGORY_UTILITY_OUTAGE'

/** A matter with a photograph, whose number the reporter knows. */
export const report = async (baseUrl: string, reporter: Someone, gridCode: string) => {
  const [attachmentId, ownAttachmentId] = [await upload(baseUrl, reporter), await upload(baseUrl, reporter)]
  const { receipt } = await reporter.api.post<Made>('/v1/issues', {
    title: '楼道照明灯不亮',
    category: reportedKind,
    reporter: { kind: 'REPORTER_KIND_ACCOUNT' },
    place: { gridCode },
    attachmentIds: [attachmentId],
  })
  const { number } = await reporter.api.get<{ readonly number: string }>(`/v1/issues/${receipt.id}`)
  return { issueId: receipt.id, issueNumber: number, attachmentId, ownAttachmentId }
}
