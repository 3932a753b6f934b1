import * as registry from '@fengqiao/contracts/population-registry/v1'
import type { ExportHappening } from '../domain/happening.ts'
import { readingsOf, type Reading } from './happenings.ts'

/** What every event of an export says. */
export interface ExportData {
  readonly exportId: string
}

const reading = readingsOf<ExportData, ExportHappening>()

/** A file of people, from the asking to its last day. */
export const exportReadings: readonly Reading<ExportData, ExportHappening>[] = [
  reading(registry.ExportAsked, ({ territories }) => ({ type: 'EXPORT_ASKED', territories })),
  // The first of two who agree is no news yet.
  reading(registry.ExportApproved, ({ approved, askedById }) =>
    approved ? { type: 'EXPORT_APPROVED', askedById } : undefined,
  ),
  reading(registry.ExportRefused, ({ askedById }) => ({ type: 'EXPORT_REFUSED', askedById })),
  reading(registry.ExportMade, ({ askedById }) => ({ type: 'EXPORT_MADE', askedById })),
  reading(registry.ExportWithdrawn, ({ territories }) => ({ type: 'EXPORT_WITHDRAWN', territories })),
  reading(registry.ExportNotMade, ({ askedById, status }) => ({
    type: status === registry.ExportStatus.TOO_LARGE ? 'EXPORT_TOO_LARGE' : 'EXPORT_EMPTY',
    askedById,
  })),
  reading(registry.ExportExpiring, ({ askedById }) => ({ type: 'EXPORT_EXPIRING', askedById })),
]
