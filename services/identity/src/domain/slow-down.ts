/** How patient one budget is: tries that cost nothing, then a wait that doubles up to the longest. */
export interface Patience {
  readonly free: number
  readonly firstWaitSeconds: number
  readonly longestWaitSeconds: number
}

/** Tries at one name from one network, or from a device that signed in with that name before. */
export const pairPatience: Patience = { free: 5, firstWaitSeconds: 2, longestWaitSeconds: 300 }
/** Tries at one name from anywhere: many networks together slow each other down. */
export const namePatience: Patience = { free: 20, firstWaitSeconds: 2, longestWaitSeconds: 60 }

/** How long to wait after the n-th failure. */
export const waitAfter = (
  failures: number,
  { free, firstWaitSeconds, longestWaitSeconds }: Patience,
): number =>
  failures < free ? 0 : Math.min(firstWaitSeconds * 2 ** Math.min(failures - free, 30), longestWaitSeconds)

/**
 * The waits after the first, second, … failure; the last one holds for all that follow. Use where failures are
 * counted. A wait runs from the tries of whoever waits and not from anybody else's, so an attacker slows himself
 * and not the person whose name he tries.
 */
export const waitsOf = (patience: Patience): readonly number[] => {
  const waits = [waitAfter(1, patience)]
  while ((waits.at(-1) ?? 0) < patience.longestWaitSeconds) waits.push(waitAfter(waits.length + 1, patience))
  return waits
}
