import { useQuery } from '@tanstack/react-query'
import { api, blobOf, commandHeaders, dataOf } from './client.ts'
import type { AskExportRequest, Export } from './model.ts'

const path = (exportId: string) => ({ path: { exportId } })

const onIt = (exportId: string, key: string) => ({
  params: path(exportId),
  body: {},
  headers: commandHeaders(key),
})

/** Exports of my places, the latest first. */
export const useExports = () =>
  useQuery({
    queryKey: ['exports', 'list'],
    queryFn: () => dataOf(api.GET('/v1/exports', { params: { query: { pageSize: 100 } } })),
    select: (reply) => reply.exports ?? [],
  })

/** What the service does by itself at that moment is looked at again until it is done. */
const isWorkedOn = ({ status, childrenCounted }: Export): boolean =>
  status === 'EXPORT_STATUS_MAKING' || (status === 'EXPORT_STATUS_ASKED' && !childrenCounted)

/** How one export stands; looked at again while its file is being made, or the children in it are counted. */
export const useExport = (exportId: string) =>
  useQuery({
    queryKey: ['exports', 'one', exportId],
    queryFn: () => dataOf(api.GET('/v1/exports/{exportId}', { params: path(exportId) })),
    refetchInterval: ({ state }) => (state.data && isWorkedOn(state.data) ? 1_000 : false),
  })

export const askExport = (body: AskExportRequest, key: string) =>
  dataOf(api.POST('/v1/exports', { body, headers: commandHeaders(key) }))

export const approveExport = (exportId: string, key: string) =>
  dataOf(api.POST('/v1/exports/{exportId}:approve', onIt(exportId, key)))

/** Refuses with a reason, which who asked reads. */
export const refuseExport = (exportId: string, words: string, key: string) =>
  dataOf(api.POST('/v1/exports/{exportId}:refuse', { ...onIt(exportId, key), body: { words } }))

/** Takes back what I asked for, before it is made. */
export const withdrawExport = (exportId: string, key: string) =>
  dataOf(api.POST('/v1/exports/{exportId}:withdraw', onIt(exportId, key)))

export const makeExport = (exportId: string, key: string) =>
  dataOf(api.POST('/v1/exports/{exportId}:make', onIt(exportId, key)))

/** The file; that it was taken is kept first. */
export const downloadExport = (exportId: string, key: string): Promise<Blob> =>
  blobOf(`/v1/exports/${exportId}:download`, key)
