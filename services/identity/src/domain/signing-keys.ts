const day = 86_400_000
const period = 30 * day

/** A key's turn, counted in periods of thirty days. */
export interface KeyTurns {
  /** Signs now. */
  readonly signing: number
  /** Verify only: the one before while its tokens may live, the next while verifiers learn of it. */
  readonly verifying: readonly number[]
}

/** Use to know which signing keys there must be at a moment: rotation follows the calendar, so replicas agree. */
export const keyTurns = (now: Date): KeyTurns => {
  const turn = Math.floor(now.getTime() / period)
  const into = now.getTime() - turn * period
  return {
    signing: turn,
    verifying: [...(into < day ? [turn - 1] : []), ...(period - into < day ? [turn + 1] : [])],
  }
}
