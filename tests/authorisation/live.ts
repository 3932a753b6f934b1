import { randomUUID } from 'node:crypto'
import { eventually } from '@fengqiao/testing'
import { drawGrid } from '../support/grids.ts'
import { registerIssue } from '../support/matters.ts'
import type { Probe } from './probe.ts'
import { elsewhere, grid, here, type Settled } from './settled.ts'

const livePath = '/v1/live'

/** Listens as the console does, from now on. */
const listen = async (baseUrl: string, token: string) => {
  const leaving = new AbortController()
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${baseUrl}${livePath}`, { headers, signal: leaving.signal })
  let text = ''
  const ended = (async () => {
    if (answer.body === null) return
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) text += chunk
  })().catch(() => undefined)
  const leave = async () => {
    leaving.abort()
    await ended
  }
  // He hears what happens after he was given his place.
  await eventually(() => /^id: ?\S/m.test(text), { within: 30_000 }).catch(async (error: unknown) => {
    await leave()
    throw error
  })
  return { hears: (id: string) => text.includes(id), leave }
}

interface Happening {
  /** Who must not hear of it, and who does. */
  readonly not: string
  readonly does: string
  readonly happens: () => Promise<string>
  /** Happens afterwards, and both hear of it: whoever heard that and not the other will not hear the other. */
  readonly after: () => Promise<string>
}

const heardWrongly = async (baseUrl: string, { not, does, happens, after }: Happening) => {
  const [stranger, local] = [await listen(baseUrl, not), await listen(baseUrl, does)]
  try {
    const id = await happens()
    await eventually(() => local.hears(id), { within: 30_000 })
    const last = await after()
    await eventually(() => stranger.hears(last), { within: 30_000 })
    return stranger.hears(id) ? 'he heard of it' : undefined
  } catch (error) {
    return `nobody heard of it: ${String(error)}`
  } finally {
    await Promise.all([stranger.leave(), local.leave()])
  }
}

let drawn = 100

const drawFar = async ({ far }: Settled): Promise<string> => {
  const code = `${elsewhere}${String((drawn += 1))}`
  await drawGrid(far('TOWN_ADMIN').api, code, 104.92)
  return code
}

const open = async ({ near }: Settled): Promise<string> => {
  const asked = {
    username: `live.${randomUUID().slice(0, 8)}`,
    displayName: '林一',
    firstPassword: 'Handed-over-1',
  }
  const posts = [{ role: 'ROLE_GRID_WORKER', territory: here }]
  const made = await near('TOWN_ADMIN').api.post<{ readonly receipt: { readonly id: string } }>(
    '/v1/people',
    {
      ...asked,
      posts,
    },
  )
  return made.receipt.id
}

/** Live updates: by territory, and by the permission that each event needs. */
export const live = (settled: Settled): readonly Probe[] => {
  const { baseUrl, near, far } = settled
  const register = () => registerIssue(near('TOWN_CLERK'), grid)
  const territory = (): Happening => ({
    ...{ not: far('AUDITOR').token, does: near('SPONSOR').token },
    ...{ happens: register, after: () => drawFar(settled) },
  })
  const permission = (): Happening => ({
    ...{ not: near('GRID_WORKER').token, does: near('TOWN_ADMIN').token },
    ...{ happens: () => open(settled), after: register },
  })
  return [
    {
      path: livePath,
      about: 'live: tells nothing of another territory',
      wrong: () => heardWrongly(baseUrl, territory()),
    },
    {
      path: livePath,
      about: 'live: tells nothing that no permission opens',
      wrong: () => heardWrongly(baseUrl, permission()),
    },
  ]
}
