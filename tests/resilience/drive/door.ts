import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '../../support/open-town/people.ts'

export interface Request {
  readonly by: Actor
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  readonly key: string
}

/** What a step came to, and what it took. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly tries: number
  /** Tries whose outcome nobody heard: the request may have taken effect. */
  readonly unheard: number
}

/** Outcomes of single tries, for the figures: an HTTP status or the name of a failure. */
export type Tally = Map<string, number>

const within = 8_000
const isPassing = (status: number): boolean => status >= 500 || status === 429 || status === 401

interface Try {
  readonly status: number
  readonly body: unknown
}

const attempt = async (baseUrl: string, { by, path, body, key }: Request): Promise<Try> => {
  try {
    const response = await fetch(`${baseUrl}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await by.token()}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(within),
    })
    return { status: response.status, body: await response.json() }
  } catch {
    return { status: 0, body: undefined }
  }
}

export interface DoorOptions {
  readonly tally: Tally
  /** A town that answers nothing for so many milliseconds has not come back. */
  readonly patience: number
}

/** Use for the one way in: what is not known to have happened is asked again under the same key until it is. */
export const doorAt = (baseUrl: string, { tally, patience }: DoorOptions) => {
  const note = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1)
  return async (request: Request): Promise<Answer> => {
    const deadline = performance.now() + patience
    let unheard = 0
    for (let tries = 1; ; tries += 1) {
      const { status, body } = await attempt(baseUrl, request)
      note(status === 0 ? 'not heard' : String(status))
      if (status !== 0 && !isPassing(status)) return { status, body, tries, unheard }
      if (status === 401) request.by.forget()
      else if (status !== 429) unheard += 1
      if (performance.now() > deadline) return { status, body, tries, unheard }
      await pause(Math.min(100 * 2 ** Math.min(tries, 4), 1_000))
    }
  }
}

export type Door = ReturnType<typeof doorAt>
