/** What happened to a matter, as far as figures care. */
export type Happening =
  | {
      readonly type: 'REGISTERED'
      readonly category: string
      readonly urgency: string
      readonly channel: string
    }
  | { readonly type: 'ACCEPTED' | 'RESOLVED'; readonly inTime: boolean }
  | { readonly type: 'ASSIGNED'; readonly selfHandled: boolean }
  | { readonly type: 'VERIFIED'; readonly feedbackAsked: boolean }
  | { readonly type: 'FEEDBACK_GIVEN'; readonly satisfaction: string }
  | { readonly type: 'OVERDUE'; readonly step: string }
  /** What was with a unit outside or another service has come to an end there. */
  | { readonly type: 'ELSEWHERE_ENDED'; readonly cameBack: boolean }
  | {
      readonly type:
        | 'REJECTED'
        | 'MERGED'
        | 'STARTED'
        | 'RETURNED'
        | 'SUSPENDED'
        | 'RESUMED'
        | 'SENT_BACK'
        | 'ESCALATED'
        | 'TAKEN_BACK'
        | 'TRANSFERRED'
        | 'CONVERTED'
        | 'EXTENDED'
        | 'REOPENED'
        | 'CLOSED'
    }
  /** Seen, and of no consequence for any figure. */
  | { readonly type: 'NOTED' }

/** A published event of a matter: which, when, and what the last one before it was. */
export interface IssueFact {
  readonly issueId: string
  readonly version: number
  readonly previous: number
  readonly at: number
  readonly grid: string
  readonly happening: Happening
}
