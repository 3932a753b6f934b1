import { lineOf } from '@fengqiao/standards'
import type { Whence } from './resident-events.ts'

/** The territories that a home lies in: its grid's, once it has one, and those its building is in by its code. */
export const nearOf = ({ buildingCode, gridCode }: Whence): readonly string[] => [
  ...lineOf(buildingCode),
  ...(gridCode ? [gridCode] : []),
]
