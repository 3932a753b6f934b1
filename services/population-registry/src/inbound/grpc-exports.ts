import * as contract from '@fengqiao/contracts/population-registry/v1'
import { ExportServiceService } from '@fengqiao/contracts/population-registry/v1'
import { asking, doing, implement, nameOf, outgoingFile, pageOf, required } from '@fengqiao/service-kit'
import type { Implementation } from '@fengqiao/service-kit'
import type { ExportInput } from '../commands/exporting/ask-export.ts'
import { endsAt } from '../domain/exporting/export.ts'
import type { ReadExport } from '../queries/read-exports.ts'
import type { Feature } from '../service.ts'

const childrenIn = ({ childrenBasis }: contract.AskExportRequest): Pick<ExportInput, 'childrenBasis'> => {
  const basis = nameOf(contract.ChildrenBasis, childrenBasis)
  return basis === undefined ? {} : { childrenBasis: basis }
}

const asked = (request: contract.AskExportRequest): ExportInput => ({
  purpose: required('purpose', nameOf(contract.LookPurpose, request.purpose)),
  words: request.words,
  lawfulBasis: required('lawfulBasis', nameOf(contract.LawfulBasis, request.lawfulBasis)),
  territories: request.territories,
  columns: request.columns.map(({ field, clear, reason }, index) => ({
    field: required(`columns[${String(index)}].field`, nameOf(contract.ExportField, field)),
    clear,
    reason,
  })),
  format: required('format', nameOf(contract.ExportFormat, request.format)),
  ...(request.formId ? { formId: request.formId } : {}),
  ...childrenIn(request),
})

const columnMessage = ({
  field,
  clear,
  reason = '',
}: ReadExport['columns'][number]): contract.ExportColumn => ({
  field: contract.ExportField[field],
  clear,
  reason,
})

const dateOf = (at: number | undefined): Date | undefined => (at === undefined ? undefined : new Date(at))

const fileFields = ({ state }: ReadExport) => ({
  people: 'people' in state ? state.people : 0,
  children: 'children' in state ? (state.children ?? 0) : 0,
  madeAt: dateOf(state.status === 'MADE' ? state.since : undefined),
  downloads: 'downloads' in state ? state.downloads.map((at) => new Date(at)) : [],
})

const exportMessage = (read: ReadExport): contract.Export => {
  const { id, version, state, words, refusal, columns } = read
  return {
    exportId: id,
    version,
    status: contract.ExportStatus[state.status],
    purpose: contract.LookPurpose[state.purpose],
    words,
    lawfulBasis: contract.LawfulBasis[state.lawfulBasis],
    territories: [...state.territories],
    columns: columns.map(columnMessage),
    format: contract.ExportFormat[state.format],
    askedById: state.askedBy,
    askedAt: new Date(state.askedAt),
    expected: state.expected,
    approvals: state.approvals.map(({ by, at }) => ({ byId: by, at: new Date(at) })),
    refusedById: state.status === 'REFUSED' ? state.refusedBy : '',
    refusal,
    endsAt: dateOf(endsAt(state)),
    formId: state.formId ?? '',
    expectedChildren: state.expectedChildren ?? 0,
    childrenCounted: state.expectedChildren !== undefined,
    childrenBasis: contract.ChildrenBasis[state.childrenBasis ?? 'UNSPECIFIED'],
    withdrawnAt: dateOf(state.status === 'WITHDRAWN' ? state.since : undefined),
    ...fileFields(read),
  }
}

const idOf = ({ exportId }: { readonly exportId: string }) => ({ exportId })

/** Exports over gRPC. */
export const exportService = ({ commands, queries }: Feature): Implementation =>
  implement(ExportServiceService, {
    askExport: doing(commands.askExport, asked),
    getExport: async (request, call) => exportMessage(await queries.getExport(asking(call, idOf(request)))),
    listExports: async (page, call) => {
      const { exports, next } = await queries.listExports(asking(call, pageOf(page)))
      return { exports: exports.map(exportMessage), nextPageToken: next ?? '' }
    },
    approveExport: doing(commands.approveExport, idOf),
    refuseExport: doing(commands.refuseExport, ({ exportId, words }) => ({ exportId, words })),
    withdrawExport: doing(commands.withdrawExport, idOf),
    makeExport: doing(commands.makeExport, idOf),
    downloadExport: async (request, call) =>
      outgoingFile(await commands.downloadExport(asking(call, idOf(request)))),
  })
