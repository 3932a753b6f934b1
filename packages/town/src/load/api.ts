import { setTimeout as pause } from 'node:timers/promises'

/** The town said no: its problem document, which carries no personal data. */
export interface Refused extends Error {
  readonly status: number
  readonly reason: string
}

export type Json = Readonly<Record<string, unknown>>

/** One caller's way into the public API. */
export interface Api {
  readonly get: <T>(path: string) => Promise<T>
  /** `key` is the Idempotency-Key: the same key and body again get the same answer. */
  readonly post: <T>(path: string, body: Json, key?: string) => Promise<T>
}

export interface ApiOptions {
  readonly baseUrl: string
  readonly token: () => string | Promise<string>
}

const mostTries = 6

/** Whether a request that failed with this may be sent again as it is: its key makes that harmless. */
const passes = (status: number): boolean => status === 429 || status === 503 || status === 504

const waitFor = (response: Response, tried: number): number => {
  const asked = Number(response.headers.get('retry-after'))
  return Math.min(asked > 0 ? asked * 1000 : 100 * 2 ** tried, 5_000)
}

const refusedBy = async (response: Response): Promise<Refused> => {
  const problem = (await response.json().catch(() => ({}))) as {
    reason?: string
    detail?: string
    title?: string
  }
  const { status } = response
  const reason = problem.reason ?? 'UNKNOWN'
  const words = problem.detail ?? problem.title ?? ''
  return Object.assign(new Error(`${String(status)} ${reason} ${words}`.trim()), { status, reason })
}

/** Use to tell a refusal of the town, with its status and reason, from any other failure. */
export const isRefused = (error: unknown): error is Refused =>
  error instanceof Error && 'reason' in error && 'status' in error

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const send = async (url: string, request: Sent, tried = 0): Promise<Response> => {
  const response = await fetch(url, { ...request, signal: AbortSignal.timeout(20_000) })
  if (!passes(response.status) || tried + 1 >= mostTries) return response
  await response.body?.cancel()
  await pause(waitFor(response, tried))
  return send(url, request, tried + 1)
}

/** Use for every call as one caller; what is refused is thrown, what is briefly away is asked again. */
export const apiOf = ({ baseUrl, token }: ApiOptions): Api => {
  const call = async <T>(path: string, request: Sent): Promise<T> => {
    const headers = { ...request.headers, authorization: `Bearer ${await token()}`, 'accept-language': 'en' }
    const response = await send(`${baseUrl}${path}`, { ...request, headers })
    if (!response.ok) throw await refusedBy(response)
    return (await response.json()) as T
  }
  return {
    get: (path) => call(path, {}),
    post: (path, body, key) =>
      call(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key === undefined ? {} : { 'idempotency-key': key }),
        },
        body: JSON.stringify(body),
      }),
  }
}
