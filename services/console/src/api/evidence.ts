import { useQuery } from '@tanstack/react-query'
import { blobOf, signedHeaders } from './client.ts'
import type { UploadedFile } from './model.ts'
import { parseProblem, problemError } from './problem.ts'

/** One file on its way to the town. The same key sent again is the same file. */
export interface Upload {
  readonly file: Blob
  readonly key: string
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

const read = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

// `fetch` does not say how far an upload has come.
const sendOnce = (
  { file, key, onProgress, signal }: Upload,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/v1/issues/evidence:upload')
    const all = { ...headers, 'content-type': file.type, 'idempotency-key': key }
    for (const [name, value] of Object.entries(all)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total))
    request.addEventListener('load', () =>
      resolve({ status: request.status, body: read(request.responseText) }),
    )
    request.addEventListener('error', () => reject(new Error('the connection is lost')))
    request.addEventListener('abort', () => reject(new Error('taken back')))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })

/** Sends a file; a token that was ended elsewhere is renewed once. */
export const uploadEvidence = async (upload: Upload): Promise<UploadedFile> => {
  const first = await sendOnce(upload, await signedHeaders())
  const answer = first.status === 401 ? await sendOnce(upload, await signedHeaders('renewed')) : first
  if (answer.status === 200) return answer.body as UploadedFile
  throw problemError(parseProblem(answer.status, answer.body))
}

const once = { staleTime: Infinity, retry: 1 } as const

/** A file of a matter; its bytes never change. */
export const useEvidence = (issueId: string, attachmentId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['evidence', issueId, attachmentId],
    queryFn: () => blobOf(`/v1/issues/${issueId}/evidence/${attachmentId}`),
    enabled,
    ...once,
  })

/** A file that I uploaded and no matter refers to yet, as after a reload of a half-written form. */
export const useOwnEvidence = (attachmentId: string | undefined) =>
  useQuery({
    queryKey: ['evidence', 'own', attachmentId],
    queryFn: () => blobOf(`/v1/issues/evidence/${attachmentId ?? ''}`),
    enabled: attachmentId !== undefined,
    ...once,
  })
