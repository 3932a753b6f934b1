import { useQuery } from '@tanstack/react-query'
import { api, blobOf, commandHeaders, dataOf } from './client.ts'
import type { ChosenDifferences, Import, MapImportColumnsRequest, OpenImportRequest } from './model.ts'
import { uploadTo, type Upload } from './upload.ts'

const path = (importId: string) => ({ path: { importId } })

const moving: ReadonlySet<Import['status']> = new Set([
  'IMPORT_STATUS_READING',
  'IMPORT_STATUS_LOADING',
  'IMPORT_STATUS_UNDOING',
])

/** Whether the town is at work on it, so that it is worth looking again. */
const isMoving = ({ status }: Pick<Import, 'status'>): boolean => moving.has(status)

/** Imports of my places, the latest first. */
export const useImports = () =>
  useQuery({
    queryKey: ['imports', 'list'],
    queryFn: () => dataOf(api.GET('/v1/imports', { params: { query: { pageSize: 50 } } })),
    select: (reply) => reply.imports ?? [],
  })

/** How one import stands; looked at again while the town is at work on it. */
export const useImport = (importId: string) =>
  useQuery({
    queryKey: ['imports', 'one', importId],
    queryFn: () => dataOf(api.GET('/v1/imports/{importId}', { params: path(importId) })),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? 1_000 : false),
  })

/** Rows that were or would be left out or corrected, masked; `stage` is what they are the rows of. */
export const useImportRows = (importId: string, stage: string, pageToken: string) =>
  useQuery({
    queryKey: ['imports', 'rows', importId, stage, pageToken],
    queryFn: () =>
      dataOf(
        api.GET('/v1/imports/{importId}/rows', {
          params: { ...path(importId), query: { pageSize: 50, ...(pageToken ? { pageToken } : {}) } },
        }),
      ),
  })

/** Rows of people who were or would be put into no household, or not as the sheet says. */
export const useImportHouseholdRows = (importId: string, stage: string, pageToken: string) =>
  useQuery({
    queryKey: ['imports', 'household-rows', importId, stage, pageToken],
    queryFn: () =>
      dataOf(
        api.GET('/v1/imports/{importId}/household-rows', {
          params: { ...path(importId), query: { pageSize: 50, ...(pageToken ? { pageToken } : {}) } },
        }),
      ),
  })

/** Sends a sheet that the import after it names. */
export const uploadSheet = (upload: Upload) => uploadTo('/v1/imports/sheets:upload', upload)

/** Begins an import with reading its sheet. */
export const openImport = (body: OpenImportRequest, key: string) =>
  dataOf(api.POST('/v1/imports', { body, headers: commandHeaders(key) }))

/** Says what the columns hold; the sheet is read again. */
export const mapColumns = (importId: string, body: MapImportColumnsRequest, key: string) =>
  dataOf(
    api.POST('/v1/imports/{importId}:mapColumns', {
      params: path(importId),
      body,
      headers: commandHeaders(key),
    }),
  )

/** Enters the new rows and takes the differences that are chosen, or goes on after a pause. */
export const loadImport = (importId: string, chosen: ChosenDifferences | undefined, key: string) =>
  dataOf(
    api.POST('/v1/imports/{importId}:load', {
      params: path(importId),
      body: chosen === undefined ? {} : { chosen },
      headers: commandHeaders(key),
    }),
  )

export const pauseImport = (importId: string, key: string) =>
  dataOf(
    api.POST('/v1/imports/{importId}:pause', {
      params: path(importId),
      body: {},
      headers: commandHeaders(key),
    }),
  )

/** Takes back what the import did. */
export const undoImport = (importId: string, key: string) =>
  dataOf(
    api.POST('/v1/imports/{importId}:undo', {
      params: path(importId),
      body: {},
      headers: commandHeaders(key),
    }),
  )

/** The rows that were left out, as a workbook. */
export const leftRows = (importId: string): Promise<Blob> => blobOf(`/v1/imports/${importId}/refused`)
