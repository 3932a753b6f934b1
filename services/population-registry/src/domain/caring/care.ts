import type { Sealed } from '@fengqiao/domain-kit'
import { endOfDay } from '@fengqiao/standards'
import type { Act, Instant } from '../act.ts'
import { nearOf } from '../near.ts'
import type { Whence } from '../resident-events.ts'
import type { CareRule } from './purposes.ts'

export type ConsentForm = 'SIGNED' | 'SPOKEN' | 'APPLICATION' | 'GUARDIAN'

/** Why an entry ended; the last three no person decides. */
export type CareEnding =
  | 'OWN_WISH'
  | 'CONSENT_WITHDRAWN'
  | 'NO_LONGER_NEEDED'
  | 'ENTERED_WRONGLY'
  | 'TIME_OVER'
  | 'LEFT_TOWN'
  | 'ERASED'

export interface Consent {
  readonly form: ConsentForm
  readonly givenOn: string
}

interface Decided {
  /** Why, sealed under the person's key, so that it goes when he goes. */
  readonly reason: Sealed
  /** The last day. */
  readonly until: string
  readonly consent?: Consent
}

/** That somebody is offered a service. Which one is sealed as why is: a list of ids tells nobody who needs what. */
export interface CareEntry extends Decided {
  readonly residentId: string
  readonly purpose: Sealed
  readonly basis: CareRule['basis']
  readonly from: string
  /** Where he lives: whose staff offer it. */
  readonly place: Whence
  readonly enteredAt: Instant
  readonly decidedBy: string
  readonly decidedAt: Instant
  readonly renewals: number
  /** Running: what the lists show. */
  readonly open: boolean
  readonly ended?: { readonly at: Instant; readonly ending: CareEnding }
}

export interface CareEntered extends Act, Decided {
  readonly type: 'CareEntered'
  readonly residentId: string
  readonly purpose: Sealed
  readonly basis: CareRule['basis']
  readonly from: string
  readonly place: Whence
}

export interface CareRenewed extends Act, Decided {
  readonly type: 'CareRenewed'
}

export interface CareEnded extends Act {
  readonly type: 'CareEnded'
  readonly ending: CareEnding
}

export interface CareFollowed extends Act {
  readonly type: 'CareFollowed'
  readonly place: Whence
}

export type CareEvent = CareEntered | CareRenewed | CareEnded | CareFollowed

const entered = ({ type: _type, by, at, ...facts }: CareEntered): CareEntry => ({
  ...facts,
  ...{ enteredAt: at, decidedBy: by, decidedAt: at },
  renewals: 0,
  open: true,
})

const renewed = (before: CareEntry, { by, at, reason, until, consent }: CareRenewed): CareEntry => ({
  ...before,
  ...{ reason, until, decidedBy: by, decidedAt: at, renewals: before.renewals + 1 },
  ...(consent === undefined ? {} : { consent }),
})

/** How an entry follows from its facts. */
export const evolveCare = (before: CareEntry | undefined, fact: CareEvent): CareEntry => {
  if (fact.type === 'CareEntered') return entered(fact)
  if (before === undefined) throw new Error(`a fact of type ${fact.type} before the entry`)
  switch (fact.type) {
    case 'CareRenewed':
      return renewed(before, fact)
    case 'CareEnded':
      return { ...before, open: false, ended: { at: fact.at, ending: fact.ending } }
    case 'CareFollowed':
      return { ...before, place: fact.place }
  }
}

/** When its last day is over, while it runs. */
export const careEndsAt = ({ open, until }: CareEntry): Instant | undefined =>
  open ? endOfDay(until) : undefined

/** The territories whose staff offer the service now. */
export const seesCare = ({ place }: CareEntry): readonly string[] => nearOf(place)
