import type { Shedding } from '@fengqiao/contracts'
import { DomainError } from '@fengqiao/domain-kit'

/** How much of the house each class may fill: dashboards are refused first, field work last. */
const share: Readonly<Record<Shedding, number>> = { dashboard: 0.5, none: 0.75, desk: 0.75, 'field-work': 1 }

/**
 * Use around the work of a request: when the town is busier than the machine, what can wait is told to wait, at
 * once and cheaply.
 */
export const shedder = (capacity: number) => {
  let inFlight = 0
  return async <T>(shedding: Shedding, work: () => Promise<T>): Promise<T> => {
    if (inFlight >= capacity * share[shedding]) {
      throw new DomainError('limited', 'LIMITED', { retryAfterSeconds: 2 })
    }
    inFlight += 1
    try {
      return await work()
    } finally {
      inFlight -= 1
    }
  }
}

export type Shed = ReturnType<typeof shedder>
