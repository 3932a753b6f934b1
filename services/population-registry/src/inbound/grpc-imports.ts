import { createHash } from 'node:crypto'
import * as contract from '@fengqiao/contracts/population-registry/v1'
import { ImportServiceService } from '@fengqiao/contracts/population-registry/v1'
import { invalidField, type OpenFile } from '@fengqiao/domain-kit'
import {
  asking,
  doing,
  implement,
  incomingFile,
  nameOf,
  outgoingFile,
  pageOf,
  required,
  uploadedFileMessage,
  type Handlers,
  type Implementation,
} from '@fengqiao/service-kit'
import { takable, type TakableField } from '../domain/importing/differing.ts'
import type { Opening } from '../commands/importing/steer-import.ts'
import type { LeftPage } from '../queries/read-imports.ts'
import type { Feature } from '../service.ts'
import { importMessage, leftRowMessage } from './import-messages.ts'
import { reasonsTitle, rowWordsFor } from './row-words.ts'

type ImportHandlers = Handlers<typeof ImportServiceService>

const opening = (request: contract.OpenImportRequest): Opening => ({
  attachmentId: request.attachmentId,
  source: request.source,
  defaults: {
    lawfulBasis: required('lawfulBasis', nameOf(contract.LawfulBasis, request.lawfulBasis)),
    kind: required('kind', nameOf(contract.ResidentKind, request.kind)),
    residenceStatus: required('residenceStatus', nameOf(contract.ResidenceStatus, request.residenceStatus)),
  },
})

const mappingOf = ({ importId, headerRow, columns }: contract.MapImportColumnsRequest) => ({
  importId,
  mapping: {
    headerRow,
    columns: columns.map(({ column, field }, index) => ({
      column,
      field: required(`columns[${String(index)}].field`, nameOf(contract.ImportField, field)),
    })),
  },
})

const idOf = ({ importId }: { readonly importId: string }) => ({ importId })

const isTakable = (field: string | undefined): field is TakableField =>
  (takable as readonly (string | undefined)[]).includes(field)

const loading = ({ importId, chosen }: contract.LoadImportRequest) => {
  if (chosen === undefined) return { importId }
  const fields = chosen.fields.map((value, index) => {
    const field = nameOf(contract.ResidentField, value)
    if (!isTakable(field)) throw invalidField(`chosen.fields[${String(index)}]`, 'NOT_TAKEN_FROM_SHEETS')
    return field
  })
  return { importId, chosen: { fields, rows: chosen.rows } }
}

const steering = ({ commands }: Feature) =>
  ({
    uploadSheet: async (upload, call) =>
      uploadedFileMessage(await commands.uploadSheet(asking(call, incomingFile(upload)))),
    openImport: doing(commands.openImport, opening),
    mapImportColumns: doing(commands.mapImportColumns, mappingOf),
    loadImport: doing(commands.loadImport, loading),
    pauseImport: doing(commands.pauseImport, idOf),
    undoImport: doing(commands.undoImport, idOf),
  }) satisfies Partial<ImportHandlers>

const workbook = (bytes: Uint8Array): OpenFile => ({
  id: '',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  size: bytes.length,
  hash: createHash('sha256').update(bytes).digest('hex'),
  first: 0,
  count: bytes.length,
  bytes: (async function* () {
    yield await Promise.resolve(bytes)
  })(),
})

const mostRows = 200

const leftPageOf = ({ importId, pageToken, pageSize }: contract.ListImportRowsRequest) => ({
  importId,
  after: Number(pageToken) || 0,
  limit: pageSize || mostRows,
})

const leftPageMessage = ({ rows, next }: LeftPage): contract.ListImportRowsReply => ({
  rows: rows.map(leftRowMessage),
  nextPageToken: next === undefined ? '' : String(next),
})

const reading = ({ queries }: Feature) =>
  ({
    getImport: async (request, call) => importMessage(await queries.getImport(asking(call, idOf(request)))),
    listImports: async (page, call) => {
      const { items, next } = await queries.listImports(asking(call, pageOf(page)))
      return { imports: items.map(importMessage), nextPageToken: next ?? '' }
    },
    listImportRows: async (request, call) =>
      leftPageMessage(await queries.listLeftRows(asking(call, leftPageOf(request)))),
    listImportHouseholdRows: async (request, call) =>
      leftPageMessage(await queries.listHouseholdRows(asking(call, leftPageOf(request)))),
    downloadRefusedRows: async (request, call) => {
      const { caller } = call
      const told = { title: reasonsTitle[caller.language], wordsOf: rowWordsFor(caller) }
      const asked = { ...idOf(request), ...told }
      return outgoingFile(workbook(await queries.leftWorkbook(asking(call, asked))))
    },
  }) satisfies Partial<ImportHandlers>

/** Imports over gRPC. */
export const importService = (feature: Feature): Implementation =>
  implement(ImportServiceService, { ...steering(feature), ...reading(feature) })
