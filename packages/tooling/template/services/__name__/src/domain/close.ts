import type { __Thing__, __Thing__Event, Act } from './__thing__.ts'
import { refuse } from './refusals.ts'

/** Ends its life, once. */
export const close = ({ by, at }: Act, { status, gridCode }: __Thing__): readonly __Thing__Event[] => {
  if (status === 'CLOSED') throw refuse('__THING___CLOSED')
  return [{ type: 'Closed', gridCode, by, at }]
}
