import { setTimeout as pause } from 'node:timers/promises'

/** Asks identity by HTTP, where tokens are made and the keys that sign them are shown. */
export type AskIdentity = (path: string, request?: RequestInit) => Promise<Response>

const rounds = 2
const betweenRounds = 100
const answerWithin = 2_000

const answered = async (url: string, request: RequestInit): Promise<Response> => {
  const reply = await fetch(url, { ...request, signal: AbortSignal.timeout(answerWithin) })
  if (reply.status >= 500) throw new Error(`identity answered ${String(reply.status)}`)
  return reply
}

/**
 * Use with the replicas' `host:port`: asks the one that answered last, and another where that one does not, so that
 * one that is being restarted costs nobody his call. Rejects when none answers.
 */
export const askIdentityAt = (addresses: readonly string[]): AskIdentity => {
  let first = 0
  return async (path, request = {}) => {
    let failure: unknown = new Error('identity has no address')
    for (let tries = 0; tries < rounds * addresses.length; tries += 1) {
      if (tries === addresses.length) await pause(betweenRounds)
      const at = (first + tries) % addresses.length
      try {
        const reply = await answered(`http://${addresses[at] ?? ''}${path}`, request)
        first = at
        return reply
      } catch (error) {
        failure = error
      }
    }
    throw failure
  }
}
