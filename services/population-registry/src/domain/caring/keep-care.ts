import { invalidField, type Sealed } from '@fengqiao/domain-kit'
import { dayAt, monthsLater } from '@fengqiao/standards'
import type { Act } from '../act.ts'
import { demandCome, demandReal } from '../days.ts'
import { refuse } from '../refusals.ts'
import type { Whence } from '../resident-events.ts'
import {
  careEndsAt,
  type CareEnded,
  type CareEnding,
  type CareEntered,
  type CareEntry,
  type CareFollowed,
  type CareRenewed,
  type Consent,
} from './care.ts'
import { ruleOf, type CarePurpose } from './purposes.ts'

/** What a decision says; the purpose is known here in clear, and kept sealed. */
export interface Deciding extends Act {
  readonly purpose: CarePurpose
  readonly reason: Sealed
  readonly until: string
  readonly consent?: Consent
}

const demandConsent = ({ purpose, consent, at }: Deciding): void => {
  if (consent === undefined) {
    if (ruleOf(purpose).basis === 'CONSENT') throw invalidField('consent', 'CONSENT_NEEDED')
    return
  }
  demandCome({ field: 'consent.givenOn', day: consent.givenOn }, at)
}

interface Span {
  /** The time begins here. */
  readonly from: string
  /** And ends after this day. */
  readonly after: string
}

/** One decision holds for so many months at most, and is not over before it is made. */
const demandTime = ({ purpose, until, at }: Deciding, { from, after }: Span): void => {
  demandReal({ field: 'until', day: until })
  const { months } = ruleOf(purpose)
  const fits = until > after && until <= monthsLater(from, months) && until >= dayAt(at)
  if (!fits) throw invalidField('until', 'CARE_TIME', { months })
}

export interface Entering extends Deciding {
  readonly residentId: string
  readonly sealedPurpose: Sealed
  readonly from: string
  readonly place: Whence
}

/** Offers somebody a service; `running` is what he is offered already. */
export const enterCare = (
  { purpose, sealedPurpose, ...facts }: Entering,
  running: readonly CarePurpose[],
): readonly CareEntered[] => {
  if (running.includes(purpose)) throw invalidField('purpose', 'ON_THE_LIST')
  demandReal({ field: 'from', day: facts.from })
  demandTime({ purpose, ...facts }, { from: facts.from, after: facts.from })
  demandConsent({ purpose, ...facts })
  return [{ type: 'CareEntered', ...facts, purpose: sealedPurpose, basis: ruleOf(purpose).basis }]
}

const demandOpen = ({ open }: CareEntry): void => {
  if (!open) throw refuse('CARE_ENDED')
}

/** Goes on from today, by a decision with its own reason and, where it needs one, its own consent. */
export const renewCare = (entry: CareEntry, { purpose, ...facts }: Deciding): readonly CareRenewed[] => {
  demandOpen(entry)
  const deciding = { purpose, ...facts }
  demandTime(deciding, { from: dayAt(facts.at), after: entry.until })
  demandConsent(deciding)
  return [{ type: 'CareRenewed', ...facts }]
}

/** Ends it. What has ended stays ended as it did. */
export const endCare = (
  entry: CareEntry,
  facts: Act & { readonly ending: CareEnding },
): readonly CareEnded[] => {
  demandOpen(entry)
  return [{ type: 'CareEnded', ...facts }]
}

/** Its last day is over. */
export const expireCare = (entry: CareEntry, act: Act): readonly CareEnded[] => {
  const endsAt = careEndsAt(entry)
  return endsAt === undefined || endsAt > act.at ? [] : [{ type: 'CareEnded', ...act, ending: 'TIME_OVER' }]
}

/** How the person's record stands by now, as far as a service depends on it. */
export type Standing = { readonly place: Whence } | 'LEFT_TOWN' | 'ERASED'

/** Goes where the person went: to the staff who are near him now, or to its end. */
export const followPerson = (
  entry: CareEntry,
  { standing, ...act }: Act & { readonly standing: Standing },
): readonly (CareFollowed | CareEnded)[] => {
  if (!entry.open) return []
  if (typeof standing === 'string') return [{ type: 'CareEnded', ...act, ending: standing }]
  const { buildingCode, gridCode } = standing.place
  const stays = entry.place.buildingCode === buildingCode && entry.place.gridCode === gridCode
  return stays ? [] : [{ type: 'CareFollowed', ...act, place: standing.place }]
}
