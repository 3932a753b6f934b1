import { setTimeout as wait } from 'node:timers/promises'
import { DeadlineExceeded, DomainError } from '@fengqiao/domain-kit'

/**
 * Waits before a call is tried again while the neighbour is away: together longer than a replica that is back goes
 * unnoticed, so that a neighbour whose replicas are restarted one after the other is never found away.
 */
const waits = [50, 250, 500] as const

/**
 * Tries again while the neighbour is away and time is left for as long an attempt: a replica that is gone is told of at
 * once, but one whose own database is away after seconds, and then its word is worth more than a deadline that passed.
 */
export const retried = async (deadline: number, work: () => Promise<unknown>): Promise<unknown> => {
  for (const pause of waits) {
    const began = Date.now()
    if (deadline <= began) throw new DeadlineExceeded()
    try {
      return await work()
    } catch (error) {
      const away = error instanceof DomainError && error.reason === 'UNAVAILABLE'
      const now = Date.now()
      if (!away || deadline - now <= pause + (now - began)) throw error
      await wait(pause)
    }
  }
  return work()
}
