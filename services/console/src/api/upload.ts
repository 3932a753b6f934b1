import { signedHeaders } from './client.ts'
import type { UploadedFile } from './model.ts'
import { parseProblem, problemError } from './problem.ts'

/** One file on its way to the town. The same key sent again is the same file. */
export interface Upload {
  readonly file: Blob
  /** What it is, where the device does not say so. */
  readonly type?: string
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
  { path, file, type = file.type, key, onProgress, signal }: Upload & { readonly path: string },
  headers: Readonly<Record<string, string>>,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    const all = { ...headers, 'content-type': type, 'idempotency-key': key }
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

/** Sends a file to one of the town's doors for files; a token that was ended elsewhere is renewed once. */
export const uploadTo = async (path: string, upload: Upload): Promise<UploadedFile> => {
  const sent = { ...upload, path }
  const first = await sendOnce(sent, await signedHeaders())
  const answer = first.status === 401 ? await sendOnce(sent, await signedHeaders('renewed')) : first
  if (answer.status === 200) return answer.body as UploadedFile
  throw problemError(parseProblem(answer.status, answer.body))
}
