import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf, seen } from './client.ts'
import type { Grid, PlanRegriddingRequest, Regridding, RegriddingCancellation } from './model.ts'

const path = (regriddingId: string) => ({ path: { regriddingId } })

/** Plans of new grids, the latest day first. */
export const useRegriddings = () =>
  useQuery({
    queryKey: ['regriddings', 'list'],
    queryFn: () => dataOf(api.GET('/v1/regriddings', { params: { query: { pageSize: 100 } } })),
    select: (reply) => reply.regriddings ?? [],
  })

/** One plan; looked at again while the grids change over. */
export const useRegridding = (regriddingId: string) =>
  useQuery({
    queryKey: ['regriddings', 'one', regriddingId],
    queryFn: () => dataOf(api.GET('/v1/regriddings/{regriddingId}', { params: path(regriddingId) })),
    refetchInterval: ({ state }) => (state.data?.status === 'REGRIDDING_STATUS_UNDER_WAY' ? 1_000 : false),
  })

/** Grids by their codes, ended ones too. */
export const useGridsByCode = (codes: readonly string[]) =>
  useQuery({
    queryKey: ['grids', 'of', ...codes],
    queryFn: (): Promise<readonly Grid[]> =>
      Promise.all(
        codes.map((gridCode) => dataOf(api.GET('/v1/grids/{gridCode}', { params: { path: { gridCode } } }))),
      ),
    enabled: codes.length > 0,
    staleTime: 300_000,
  })

/** What a plan would bring; nothing is kept. */
export const previewRegridding = (body: PlanRegriddingRequest) =>
  dataOf(api.POST('/v1/regriddings:preview', { body }))

export const planRegridding = (body: PlanRegriddingRequest, key: string) =>
  dataOf(api.POST('/v1/regriddings', { body, headers: commandHeaders(key) }))

/** Puts another plan in the place of one, as that was seen; its community stays. */
export const changeRegridding = (
  plan: Regridding,
  { day, grids, endedGridCodes }: PlanRegriddingRequest,
  key: string,
) =>
  dataOf(
    api.POST('/v1/regriddings/{regriddingId}:change', {
      params: { ...path(plan.regriddingId), ...seen(plan) },
      body: { day, grids, endedGridCodes },
      headers: commandHeaders(key),
    }),
  )

/** Gives a plan up before its day. */
export const cancelRegridding = (regriddingId: string, reason: RegriddingCancellation, key: string) =>
  dataOf(
    api.POST('/v1/regriddings/{regriddingId}:cancel', {
      params: path(regriddingId),
      body: { reason },
      headers: commandHeaders(key),
    }),
  )
