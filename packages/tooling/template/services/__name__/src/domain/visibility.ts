import { lineOf } from '@fengqiao/standards'
import type { __Thing__ } from './__thing__.ts'

const people = (__oneThing__: __Thing__): readonly string[] =>
  __oneThing__.status === 'CLOSED'
    ? [__oneThing__.registeredBy, __oneThing__.closedBy]
    : [__oneThing__.registeredBy]

/** The territories it belongs to, and those who took part, each once. */
export const visibleTo = (__oneThing__: __Thing__): readonly string[] => [
  ...new Set([...lineOf(__oneThing__.gridCode), ...people(__oneThing__)]),
]
