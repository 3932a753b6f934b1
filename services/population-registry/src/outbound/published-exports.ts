import * as contract from '@fengqiao/contracts/population-registry/v1'
import { made, nothing, type Facts } from '@fengqiao/domain-kit'
import type { ExportEvent } from '../domain/exporting/export-events.ts'

/** Exports as others hear of them: how many people and columns, never who or why. */
export const exports: Facts<ExportEvent> = {
  ExportAsked: (exportId, { purpose, lawfulBasis, territories, columns, formId }) =>
    made(contract.ExportAsked, {
      exportId,
      purpose: contract.LookPurpose[purpose],
      lawfulBasis: contract.LawfulBasis[lawfulBasis],
      territories: [...territories],
      columns: columns.length,
      columnsInClear: columns.filter(({ clear }) => clear).length,
      formId: formId ?? '',
    }),
  ExportApproved: (exportId, { approvals }) => made(contract.ExportApproved, { exportId, approvals }),
  ExportRefused: (exportId) => made(contract.ExportRefused, { exportId }),
  MakingAsked: nothing,
  MakingAdvanced: nothing,
  FoundNobody: nothing,
  FoundTooMany: nothing,
  ExportMade: (exportId, { people }) => made(contract.ExportMade, { exportId, people }),
  ExportDownloaded: (exportId) => made(contract.ExportDownloaded, { exportId }),
  ExportExpired: (exportId, { hadFile }) =>
    made(contract.ExportExpired, { exportId, fileDestroyed: hadFile }),
}
