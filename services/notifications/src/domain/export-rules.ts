import { communityOf } from '@fengqiao/standards'
import type { ExportHappening } from './happening.ts'
import { inTown, managers, tell, type Telling } from './telling.ts'
import type { Template } from './templates.ts'

type Rules = {
  readonly [T in ExportHappening['type']]: (
    happening: Extract<ExportHappening, { type: T }>,
  ) => readonly Telling[]
}

/** Whoever may agree answers for all of it: those of the town, and those of a community where it lies in one. */
const approvers = (territories: readonly string[], template: Template): readonly Telling[] => {
  const [one, ...others] = new Set(territories.map(communityOf))
  if (one === undefined) return []
  return [
    ...(others.length === 0 ? [managers(one, template)] : []),
    inTown('SPONSOR', one, template),
    inTown('TOWN_ADMIN', one, template),
  ]
}

/** Who is told of a file of people: whoever may agree, as long as there is anything to agree to; who asked, how it goes on. */
export const exportRules: Rules = {
  EXPORT_ASKED: ({ territories }) => approvers(territories, 'EXPORT_TO_APPROVE'),
  EXPORT_WITHDRAWN: ({ territories }) => approvers(territories, 'EXPORT_WITHDRAWN'),
  EXPORT_APPROVED: ({ askedById }) => [tell(askedById, 'EXPORT_APPROVED')],
  EXPORT_REFUSED: ({ askedById }) => [tell(askedById, 'EXPORT_REFUSED')],
  EXPORT_MADE: ({ askedById }) => [tell(askedById, 'EXPORT_MADE')],
  EXPORT_EMPTY: ({ askedById }) => [tell(askedById, 'EXPORT_EMPTY')],
  EXPORT_TOO_LARGE: ({ askedById }) => [tell(askedById, 'EXPORT_TOO_LARGE')],
  EXPORT_EXPIRING: ({ askedById }) => [tell(askedById, 'EXPORT_EXPIRING')],
}
