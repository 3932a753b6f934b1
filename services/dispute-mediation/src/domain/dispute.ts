import type { Sealed } from '@fengqiao/domain-kit'

/** Milliseconds since the epoch: facts are kept as JSON, where a date would come back as a string. */
export type Instant = number

export type DisputeType =
  | 'FAMILY'
  | 'NEIGHBOUR'
  | 'HOMESTEAD'
  | 'CONTRACT'
  | 'BUSINESS'
  | 'DAMAGES'
  | 'LAND'
  | 'RELOCATION'
  | 'POLLUTION'
  | 'LABOUR'
  | 'CONSUMER'
  | 'MEDICAL'
  | 'TRAFFIC'
  | 'PROPERTY'
  | 'OTHER'
export type DisputeSource = 'APPLICATION' | 'INITIATIVE' | 'POLICE' | 'COURT' | 'ASSIGNMENT' | 'ISSUE'
export type DisputeLevel = 'GRID' | 'COMMUNITY' | 'TOWN_CENTER' | 'TOWN_LEADERSHIP'
export type DisputeSide = 'APPLICANT' | 'RESPONDENT' | 'THIRD'
export type Rejection = 'RESERVED_BY_LAW' | 'TAKEN_ELSEWHERE' | 'PARTY_REFUSES' | 'WITH_GOVERNMENT'
export type Remedy = 'ARBITRATION' | 'ADMINISTRATIVE' | 'COURT'
export type ConsentManner = 'WRITTEN' | 'ORAL'
export type AgreementForm = 'WRITTEN' | 'ORAL'
export type RevisitResult = 'STABLE' | 'RELAPSED'
export type ClockStep = 'MEDIATE' | 'PERFORM' | 'REVISIT'
export type Closing = 'REJECTED' | 'FAILED' | 'WITHDRAWN' | 'BREACHED'

/** What stands on the file, such as (2026)武城人调字第0001号. */
export interface DisputeNumber {
  readonly year: number
  readonly prefix: string
  readonly seq: number
}

/** Who a party is, before it has an id in the case. */
export interface PartyEntry {
  readonly side: DisputeSide
  readonly name: Sealed
  readonly phone: Sealed
  readonly address?: Sealed
  /** Its account, where it has one. */
  readonly personId?: string
}

export interface Party extends PartyEntry {
  readonly id: string
  readonly noticedAt?: Instant
  readonly consent?: { readonly manner: ConsentManner; readonly at: Instant }
}

export interface Mediator {
  readonly personId: string
  /** When he declared to be no relative of a party and without interest. */
  readonly declaredAt?: Instant
}

/** The limit that runs, and whether it has passed. */
export interface Clock {
  readonly step: ClockStep
  readonly dueAt: Instant
  readonly overdue: boolean
}

export interface Agreement {
  readonly form: AgreementForm
  readonly content: Sealed
  readonly manner: Sealed
  /** Legal periods count from here. */
  readonly effectiveAt: Instant
  readonly performDueAt: Instant
  /** When its revisits are due, and how many were made. */
  readonly revisitsDueAt: readonly Instant[]
  readonly revisits: number
}

/** 三到位: how often each record was made. */
export interface Records {
  readonly investigations: number
  readonly sessions: number
  readonly revisits: number
}

/** What holds of a case in every status. */
export interface DisputeBase {
  readonly gridCode: string
  readonly source: DisputeSource
  readonly level: DisputeLevel
  readonly openedBy: string
  readonly openedAt: Instant
  readonly issueId?: string
  /** Entered later for a case that was turned from an issue. */
  readonly type?: DisputeType
  readonly facts?: Sealed
  readonly parties: readonly Party[]
  readonly records: Records
  readonly timesReopened: number
}

/** What acceptance adds. The number follows in a fact of its own, an instant later. */
export interface Acceptance {
  readonly acceptedBy: string
  readonly acceptedAt: Instant
  readonly number?: DisputeNumber
  readonly mediators: readonly Mediator[]
  /** Mediators that a party did not want, or that stepped back. */
  readonly declined: readonly string[]
  readonly otherMediatorAsked: boolean
  readonly extended: boolean
  readonly sponsor?: string
  readonly plan?: Sealed
}

export type RegisteredDispute = DisputeBase & { readonly status: 'REGISTERED' }
/** On the way to an agreement, within the limit of mediation. */
export type OpenMediation = DisputeBase &
  Acceptance & {
    readonly status: 'ACCEPTED' | 'INVESTIGATING' | 'MEDIATING' | 'ADJOURNED'
    readonly clock: Clock
    readonly nextSessionAt?: Instant
  }
export type FailedDispute = DisputeBase & Acceptance & { readonly status: 'FAILED' }
export type AgreedDispute = DisputeBase &
  Acceptance & {
    readonly status: 'AGREED' | 'PERFORMING' | 'PERFORMED' | 'BREACHED' | 'REVISITED'
    readonly agreement: Agreement
    readonly clock?: Clock
  }
/** Accepted, and not ended. */
export type TakenDispute = OpenMediation | FailedDispute | AgreedDispute
export type EndedDispute = DisputeBase &
  Partial<Acceptance> & {
    readonly status: 'REJECTED' | 'ARCHIVED' | 'CLOSED'
    readonly endedAt: Instant
    readonly closing?: Closing
    readonly rejection?: Rejection
    readonly agreement?: Agreement
  }

/** A case in one of its statuses: what a status does not have cannot be read from it. */
export type Dispute = RegisteredDispute | TakenDispute | EndedDispute

export type DisputeStatus = Dispute['status']

const ends: ReadonlySet<DisputeStatus> = new Set(['REJECTED', 'ARCHIVED', 'CLOSED'])

export const isOpen = (dispute: Dispute): dispute is RegisteredDispute | TakenDispute =>
  !ends.has(dispute.status)

/** What acceptance added, whatever became of the case since; nothing before it. */
export const acceptanceOf = (dispute: Dispute): Acceptance | undefined =>
  'acceptedAt' in dispute ? (dispute as DisputeBase & Acceptance) : undefined

export const clockOf = (dispute: Dispute): Clock | undefined =>
  'clock' in dispute ? dispute.clock : undefined

export const numberOf = (dispute: Dispute): DisputeNumber | undefined => acceptanceOf(dispute)?.number

export const mediatorsOf = (dispute: Dispute): readonly Mediator[] => acceptanceOf(dispute)?.mediators ?? []

export const agreementOf = (dispute: Dispute): Agreement | undefined =>
  'agreement' in dispute ? dispute.agreement : undefined

export const isMediator = (dispute: Dispute, person: string): boolean =>
  mediatorsOf(dispute).some(({ personId }) => personId === person)

/** Whether the account belongs to a party of the case. */
export const isLinked = (dispute: Dispute, person: string): boolean =>
  dispute.parties.some(({ personId }) => personId === person)

/** When the next revisit is due, once there is an agreement and until the last was made. */
export const nextRevisitAt = (dispute: Dispute): Instant | undefined => {
  const agreement = isOpen(dispute) ? agreementOf(dispute) : undefined
  return agreement?.revisitsDueAt[agreement.revisits]
}

export type RecordKind = 'INVESTIGATION' | 'MEDIATION' | 'REVISIT'

/** 三到位: what is missing before the case may be archived. */
export const missingOf = ({ records }: Dispute): readonly RecordKind[] => [
  ...(records.investigations > 0 ? [] : (['INVESTIGATION'] as const)),
  ...(records.sessions > 0 ? [] : (['MEDIATION'] as const)),
  ...(records.revisits > 0 ? [] : (['REVISIT'] as const)),
]

/** Open to every party at any time: no state of a case takes one away. */
export const remedies: readonly Remedy[] = ['ARBITRATION', 'ADMINISTRATIVE', 'COURT']
