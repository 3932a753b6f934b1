/** What happened to an issue, as far as it decides who is told. Ids only. */
export interface Concerned {
  readonly gridCode: string
  readonly reporterId: string
  readonly firstReceiverId: string
  readonly handlerId: string
  /** Known where the issue is registered. */
  readonly emergency?: boolean
}

type Of<T extends string> = T extends string ? Concerned & { readonly type: T } : never

export type IssueHappening =
  | Of<'REGISTERED' | 'ACCEPTED' | 'REJECTED' | 'MERGED' | 'PROGRESSED' | 'RESOLVED' | 'SENT_BACK'>
  | Of<'FEEDBACK_GIVEN' | 'REOPENED' | 'OVERDUE'>
  | Of<'ESCALATION_TAKEN' | 'ESCALATION_GIVEN_BACK' | 'TRANSFERRED' | 'CONVERTED'>
  | Of<'EXTENSION_GRANTED' | 'REQUEST_DECLINED'>
  | (Of<'ESCALATED'> & { readonly town: boolean })
  /** From how far up: what was handed up, the community may be asking for itself. */
  | (Of<'REQUEST_ASKED'> & { readonly level: 'GRID' | 'COMMUNITY' | 'TOWN' })
  /** What was elsewhere has come to an end there. */
  | (Of<'ELSEWHERE_ENDED'> & { readonly cameBack: boolean })
  | (Of<'SUSPENDED'> & { readonly asked: boolean })
  | (Of<'CO_HANDLERS_ADDED'> & { readonly addedIds: readonly string[] })
  | (Of<'CO_HANDLER_REMOVED'> & { readonly removedId: string })
  | (Of<'SUPERVISED'> & { readonly ofItself: boolean })
  | (Of<'ASSIGNED'> & { readonly coHandlerIds: readonly string[]; readonly selfHandled: boolean })
  | (Of<'RETURNED'> & { readonly dispatcherId: string })
  | (Of<'HAND_OVER_OFFERED' | 'HAND_OVER_ACCEPTED' | 'HAND_OVER_DECLINED'> & {
      readonly fromPersonId: string
      readonly toPersonId: string
    })
  | (Of<'REASSIGNED'> & { readonly toPersonId: string })
  | (Of<'VERIFIED'> & { readonly feedbackAsked: boolean })

/** Whom a case concerns once it has happened, and where it is decided. Ids only. */
export interface CaseConcerned {
  readonly gridCode: string
  readonly openedById: string
  readonly mediatorIds: readonly string[]
  readonly sponsorId: string
  readonly decidedIn: 'COMMUNITY' | 'TOWN'
}

type OfCase<T extends string> = T extends string ? CaseConcerned & { readonly type: T } : never

export type DisputeHappening =
  | OfCase<'DISPUTE_ACCEPTED' | 'DISPUTE_ADJOURNED' | 'DISPUTE_AGREED' | 'DISPUTE_FAILED'>
  | OfCase<'DISPUTE_PERFORMED' | 'DISPUTE_BREACHED' | 'DISPUTE_REOPENED' | 'DISPUTE_OVERDUE'>
  | OfCase<'DISPUTE_ARCHIVED' | 'DISPUTE_OTHER_MEDIATOR_ASKED' | 'DISPUTE_RECUSED'>
  /** Turned from an issue it has neither parties nor words yet. */
  | (OfCase<'DISPUTE_REGISTERED'> & { readonly fromIssue: boolean })
  | (OfCase<'DISPUTE_CLOSED'> & { readonly rejected: boolean })
  | (OfCase<'MEDIATOR_ASSIGNED'> & {
      readonly namedIds: readonly string[]
      readonly releasedIds: readonly string[]
    })
  | (OfCase<'DISPUTE_ESCALATED'> & { readonly releasedIds: readonly string[] })

/** What became of what a person asked about his own data: his account where he has one, or the community he lives in. */
export type RequestHappening =
  | { readonly type: 'DATA_REQUEST_RECEIVED'; readonly personId: string; readonly communityCode: string }
  | { readonly type: 'DATA_REQUEST_GRANTED' | 'DATA_REQUEST_DONE'; readonly personId: string }
  | { readonly type: 'DATA_REQUEST_REFUSED'; readonly personId: string; readonly ground: RefusalGround }
  | { readonly type: 'DATA_REQUEST_DUE_SOON' | 'DATA_REQUEST_OVERDUE'; readonly communityCode: string }

/** On which ground a request about data may be refused. */
export type RefusalGround = 'STATUTORY_DUTY' | 'KEPT_BY_LAW' | 'FOUND_RIGHT' | 'NOT_HELD'

/** What became of an export: whoever asked for it, or the territories that whoever agrees must answer for. */
export type ExportHappening =
  | { readonly type: 'EXPORT_ASKED' | 'EXPORT_WITHDRAWN'; readonly territories: readonly string[] }
  | {
      readonly type:
        | ('EXPORT_APPROVED' | 'EXPORT_REFUSED' | 'EXPORT_MADE' | 'EXPORT_EXPIRING')
        | ('EXPORT_EMPTY' | 'EXPORT_TOO_LARGE')
      readonly askedById: string
    }

export type Happening = IssueHappening | DisputeHappening | RequestHappening | ExportHappening
