import type { Request, Response } from 'express'
import { DomainError, type EventMessage } from '@fengqiao/domain-kit'
import type { VerifiedCaller } from '@fengqiao/service-kit'
import type { Feeds } from '../../ports.ts'
import type { Visitor } from '../callers.ts'
import { factsOf } from '../facts.ts'
import type { Limiter } from '../limits.ts'
import { beat, retryFrame } from './frames.ts'
import type { Hub } from './hub.ts'
import { listen, type Outlet } from './listener.ts'
import { readVector } from './vector.ts'

export interface LiveOptions {
  readonly hub: Hub
  readonly feeds: Feeds
  readonly visitorOf: (req: Request, res: Response) => Promise<Visitor>
  readonly limiter: Limiter
  readonly sees: (caller: VerifiedCaller, event: EventMessage) => boolean
  /** Milliseconds between signs of life. */
  readonly beatEvery: number
}

/** Bytes that may wait for a slow client; then it is cut, and resumes when it can. */
const mostWaiting = 512 * 1024
const mostListeners = 2_000
const mostPerCaller = 12

const outletTo = (res: Response): Outlet => {
  const end = (): void => {
    // Clients of a closing door come back at different moments.
    if (!res.writableEnded) res.end(retryFrame(500 + Math.floor(Math.random() * 2_000)))
  }
  return {
    end,
    isOpen: () => !res.writableEnded && !res.destroyed,
    send: (frame) => {
      if (res.writableEnded || res.destroyed) return
      res.write(frame)
      if (res.writableLength > mostWaiting) res.destroy()
    },
    room: () =>
      new Promise((resolve) => {
        if (!res.writableNeedDrain || res.destroyed) {
          resolve()
          return
        }
        res.once('drain', resolve)
        res.once('close', resolve)
      }),
  }
}

/** When the token ends, in milliseconds of the clock; it was verified before. */
const endOf = (token: string): number => {
  const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  const { exp } = payload as { readonly exp?: number }
  return exp === undefined ? Date.now() : exp * 1000
}

const open = (res: Response): void => {
  res.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  })
  res.write(retryFrame(1_000))
}

interface Seat {
  readonly visitor: Visitor & { readonly token: string }
  readonly outlet: Outlet
  readonly moved: () => string | undefined
  readonly verifyAgain: () => Promise<unknown>
}

/** A stream lives as long as its token, and no longer than the right to it: sign-out everywhere ends it. */
const keepAlive = (beatEvery: number, seat: Seat) => {
  const { outlet, moved, verifyAgain, visitor } = seat
  const beats = setInterval(() => {
    verifyAgain().then(
      () => {
        outlet.send(moved() ?? beat)
      },
      (error: unknown) => {
        if (error instanceof DomainError && error.kind === 'unauthenticated') outlet.end()
      },
    )
  }, beatEvery)
  const ending = setTimeout(outlet.end, Math.max(0, endOf(visitor.token) - Date.now()))
  return () => {
    clearInterval(beats)
    clearTimeout(ending)
  }
}

const seats = () => {
  const taken = new Map<string, number>()
  let all = 0
  const change = (id: string, by: number): void => {
    const count = (taken.get(id) ?? 0) + by
    if (count > 0) taken.set(id, count)
    else taken.delete(id)
    all += by
  }
  return (id: string, res: Response): void => {
    if (all >= mostListeners) throw new DomainError('unavailable', 'UNAVAILABLE', { retryAfterSeconds: 5 })
    if ((taken.get(id) ?? 0) >= mostPerCaller)
      throw new DomainError('limited', 'LIMITED', { retryAfterSeconds: 5 })
    change(id, 1)
    res.once('close', () => {
      change(id, -1)
    })
  }
}

const admitted = async (
  { visitorOf, limiter }: LiveOptions,
  req: Request,
  res: Response,
): Promise<Seat['visitor']> => {
  const { caller, token } = await visitorOf(req, res)
  if (token === undefined) throw new DomainError('unauthenticated', 'UNAUTHENTICATED')
  await limiter.byCaller(res, caller.id)
  return { caller, token }
}

/** `GET /v1/live`: every event that the caller may see, from where he left. */
export const live = (options: LiveOptions) => {
  const take = seats()
  return async (req: Request, res: Response): Promise<void> => {
    factsOf(res).route = '/v1/live'
    const visitor = await admitted(options, req, res)
    // Who left meanwhile would hold his place for ever: nobody hears of it a second time.
    if (res.destroyed) return
    take(visitor.caller.id, res)
    open(res)
    const outlet = outletTo(res)
    const from = readVector(req.get('last-event-id'))
    const sees = (event: EventMessage) => options.sees(visitor.caller, event)
    const { leave, moved } = listen({ hub: options.hub, feeds: options.feeds, from, sees, outlet })
    const verifyAgain = () => options.visitorOf(req, res)
    const stop = keepAlive(options.beatEvery, { visitor, outlet, moved, verifyAgain })
    res.once('close', () => {
      leave()
      stop()
    })
  }
}
