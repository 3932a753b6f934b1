/** A connection that ends sooner did not help: the next one waits as if it had not come about. */
const settledAfter = 10_000
const firstWait = 100
const longestWait = 5_000
const spread = 0.2

export interface ReconnectingOptions {
  /** Milliseconds that only grow. */
  readonly now?: () => number
  /** Between 0 and 1. */
  readonly random?: () => number
}

/**
 * How long to wait before connecting again: ever longer while nothing comes of it. A broker that takes every connection
 * and drops it at once is not helped by all services knocking as fast as they can.
 */
export const reconnecting = ({
  now = () => performance.now(),
  random = Math.random,
}: ReconnectingOptions = {}) => {
  let since = -Infinity
  let dropped = 0
  return {
    connected: (): void => {
      since = now()
    },
    lost: (): void => {
      dropped = now() - since < settledAfter ? dropped + 1 : 0
    },
    /** Milliseconds before this try, counted from 1 since the connection was lost. */
    wait: (attempt: number): number => {
      const most = longestWait / (1 + spread)
      const base = Math.min(most, firstWait * 2 ** (dropped + attempt - 1))
      return Math.round(base * (1 - spread + 2 * spread * random()))
    },
  }
}
