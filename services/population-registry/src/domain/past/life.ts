import { invalidField, type DomainEvent } from '@fengqiao/domain-kit'
import type { Instant } from '../act.ts'
import type { Distinction, DistinctionGround } from '../distinction.ts'
import type { HouseholdEvent, NewMember, Relation } from '../household-events.ts'
import type { LeaderEnding, LeadersEvent } from '../leading/leaders.ts'
import type { LettingEnding, TenancyEnding } from '../letting/letting-events.ts'
import type { ResidentEvent, ResidentField, Whence } from '../resident-events.ts'
import type { ErasureReason, MergeField, MergeGround } from '../resident.ts'
import type { Recorded } from './standing.ts'

/** What happened, in codes and ids: never what a field said. */
export interface Happening {
  readonly kind:
    | ('REGISTERED' | 'CORRECTED' | 'MOVED' | 'MOVED_OUT' | 'GRID_CHANGED' | 'ACCOUNT_LINKED')
    | ('MERGED' | 'PARTED' | 'SET_ASIDE' | 'RETURNED' | 'DISTINGUISHED')
    | ('HOUSEHOLD_OPENED' | 'HOUSEHOLD_JOINED' | 'HOUSEHOLD_LEFT')
    | ('LEADER_APPOINTED' | 'LEADER_ENDED')
    | ('LETTING_BEGAN' | 'LETTING_ENDED' | 'TENANCY_BEGAN' | 'TENANCY_ENDED' | 'ERASED')
  readonly fields?: readonly ResidentField[]
  readonly taken?: readonly MergeField[]
  readonly from?: Partial<Whence>
  readonly to?: Partial<Whence>
  readonly movedOn?: string
  readonly otherId?: string
  readonly householdId?: string
  readonly relation?: Relation
  readonly importId?: string
  readonly mergeGround?: MergeGround
  readonly distinctionGround?: DistinctionGround
  readonly erasureReason?: ErasureReason
  readonly leaderEnding?: LeaderEnding
  readonly lettingId?: string
  readonly fromDay?: string
  readonly untilDay?: string
  readonly lettingEnding?: LettingEnding
  readonly tenancyEnding?: TenancyEnding
}

/** One step of a life, with who recorded it and the record it happened to. */
export interface Step extends Happening {
  readonly id: string
  readonly at: Instant
  readonly by: string
  readonly residentId: string
}

type Teller<E extends DomainEvent> = {
  readonly [T in E['type']]: (fact: Extract<E, { type: T }>) => Happening | undefined
}

const unseen = (): undefined => undefined

/** A new fact does not compile until it is decided here whether it is a step of a life. */
const ofResident: Teller<ResidentEvent> = {
  Registered: ({ place: { buildingCode, gridCode }, importId }) => ({
    kind: 'REGISTERED',
    to: { buildingCode, ...(gridCode === undefined ? {} : { gridCode }) },
    ...(importId === undefined ? {} : { importId }),
  }),
  Corrected: ({ fields }) => ({ kind: 'CORRECTED', fields }),
  Moved: ({ from, to: { room: _room, ...to }, movedOn }) => ({ kind: 'MOVED', from, to, movedOn }),
  MovedOut: ({ from, movedOn }) => ({ kind: 'MOVED_OUT', from, movedOn }),
  GridFollowed: ({ buildingCode, from, gridCode }) => ({
    kind: 'GRID_CHANGED',
    from: { buildingCode, ...(from === undefined ? {} : { gridCode: from }) },
    to: { buildingCode, gridCode },
  }),
  AccountLinked: () => ({ kind: 'ACCOUNT_LINKED' }),
  ClaimFenced: unseen,
  FoundAnew: unseen,
  SetAside: ({ into }) => ({ kind: 'SET_ASIDE', otherId: into }),
  Took: ({ residentId, fields, ground }) => ({
    ...{ kind: 'MERGED', otherId: residentId, taken: fields, mergeGround: ground },
  }),
  Settled: unseen,
  Returning: unseen,
  Stayed: unseen,
  GaveBack: ({ residentId }) => ({ kind: 'PARTED', otherId: residentId }),
  Returned: () => ({ kind: 'RETURNED' }),
  Erased: ({ reason }) => ({ kind: 'ERASED', erasureReason: reason }),
  ErasureFinished: unseen,
}

/** The step of a record at a version: numbered so that steps of one moment keep their order as text. */
export const stepId = (recordId: string, version: number): string =>
  `${recordId}/${String(version).padStart(6, '0')}`

const told = <E extends DomainEvent>(teller: Teller<E>, event: E): Happening | undefined =>
  (teller[event.type as E['type']] as (fact: E) => Happening | undefined)(event)

/** The steps of a person's own record. */
export const stepsOfResident = (
  residentId: string,
  facts: readonly Recorded<ResidentEvent>[],
): readonly Step[] =>
  facts.flatMap(({ version, at, by, event }) => {
    const happening = told(ofResident, event)
    return happening ? [{ ...happening, id: stepId(residentId, version), at, by, residentId }] : []
  })

type Concerned = Happening & { readonly residentId: string }

/** Nobody or one, as most facts concern; or everybody with whom a household began. */
type Concerning<E extends DomainEvent> = {
  readonly [T in E['type']]: (fact: Extract<E, { type: T }>) => Concerned | readonly Concerned[] | undefined
}

const joining = ({ residentId, relation }: NewMember): Concerned => ({
  ...{ kind: 'HOUSEHOLD_JOINED', residentId, relation },
})

const ofHousehold: Concerning<HouseholdEvent> = {
  Opened: ({ headId, members = [] }) => [
    { kind: 'HOUSEHOLD_OPENED', residentId: headId, relation: 'HEAD' },
    ...members.map(joining),
  ],
  Joined: joining,
  Left: ({ residentId }) => ({ kind: 'HOUSEHOLD_LEFT', residentId }),
  HouseholdFollowed: unseen,
  MembershipFenced: unseen,
  Swapped: unseen,
  SwappedBack: unseen,
}

const ofLeaders: Concerning<LeadersEvent> = {
  LeaderAppointed: ({ residentId }) => ({ kind: 'LEADER_APPOINTED', residentId }),
  LeaderEnded: ({ residentId, ending }) => ({ kind: 'LEADER_ENDED', residentId, leaderEnding: ending }),
  LeadersFollowed: unseen,
}

/** The steps of what people share that concern some records; of one fact each but the first is told by whom it concerns. */
const stepsConcerning =
  <E extends DomainEvent>(teller: Concerning<E>, ofWhat: (id: string) => Partial<Happening>) =>
  (id: string, facts: readonly Recorded<E>[], residentIds: readonly string[]): readonly Step[] =>
    facts.flatMap(({ version, at, by, event }) => {
      const tell = teller[event.type as E['type']] as (fact: E) => ReturnType<Concerning<E>[E['type']]>
      const concerned = [tell(event) ?? []].flat()
      return concerned.flatMap((one, index) => {
        if (!residentIds.includes(one.residentId)) return []
        const step = index === 0 ? stepId(id, version) : `${stepId(id, version)}/${one.residentId}`
        return [{ ...one, ...ofWhat(id), id: step, at, by }]
      })
    })

/** The steps of a household that concern some records: who came and who left. */
export const stepsOfHousehold = stepsConcerning<HouseholdEvent>(ofHousehold, (householdId) => ({
  householdId,
}))

/** The steps of who leads a building that concern some records. */
export const stepsOfLeaders = stepsConcerning<LeadersEvent>(ofLeaders, (buildingCode) => ({
  to: { buildingCode },
}))

/** That two records were told apart, as a step of one of them. */
export const stepOfDistinction = (id: string, { by, at, ground, pair }: Distinction, own: string): Step => {
  const otherId = pair.find((one) => one !== own) ?? ''
  return {
    ...{ kind: 'DISTINGUISHED', otherId, distinctionGround: ground },
    ...{ id: stepId(id, 1), at, by, residentId: own },
  }
}

const placeOf = ({ at, id }: Step): string => `${String(at).padStart(15, '0')}.${id}`

/** Steps the newest first; those after the last that was shown, where one was. */
export const newestFirst = (steps: readonly Step[], after?: string): readonly Step[] => {
  if (after !== undefined && !/^[0-9]{15}\./.test(after))
    throw invalidField('pageToken', 'PATTERN', { example: 'nextPageToken' })
  return steps
    .filter((step) => after === undefined || placeOf(step) < after)
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))
}

/** Where the next page begins, behind this step. */
export const endOfPage = (step: Step): string => placeOf(step)
