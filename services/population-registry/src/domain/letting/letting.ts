import { endOfDay } from '@fengqiao/standards'
import type { Instant } from '../act.ts'
import { nearOf } from '../near.ts'
import type {
  Landlord,
  LetPlace,
  LettingCorrected,
  LettingEnded,
  LettingEnding,
  LettingEvent,
  LettingRegistered,
  SafetyCheck,
  TenancyEnding,
  TenantAdded,
  TenantLeft,
  Terms,
} from './letting-events.ts'

/** The time for which somebody rents a room: ids, days and codes, nothing that says who he is. */
export interface Tenancy {
  readonly residentId: string
  readonly from: string
  readonly addedBy: string
  readonly addedAt: Instant
  readonly ended?: { readonly until: string; readonly ending: TenancyEnding }
}

interface Known extends Terms {
  readonly place: LetPlace
  /** The first first; nothing forgotten. */
  readonly tenancies: readonly Tenancy[]
  /** The records of whoever rents it now. */
  readonly tenantIds: readonly string[]
  /** The records of whoever rents or rented it, and of residents who let it or did. */
  readonly residentIds: readonly string[]
  readonly check?: SafetyCheck
  /** Keys of landlords on no register who let it no longer: they are to be destroyed. */
  readonly spentKeys: readonly string[]
  /** Days that are known to be over. */
  readonly overDays: readonly string[]
}

export interface OpenLetting extends Known {
  readonly status: 'OPEN'
}

export interface EndedLetting extends Known {
  readonly status: 'ENDED'
  readonly endedOn: string
  readonly ending: LettingEnding
}

export type KnownLetting = OpenLetting | EndedLetting

/** Never registered: who was slower to commit than another was to claim the room. */
export interface VoidLetting {
  readonly status: 'VOID'
}

/** That one room is let (出租登记). */
export type Letting = KnownLetting | VoidLetting

/** The tenancies that run. */
export const runningTenancies = ({ tenancies }: Pick<Known, 'tenancies'>): readonly Tenancy[] =>
  tenancies.filter(({ ended }) => ended === undefined)

const idsOf = (tenancies: readonly Tenancy[]): readonly string[] => [
  ...new Set(tenancies.map(({ residentId }) => residentId)),
]

const landlordIds = (landlord: Landlord): readonly string[] =>
  landlord.kind === 'RESIDENT' ? [landlord.residentId] : []

/** With the ids by which it is found, as its landlords and its tenancies say. */
const found = <T extends Pick<Known, 'landlord' | 'tenancies'> & Partial<Known>>(letting: T) => ({
  ...letting,
  tenantIds: idsOf(runningTenancies(letting)),
  residentIds: [
    ...new Set([
      ...(letting.residentIds ?? []),
      ...landlordIds(letting.landlord),
      ...idsOf(letting.tenancies),
    ]),
  ],
})

const born = ({ type: _type, by: _by, at: _at, ...facts }: LettingRegistered): OpenLetting =>
  found({ ...facts, status: 'OPEN', tenancies: [], spentKeys: [], overDays: [] })

const keysOf = (landlord: Landlord): readonly string[] => (landlord.kind === 'OUTSIDE' ? [landlord.key] : [])

const corrected = (before: KnownLetting, { correction }: LettingCorrected): KnownLetting => {
  const { withoutUntil, ...changes } = correction
  const { until: _until, ...open } = before
  const spent = changes.landlord === undefined ? [] : keysOf(before.landlord)
  return found({
    ...(withoutUntil ? open : before),
    ...changes,
    spentKeys: [...before.spentKeys, ...spent],
  })
}

const added = (before: KnownLetting, { residentId, from, by, at }: TenantAdded): KnownLetting =>
  found({
    ...before,
    tenancies: [...before.tenancies, { residentId, from, addedBy: by, addedAt: at }],
  })

const left = (before: KnownLetting, { residentId, until, ending }: TenantLeft): KnownLetting =>
  found({
    ...before,
    tenancies: before.tenancies.map((one) =>
      one.residentId === residentId && one.ended === undefined ? { ...one, ended: { until, ending } } : one,
    ),
  })

const ended = (before: KnownLetting, { endedOn, ending }: LettingEnded): EndedLetting => ({
  ...before,
  ...{ status: 'ENDED', endedOn, ending },
  spentKeys: [...before.spentKeys, ...keysOf(before.landlord)],
})

type Later = Exclude<LettingEvent, { readonly type: 'LettingRegistered' | 'LettingFenced' }>

const known = (before: KnownLetting, fact: Later): KnownLetting => {
  switch (fact.type) {
    case 'LettingCorrected':
      return corrected(before, fact)
    case 'TenantAdded':
      return added(before, fact)
    case 'TenantLeft':
      return left(before, fact)
    case 'LettingChecked':
      return { ...before, check: fact.check }
    case 'LettingEnded':
      return ended(before, fact)
    case 'LettingFellDue':
      return { ...before, overDays: [...before.overDays, fact.day] }
    case 'LettingFollowed':
      return { ...before, place: { ...before.place, gridCode: fact.gridCode } }
  }
}

/** How a letting follows from its facts. */
export const evolveLetting = (before: Letting | undefined, fact: LettingEvent): Letting => {
  if (fact.type === 'LettingFenced') return before ?? { status: 'VOID' }
  if (before?.status === 'VOID') return before
  if (fact.type === 'LettingRegistered') return before ?? born(fact)
  if (before === undefined) throw new Error(`a fact of type ${fact.type} before the registration`)
  return known(before, fact)
}

/** The next day after which it may be late: its last, or by which a danger is to be mended. */
export const nextDayOf = (letting: Letting): string | undefined => {
  if (letting.status !== 'OPEN') return undefined
  const { until, check, overDays } = letting
  return [until, check?.mendBy]
    .filter((day) => day !== undefined)
    .filter((day) => !overDays.includes(day))
    .toSorted()[0]
}

/** When that day is over. */
export const lettingDueAt = (letting: Letting): Instant | undefined => {
  const day = nextDayOf(letting)
  return day === undefined ? undefined : endOfDay(day)
}

/** Whether one of these records lets it, let it last, rents it or once rented it. */
export const concerns = ({ landlord, tenancies }: KnownLetting, residentIds: readonly string[]): boolean =>
  [...landlordIds(landlord), ...idsOf(tenancies)].some((id) => residentIds.includes(id))

/** Under which key the words of the next landlord on no register are sealed: each has one of his own. */
export const nextKeyOf = (id: string, letting?: KnownLetting): string => {
  const used = letting === undefined ? 0 : letting.spentKeys.length + keysOf(letting.landlord).length
  return `${id}/landlord/${String(used)}`
}

/** The territories whose staff keep it now. */
export const seesLetting = (letting: Letting): readonly string[] =>
  letting.status === 'VOID' ? [] : nearOf(letting.place)
