import type { Request, Response } from 'express'
import type { Neighbours } from '../ports.ts'
import { factsOf } from './facts.ts'

/** Says that the process lives; it asks nobody, so that a neighbour's trouble does not restart the door. */
export const alive = (_req: Request, res: Response): void => {
  factsOf(res).route = '/healthz'
  res.set('Cache-Control', 'no-store').json({ status: 'alive' })
}

/** Says whether every service behind the door serves, one line each; never while the door itself is closing. */
export const ready =
  (neighbours: Neighbours, open: () => boolean) =>
  async (_req: Request, res: Response): Promise<void> => {
    factsOf(res).route = '/readyz'
    const states = await Promise.all(
      Object.entries(neighbours).map(async ([name, neighbour]) => [name, await neighbour.serving()] as const),
    )
    const isReady = open() && states.every(([, serving]) => serving)
    const services = Object.fromEntries(states.map(([name, serving]) => [name, serving ? 'serving' : 'away']))
    res
      .status(isReady ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: isReady ? 'ready' : open() ? 'waiting' : 'closing', services })
  }
