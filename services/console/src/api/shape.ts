/** One thing that a form asks; its name is that of the request's field. */
export interface Ask {
  readonly name: string
  readonly kind:
    | 'line'
    | 'lines'
    | 'code'
    | 'codes'
    | 'party'
    | 'parties'
    | 'staff'
    | 'staffMany'
    | 'helper'
    | 'issue'
    | 'day'
    | 'moment'
    | 'days'
    | 'yes'
    | 'satisfaction'
  readonly optional?: boolean
  /** Under which name the form asks, where the request's is too plain. */
  readonly label?:
    | 'finding'
    | 'session'
    | 'reason'
    | 'revisitResult'
    | 'progress'
    | 'result'
    | 'directions'
    | 'handler'
    | 'receiver'
    | 'supervision'
  /** Codes: what the contract's names begin with. Staff: the role that the chosen must hold. */
  readonly of?: string
  /** Codes: those that are offered, where not all are. */
  readonly among?: readonly string[]
  readonly most?: number
  /** Never kept as a draft on the device. */
  readonly personal?: boolean
  /** Parties: only those for whom this has not happened yet. */
  readonly lacking?: 'noticedAt' | 'consentedAt'
  /** Staff: only those who do not work on the matter yet. */
  readonly fresh?: boolean
  /** Staff: whoever is chosen there is not chosen here as well. */
  readonly besides?: string
  /** Staff: left blank, it is whoever sends the form. */
  readonly selfWhenBlank?: boolean
  /** Days: today is too early. */
  readonly afterToday?: boolean
}

/** What an action's form asks for, and under which name it travels. */
export interface Shape {
  readonly verb: string
  readonly asks: readonly Ask[]
  /** The request holds the answers in this field instead of beside each other. */
  readonly within?: string
  /** What the request says whatever is answered. */
  readonly fixed?: object
  /** It may bring photographs and papers. */
  readonly evidence?: boolean
  /** Nothing needs to be asked: one press does it. */
  readonly atOnce?: boolean
  /** It ends something for somebody: shown in red. */
  readonly danger?: boolean
}

/** The shapes of all actions of one kind of record. */
export type Shapes<A extends string> = Readonly<Partial<Record<A, Shape>>>

/** An action as the server offers it: the next step, lawful, or refused with a reason. */
export interface Offer<A extends string> {
  readonly action?: A
  readonly primary?: boolean
  readonly refusal?: string
}

/** The actions of a state sorted for the page: the next step, the quiet rest, and what is not allowed now. */
export const chooseFrom = <A extends string, O extends Offer<A>>(
  shapes: Shapes<A>,
  offers: readonly O[] | undefined,
) => {
  const known = (offers ?? []).filter(({ action }) => action !== undefined && shapes[action] !== undefined)
  const allowed = known.filter(({ refusal }) => refusal === undefined)
  const primary = allowed.find((offer) => offer.primary)
  return {
    primary,
    others: allowed.filter((offer) => offer !== primary),
    refused: known.filter(({ refusal }) => refusal !== undefined),
  }
}

const words: Ask = { name: 'words', kind: 'lines', most: 2000 }

/** Words that most actions take: needed as a reason, needed as they are, or left to whoever acts. */
export const wordAsks = {
  words,
  reason: { ...words, label: 'reason' },
  maybe: { ...words, optional: true },
} as const satisfies Readonly<Record<string, Ask>>
