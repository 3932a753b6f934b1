import { invalidField, type Sealed } from '@fengqiao/domain-kit'
import { levelOf } from '@fengqiao/standards'
import type { Act, Instant } from './act.ts'
import { dueAfter, type Said } from './data-request-clock.ts'
import { refuse } from './refusals.ts'

export type DataRequestKind = 'CORRECT' | 'DELETE' | 'EXPLAIN'
export type DataRequestGround = 'STATUTORY_DUTY' | 'KEPT_BY_LAW' | 'FOUND_RIGHT' | 'NOT_HELD'
export type DataRequestRemedy = 'REVIEW' | 'COURT'

interface Asking {
  readonly residentId: string
  readonly kind: DataRequestKind
  /** Sealed under the person's key, so that they go when he goes. */
  readonly words: Sealed
  /** The territories the person belonged to then. */
  readonly near: readonly string[]
}

export interface Decision {
  readonly by: string
  readonly at: Instant
  readonly answer: Sealed
  readonly ground?: DataRequestGround
  readonly remedy?: DataRequestRemedy
}

/** What a person asked about his own data, and what became of it. */
export type DataRequest = Asking & {
  readonly by: string
  readonly askedAt: Instant
  readonly dueAt: Instant
  /** Not done with yet: what the list of the staff shows. */
  readonly open: boolean
  /** What was said of its limit so far. */
  readonly said?: Said
} & (
    | { readonly status: 'RECEIVED' }
    | { readonly status: 'GRANTED' | 'REFUSED'; readonly decision: Decision }
    | { readonly status: 'DONE'; readonly decision?: Decision; readonly doneAt: Instant }
  )

/** Who hears of a step: the account that the person has then, if he has one. */
export interface Told {
  readonly personId?: string
}

export interface DataRequestAsked extends Act, Asking, Told {
  readonly type: 'DataRequestAsked'
  readonly dueAt: Instant
}

export interface DataRequestGranted extends Act, Told {
  readonly type: 'DataRequestGranted'
  readonly answer: Sealed
}

export interface DataRequestRefused extends Act, Told {
  readonly type: 'DataRequestRefused'
  readonly answer: Sealed
  readonly ground: DataRequestGround
  readonly remedy: DataRequestRemedy
}

export interface DataRequestDone extends Act, Told {
  readonly type: 'DataRequestDone'
}

/** Its limit is near, or has passed: what those who decide it are told. */
export interface LimitSaid extends Act, Pick<DataRequest, 'near' | 'dueAt'> {
  readonly type: 'DataRequestDueSoon' | 'DataRequestOverdue'
}

export type DataRequestEvent =
  DataRequestAsked | DataRequestGranted | DataRequestRefused | DataRequestDone | LimitSaid

/** Takes a request in; one of a kind at a time is enough. */
export const askAboutData = (
  facts: Act & Asking & Told,
  pending: readonly Pick<DataRequest, 'kind' | 'open'>[],
): readonly DataRequestAsked[] => {
  if (pending.some(({ kind, open }) => open && kind === facts.kind))
    throw invalidField('kind', 'ALREADY_ASKED')
  return [{ type: 'DataRequestAsked', ...facts, dueAt: dueAfter(facts.at) }]
}

const demandReceived = ({ status }: DataRequest): void => {
  if (status !== 'RECEIVED') throw refuse('ALREADY_DECIDED')
}

/** Grants it. An explanation is given in the answer, so nothing is left to do. */
export const grantDataRequest = (
  request: DataRequest,
  facts: Omit<DataRequestGranted, 'type'>,
): readonly DataRequestEvent[] => {
  demandReceived(request)
  const { by, at } = facts
  const granted: DataRequestEvent = { type: 'DataRequestGranted', ...facts }
  // Nobody is told of an end beside the answer that brings it.
  return request.kind === 'EXPLAIN' ? [granted, { type: 'DataRequestDone', by, at }] : [granted]
}

/** Refuses it, with the ground, why, and where the person can turn. */
export const refuseDataRequest = (
  request: DataRequest,
  facts: Omit<DataRequestRefused, 'type'>,
): readonly DataRequestRefused[] => {
  demandReceived(request)
  return [{ type: 'DataRequestRefused', ...facts }]
}

/** What happened to the record since a moment, as far as a request can be about it. */
export interface DoneSince {
  readonly erased: boolean
  readonly correctedAt?: Instant
}

const isTaken = ({ kind }: DataRequest, { at }: Decision, { correctedAt }: DoneSince): boolean =>
  kind === 'CORRECT' && correctedAt !== undefined && correctedAt >= at

/** Ends it once its step was taken; where the person was erased, there is nothing left to ask about. */
export const finishDataRequest = (
  request: DataRequest,
  { since, ...act }: Act & Told & { readonly since: DoneSince },
): readonly DataRequestDone[] => {
  if (!request.open) return []
  const done: readonly DataRequestDone[] = [{ type: 'DataRequestDone', ...act }]
  if (since.erased) return done
  if (request.status !== 'GRANTED') throw refuse('NOT_GRANTED')
  if (!isTaken(request, request.decision, since)) throw refuse('STEP_NOT_TAKEN')
  return done
}

const asked = ({ type: _type, personId: _told, at, ...facts }: DataRequestAsked): DataRequest => ({
  ...facts,
  askedAt: at,
  open: true,
  status: 'RECEIVED',
})

type Decided = DataRequestGranted | DataRequestRefused

const decided = (before: DataRequest, { type: _type, personId: _told, ...decision }: Decided) => ({
  ...before,
  decision,
})

/** How a request follows from its facts. */
export const evolveDataRequest = (before: DataRequest | undefined, fact: DataRequestEvent): DataRequest => {
  if (fact.type === 'DataRequestAsked') return asked(fact)
  if (before === undefined) throw new Error(`a fact of type ${fact.type} before anything was asked`)
  switch (fact.type) {
    case 'DataRequestGranted':
      return { ...decided(before, fact), status: 'GRANTED' }
    case 'DataRequestRefused':
      return { ...decided(before, fact), open: false, status: 'REFUSED' }
    case 'DataRequestDone':
      return { ...before, open: false, status: 'DONE', doneAt: fact.at }
    case 'DataRequestDueSoon':
      return { ...before, said: 'DUE_SOON' }
    case 'DataRequestOverdue':
      return { ...before, said: 'OVERDUE' }
  }
}

/** The step by which a request that was granted is fulfilled. */
export const nextStepOf = ({
  status,
  kind,
}: DataRequest): 'CORRECT_RESIDENT' | 'ERASE_RESIDENT' | undefined => {
  if (status !== 'GRANTED' || kind === 'EXPLAIN') return undefined
  return kind === 'CORRECT' ? 'CORRECT_RESIDENT' : 'ERASE_RESIDENT'
}

/** The community among the territories of a request, whose staff and the town's may decide it. */
export const communityIn = ({ near }: Pick<Asking, 'near'>): string | undefined =>
  near.find((code) => levelOf(code) === 'community')
