import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf } from './client.ts'
import type { components } from './gen/schema.ts'

type Schemas = components['schemas']

export type Dispute = Schemas['Dispute']
export type DisputeAction = Schemas['DisputeAction']
export type DisputeAllowedAction = Schemas['DisputeAllowedAction']
export type DisputeClock = Schemas['DisputeClock']
export type DisputeLook = Schemas['DisputeLook']
export type DisputeLookPurpose = Schemas['DisputeLookPurpose']
export type DisputeParty = Schemas['DisputeParty']
export type DisputeStatus = Schemas['DisputeStatus']
export type DisputeStep = Schemas['DisputeStep']
export type DisputeType = Schemas['DisputeType']
export type DisputeView = Schemas['DisputeView']
export type OpenDisputeRequest = Schemas['OpenDisputeRequest']

/** What a list of cases is narrowed to; the page's address holds the same. */
export interface DisputeFilter {
  readonly view: DisputeView
  readonly status?: DisputeStatus
  readonly type?: DisputeType
  readonly gridCode?: string
  readonly pageToken?: string
  readonly pageSize?: number
}

/** One page of cases in the caller's scope. */
export const useDisputes = (filter: DisputeFilter, enabled = true) =>
  useQuery({
    enabled,
    queryKey: ['disputes', 'list', filter],
    queryFn: () => dataOf(api.GET('/v1/disputes', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  })

/** The case that was opened for a matter; there is one as soon as mediation has heard of it. */
export const useCaseOf = (issueId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['disputes', 'of', issueId],
    queryFn: () => dataOf(api.GET('/v1/disputes', { params: { query: { issueId, pageSize: 1 } } })),
    enabled,
    select: (reply) => reply.disputes?.[0],
  })

/** How many cases each view holds. */
export const useDisputeCounts = () =>
  useQuery({
    queryKey: ['disputes', 'counts'],
    queryFn: () => dataOf(api.GET('/v1/disputes:count')),
    select: (reply) => reply.counts ?? [],
  })

/** One case. */
export const useDispute = (disputeId: string) =>
  useQuery({
    queryKey: ['dispute', disputeId, 'itself'],
    queryFn: () => dataOf(api.GET('/v1/disputes/{disputeId}', { params: { path: { disputeId } } })),
  })

/** Every step of a case, oldest first. */
export const useDisputeHistory = (disputeId: string) =>
  useQuery({
    queryKey: ['dispute', disputeId, 'history'],
    queryFn: () => dataOf(api.GET('/v1/disputes/{disputeId}/history', { params: { path: { disputeId } } })),
    select: (reply) => reply.steps ?? [],
  })

/** Who looked at the parties in clear. */
export const useDisputeLooks = (disputeId: string) =>
  useQuery({
    queryKey: ['dispute', disputeId, 'looks'],
    queryFn: () => dataOf(api.GET('/v1/disputes/{disputeId}/looks', { params: { path: { disputeId } } })),
    select: (reply) => reply.looks ?? [],
  })

/** Opens a case; the same key sent again gets the same receipt. */
export const openDispute = (body: OpenDisputeRequest, key: string) =>
  dataOf(api.POST('/v1/disputes', { body, headers: commandHeaders(key) }))

/** The parties in clear; the look is on record before the answer comes. */
export const revealParties = (disputeId: string, purpose: DisputeLookPurpose, key: string) =>
  dataOf(
    api.POST('/v1/disputes/{disputeId}:revealParties', {
      params: { path: { disputeId } },
      body: { purpose },
      headers: commandHeaders(key),
    }),
  )

/** An action on a case at the version that was on the screen. */
export interface DisputeCall {
  readonly disputeId: string
  readonly version: number
  readonly verb: string
  readonly body: object
  readonly key: string
}

/** Sends an action; the same key sent again gets the same receipt. */
export const sendDisputeAction = ({ disputeId, version, verb, body, key }: DisputeCall) => {
  // All verbs take a path id and a body; the contract types each path apart, so one stands for all.
  const path = `/v1/disputes/{disputeId}:${verb}` as '/v1/disputes/{disputeId}:accept'
  return dataOf(
    api.POST(path, {
      params: { path: { disputeId } },
      body: body as never,
      headers: commandHeaders(key, version),
    }),
  )
}
