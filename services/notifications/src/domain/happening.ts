/** What happened to an issue, as far as it decides who is told. Ids only. */
export interface Concerned {
  readonly gridCode: string
  readonly reporterId: string
  readonly firstReceiverId: string
  readonly handlerId: string
  /** Known where the issue is registered. */
  readonly emergency?: boolean
}

interface Of<T extends string> extends Concerned {
  readonly type: T
}

export type Happening =
  | Of<'REGISTERED' | 'ACCEPTED' | 'REJECTED' | 'PROGRESSED' | 'SUSPENDED' | 'RESOLVED' | 'SENT_BACK'>
  | Of<'FEEDBACK_GIVEN' | 'REOPENED' | 'OVERDUE'>
  | (Of<'ASSIGNED'> & { readonly coHandlerIds: readonly string[]; readonly selfHandled: boolean })
  | (Of<'RETURNED'> & { readonly dispatcherId: string })
  | (Of<'HAND_OVER_OFFERED' | 'HAND_OVER_ACCEPTED' | 'HAND_OVER_DECLINED'> & {
      readonly fromPersonId: string
      readonly toPersonId: string
    })
  | (Of<'VERIFIED'> & { readonly feedbackAsked: boolean })
