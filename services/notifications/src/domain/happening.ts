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

export type Happening =
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
  | (Of<'VERIFIED'> & { readonly feedbackAsked: boolean })
