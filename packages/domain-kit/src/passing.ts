import type { EventMessage } from './ports.ts'

type Placed = 'version' | 'previous' | 'epoch' | 'position' | 'head'

/**
 * Use for an event that is told as it happens and kept in no journal and no feed: whoever was not there learns the same
 * by asking. Subscribers that act on events need one that is kept.
 */
export const inPassing = (event: Omit<EventMessage, Placed>): EventMessage => ({
  ...event,
  ...{ version: 0, previous: 0, epoch: 'none', position: 0, head: '' },
})

/** Use where events are put in their order: one in passing has no place in it. */
export const isInPassing = ({ position }: Pick<EventMessage, 'position'>): boolean => position === 0
