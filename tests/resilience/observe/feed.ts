import { setTimeout as pause } from 'node:timers/promises'
import type { Heard } from '../check/observations.ts'
import type { Actor } from '../../support/open-town/people.ts'

interface Page {
  readonly events: readonly (Omit<Heard, 'position' | 'number' | 'gridCode'> & {
    readonly position: string
    readonly data: { readonly number?: string; readonly gridCode?: string }
  })[]
  readonly next: string
  readonly atHead: boolean
}

interface Titled {
  readonly issues: readonly { readonly issueId: string; readonly title: string }[]
}

/** As an operator sees what was parked. */
export interface ParkedList {
  readonly total: number
  readonly events: readonly {
    readonly id: string
    readonly aggregateId: string
    readonly cause: string
    readonly attempts: number
  }[]
  readonly forgottenTotal: number
  readonly forgotten: readonly {
    readonly source: string
    readonly kind: string
    readonly aggregateId: string
    readonly firstVersion: number
    readonly lastVersion: number
  }[]
}

const atOnce = 100

interface Asking {
  readonly body: object
  readonly most: number
}

const usual: Asking = { body: {}, most: 60 }

/** The public API as the town's administrator sees it. */
export const readerAt = (baseUrl: string, administrator: Actor) => {
  const once = async (method: 'GET' | 'POST', path: string, body: object): Promise<Response | undefined> => {
    const authorization = `Bearer ${await administrator.token()}`
    const sent =
      method === 'GET'
        ? { headers: { authorization } }
        : {
            method,
            headers: { authorization, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }
    const signal = AbortSignal.timeout(30_000)
    return fetch(`${baseUrl}${path}`, { ...sent, signal }).catch(() => undefined)
  }
  const ask = async <T>(method: 'GET' | 'POST', path: string, asking: Partial<Asking> = {}): Promise<T> => {
    const { body, most } = { ...usual, ...asking }
    for (let tries = 1; ; tries += 1) {
      const response = await once(method, path, body)
      if (response?.ok === true) return (await response.json()) as T
      administrator.forget()
      if (tries === most) throw new Error(`${path} answers ${response?.status ?? 'nothing'}`)
      await pause(500)
    }
  }
  return {
    /** All events of a service, from the beginning. */
    feed: async (service: string): Promise<readonly Heard[]> => {
      const heard: Heard[] = []
      for (let after = '0'; ;) {
        const page = await ask<Page>('GET', `/v1/${service}/events?after=${after}&limit=1000`)
        for (const { data, position, ...event } of page.events) {
          const { number = '', gridCode = '' } = data
          heard.push({ ...event, position: Number(position), number, gridCode })
        }
        if (page.atHead) return heard
        after = page.next
      }
    },
    /** What each issue is called. */
    titles: async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      const titles = new Map<string, string>()
      for (let start = 0; start < ids.length; start += atOnce) {
        const issueIds = ids.slice(start, start + atOnce)
        const asked = { body: { issueIds }, most: 4 }
        // Words that cannot be read are words that are lost: the checker tells of them.
        const page = ask<Titled>('POST', '/v1/issues:batchGet', asked).catch(() => ({ issues: [] }))
        const { issues } = await page
        for (const { issueId, title } of issues) titles.set(issueId, title)
      }
      return titles
    },
    /** What a service has parked, and how many in all. */
    parked: (service: string) => ask<ParkedList>('GET', `/v1/${service}/parked-events?limit=1000`),
    /** Has all of it tried again; answers how many. */
    replay: async (service: string): Promise<number> => {
      const asked = { body: { all: true } }
      const path = `/v1/${service}/parked-events:replay`
      return (await ask<{ readonly replayed: number }>('POST', path, asked)).replayed
    },
    /** Has the figures made anew, and waits for it; answers whether they were. */
    rebuild: async (): Promise<boolean> => {
      await ask('POST', '/v1/figures:rebuild')
      for (let tries = 0; tries < 3_000; tries += 1) {
        const { state } = await ask<{ readonly state: string }>('GET', '/v1/figures:rebuild')
        if (state === 'REBUILD_STATE_DONE') return true
        if (state === 'REBUILD_STATE_FAILED') return false
        await pause(200)
      }
      return false
    },
  }
}

export type Reader = ReturnType<typeof readerAt>
