import * as contract from '@fengqiao/contracts/population-registry/v1'
import { made, nothing, type Facts } from '@fengqiao/domain-kit'
import { needed } from '../domain/exporting/export.ts'
import type { ExportEvent } from '../domain/exporting/export-events.ts'

type NotMade = Extract<ExportEvent, { type: 'FoundNobody' | 'FoundTooMany' }>

const notMade =
  (status: contract.ExportStatus) =>
  (exportId: string, { askedBy = '' }: NotMade) =>
    made(contract.ExportNotMade, { exportId, askedById: askedBy, status })

/** Exports as others hear of them: how many people and columns, never who or why. */
export const exports: Facts<ExportEvent> = {
  ExportAsked: (exportId, { purpose, lawfulBasis, territories, columns, formId, childrenBasis }) =>
    made(contract.ExportAsked, {
      exportId,
      purpose: contract.LookPurpose[purpose],
      lawfulBasis: contract.LawfulBasis[lawfulBasis],
      territories: [...territories],
      columns: columns.length,
      columnsInClear: columns.filter(({ clear }) => clear).length,
      formId: formId ?? '',
      childrenBasis: contract.ChildrenBasis[childrenBasis ?? 'UNSPECIFIED'],
    }),
  ExportApproved: (exportId, { approvals, askedBy = '' }) =>
    made(contract.ExportApproved, {
      exportId,
      approvals,
      askedById: askedBy,
      approved: approvals >= needed,
    }),
  ExportRefused: (exportId, { askedBy = '' }) =>
    made(contract.ExportRefused, { exportId, askedById: askedBy }),
  ExportWithdrawn: (exportId, { territories = [] }) =>
    made(contract.ExportWithdrawn, { exportId, territories: [...territories] }),
  ChildrenCounted: nothing,
  MakingAsked: nothing,
  MakingAdvanced: nothing,
  FoundNobody: notMade(contract.ExportStatus.EMPTY),
  FoundTooMany: notMade(contract.ExportStatus.TOO_LARGE),
  ExportMade: (exportId, { people, askedBy = '', children = 0 }) =>
    made(contract.ExportMade, { exportId, people, askedById: askedBy, children }),
  ExportDownloaded: (exportId) => made(contract.ExportDownloaded, { exportId }),
  ExportExpiring: (exportId, { askedBy = '' }) =>
    made(contract.ExportExpiring, { exportId, askedById: askedBy }),
  ExportExpired: (exportId, { hadFile }) =>
    made(contract.ExportExpired, { exportId, fileDestroyed: hadFile }),
}
