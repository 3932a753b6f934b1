/** Milliseconds since 1970. */
export type Instant = number

/** Who did something, and when. */
export interface Act {
  readonly by: string
  readonly at: Instant
}

export interface Open__Thing__ {
  readonly status: 'OPEN'
  /** The territory it belongs to: a grid, or what contains it. */
  readonly gridCode: string
  /** What it is about, by an id that another owner gave. */
  readonly referenceId: string
  readonly registeredBy: string
  readonly registeredAt: Instant
}

export interface Closed__Thing__ extends Omit<Open__Thing__, 'status'> {
  readonly status: 'CLOSED'
  readonly closedBy: string
  readonly closedAt: Instant
}

export type __Thing__ = Open__Thing__ | Closed__Thing__

export interface Registered extends Act {
  readonly type: 'Registered'
  readonly gridCode: string
  readonly referenceId: string
}

export interface Closed extends Act {
  readonly type: 'Closed'
  readonly gridCode: string
}

export type __Thing__Event = Registered | Closed

/** How it follows from its facts. */
export const evolve = (__oneThing__: __Thing__ | undefined, fact: __Thing__Event): __Thing__ => {
  if (fact.type === 'Registered') {
    const { gridCode, referenceId, by, at } = fact
    return { status: 'OPEN', gridCode, referenceId, registeredBy: by, registeredAt: at }
  }
  if (!__oneThing__) throw new Error('it is registered before it is closed')
  return { ...__oneThing__, status: 'CLOSED', closedBy: fact.by, closedAt: fact.at }
}
