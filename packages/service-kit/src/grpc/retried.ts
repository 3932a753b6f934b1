import { setTimeout as wait } from 'node:timers/promises'
import { DeadlineExceeded, DomainError } from '@fengqiao/domain-kit'

/**
 * Waits before a call is tried again while the neighbour is away: together longer than a replica that is back goes
 * unnoticed, so that a neighbour whose replicas are restarted one after the other is never found away.
 */
const waits = [50, 250, 500] as const

/** Whether the neighbour is there and says so itself: what it needs in turn is away, for all of its replicas. */
const saysSo = ({ details }: DomainError): boolean => details.retryAfterSeconds !== undefined

/**
 * Tries again while the neighbour is away and time is left. One that says itself that it can do nothing is asked again
 * where another attempt may take as long: then its word is worth more than a deadline that passed.
 */
export const retried = async (deadline: number, work: () => Promise<unknown>): Promise<unknown> => {
  for (const pause of waits) {
    const began = Date.now()
    if (deadline <= began) throw new DeadlineExceeded()
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof DomainError) || error.reason !== 'UNAVAILABLE') throw error
      const now = Date.now()
      if (deadline - now <= pause + (saysSo(error) ? now - began : 0)) throw error
      await wait(pause)
    }
  }
  return work()
}
