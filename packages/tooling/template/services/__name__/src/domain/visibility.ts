import { lineOf } from '@fengqiao/standards'
import type { __Thing__ } from './__thing__.ts'

/** The territories it belongs to, and those who took part. */
export const visibleTo = (__oneThing__: __Thing__): readonly string[] => [
  ...lineOf(__oneThing__.gridCode),
  __oneThing__.registeredBy,
  ...(__oneThing__.status === 'CLOSED' ? [__oneThing__.closedBy] : []),
]
