import { eventually } from '@fengqiao/testing'
import type { Town } from './town.ts'

export const grid = '621202100001003'
export const otherGrid = '621202100001004'
export const registered = 'fengqiao.grid_management.v1.IssueRegistered'
export const worker = { sub: 'worker-1', posts: [{ role: 'GRID_WORKER', territory: grid }] }

export interface Frame {
  readonly id?: string
  readonly event?: string
  readonly data?: Record<string, unknown>
}

const frameOf = (block: string): Frame => {
  const fields = block
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
  const { id, event, data } = Object.fromEntries(fields) as Record<string, string | undefined>
  return {
    ...(id === undefined ? {} : { id }),
    ...(event === undefined ? {} : { event }),
    ...(data === undefined ? {} : { data: JSON.parse(data) as Record<string, unknown> }),
  }
}

/** Listens as the console does: fetch, bearer token, Last-Event-ID. */
export const listen = async (town: Town, { token, from }: { token: string; from?: string | undefined }) => {
  const leaving = new AbortController()
  const headers = {
    authorization: `Bearer ${token}`,
    ...(from === undefined ? {} : { 'last-event-id': from }),
  }
  const answer = await fetch(`${town.url}/v1/live`, { headers, signal: leaving.signal })
  const frames: Frame[] = []
  let text = ''
  const ended = (async () => {
    if (answer.body === null) return
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      text += chunk
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      frames.push(...blocks.map(frameOf))
    }
  })().catch(() => undefined)
  const issues = () =>
    frames.filter(({ event }) => event === registered).map(({ data }) => data?.['aggregateId'])
  return {
    answer,
    frames,
    issues,
    ended,
    /** The place of the last frame that had one, as a client keeps it. */
    place: () => frames.findLast(({ id }) => id !== undefined)?.id,
    leave: async () => {
      leaving.abort()
      await ended
    },
  }
}

/** Until a place was told, the stream is not known to stand at the head of every producer. */
export const settled = async (listener: Awaited<ReturnType<typeof listen>>): Promise<string> =>
  eventually(() => listener.place())

/** Records an event and publishes it, as soon as the broker takes it. */
export const happenIn = async (town: Town, id: string, visibleTo: readonly string[]): Promise<void> => {
  const message = town.issues.record(registered, { id, visibleTo, data: { issueId: id } })
  await eventually(() => town.publish([message]).then(() => true))
}
