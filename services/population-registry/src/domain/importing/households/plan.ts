import type { LiveHousehold } from '../../household.ts'
import type { Member, NewMember } from '../../household-events.ts'
import type { Layout } from '../columns.ts'
import type { Fault } from '../row.ts'
import type { LeftRow } from '../sort-row.ts'
import { faultAt, type SheetMember } from './sheet-member.ts'

/** What becomes of a household of a sheet. */
export type HouseholdFate = 'MADE' | 'JOINED' | 'SAME' | 'REFUSED'

/** A household as it stands, and whether whoever imports may see it. */
export interface Standing {
  readonly id: string
  readonly state: LiveHousehold
  readonly isSeen: boolean
}

/** What is known of the people of a sheet's households. */
export interface Known {
  readonly importId: string
  /** The household that this one is, or would be, made as. */
  readonly ownId: string
  readonly householdOf: (residentId: string) => Standing | undefined
  readonly isPresent: (residentId: string) => boolean
  readonly layout: Layout
}

export interface HouseholdPlan {
  readonly fate: HouseholdFate
  readonly group: string
  /** The one that is there already. */
  readonly householdId?: string
  readonly head?: SheetMember
  /** Who is to be put into it, beside its head. */
  readonly members: readonly NewMember[]
  readonly left: readonly LeftRow[]
  /** How many of its people stay out of it. */
  readonly leftOut: number
}

/** More belong to no household: then rows of different ones bear the same number. */
export const mostMembers = 40

type Rows = readonly SheetMember[]

const leftRow = ({ row, residentId }: SheetMember, fault: Fault): LeftRow => ({
  row,
  outcome: 'NOT_PUT',
  faults: [fault],
  ...(residentId === undefined ? {} : { residentId }),
})

const relationFault = ({ layout }: Known, reason: string): Fault => faultAt(layout, 'RELATION', reason)

/** The column that says the room. */
const roomFault = ({ layout }: Known): Fault => {
  const named = (['ROOM_CODE', 'DOOR', 'ADDRESS'] as const).find((field) =>
    layout.columns.some((one) => one.field === field),
  )
  return faultAt(layout, named ?? 'DOOR', 'ROOMS_DIFFER')
}

const refusedFor = (rows: Rows, left: readonly LeftRow[]): HouseholdPlan => ({
  fate: 'REFUSED',
  group: rows[0]?.group ?? '',
  members: [],
  left,
  leftOut: 0,
})

const ownFaults = (rows: Rows): readonly LeftRow[] =>
  rows.flatMap((one) => (one.fault ? [leftRow(one, one.fault)] : []))

/** Why there is no household of these rows at all, as far as the sheet says; nothing where there is one. */
const withoutHead = (rows: Rows, known: Known): readonly LeftRow[] | undefined => {
  const [first] = rows
  if (first === undefined) return []
  const at = (one: SheetMember, reason: string): LeftRow => leftRow(one, relationFault(known, reason))
  if (rows.length > mostMembers) return [at(first, 'HOUSEHOLD_TOO_LARGE')]
  const heads = rows.filter(({ relation }) => relation === 'HEAD')
  if (heads.length > 1) return heads.map((one) => at(one, 'TWO_HEADS'))
  if (heads.length === 1) return undefined
  const own = ownFaults(rows)
  return own.some(({ row }) => row === first.row) ? own : [at(first, 'NO_HEAD'), ...own]
}

/** Why the head's own record stands in the way. */
const faultOfHead = (head: SheetMember, known: Known): Fault | undefined => {
  if (head.fault) return head.fault
  if (head.residentId === undefined) return relationFault(known, 'HEAD_ROW_REFUSED')
  if (!known.isPresent(head.residentId)) return relationFault(known, 'NOT_PRESENT')
  const standing = known.householdOf(head.residentId)
  const isFree = standing === undefined || standing.id === known.ownId
  const isHeads = isFree || (standing.isSeen && standing.state.headId === head.residentId)
  return isHeads ? undefined : relationFault(known, 'IN_A_HOUSEHOLD')
}

const memberIn = (standing: Standing | undefined, residentId: string): Member | undefined =>
  standing?.state.members.find((one) => one.residentId === residentId)

interface Around {
  readonly head: SheetMember
  readonly standing: Standing | undefined
  readonly known: Known
}

const isElsewhere = ({ home }: SheetMember, { head }: Around): boolean =>
  home !== undefined && head.home !== undefined && home !== head.home

/** How the person's own record speaks against it. */
const faultOfRecord = (
  { residentId = '', relation }: SheetMember,
  { standing, known }: Around,
): Fault | undefined => {
  const own = memberIn(standing, residentId)
  if (!known.isPresent(residentId)) return relationFault(known, 'NOT_PRESENT')
  if (own) return own.relation === relation ? undefined : relationFault(known, 'RELATION_DIFFERS')
  return known.householdOf(residentId) ? relationFault(known, 'IN_A_HOUSEHOLD') : undefined
}

/** Why a member stays out, or is left as he stands; nothing where he is to be put in or is in it just so. */
const faultOfMember = (member: SheetMember, around: Around): Fault | undefined =>
  member.fault ??
  (isElsewhere(member, around) ? roomFault(around.known) : undefined) ??
  faultOfRecord(member, around)

/** Made by this import, enlarged by it, or there before: the same however often it is asked while the import goes on. */
const fateOf = (
  standing: Standing | undefined,
  { ids, members }: { readonly ids: readonly string[]; readonly members: readonly NewMember[] },
  { ownId, importId }: Known,
): HouseholdFate => {
  if (standing === undefined || standing.id === ownId) return 'MADE'
  const hasJoined = ids.some((id) => memberIn(standing, id)?.importId === importId)
  return hasJoined || members.length > 0 ? 'JOINED' : 'SAME'
}

/** Who is to be put in, and who is left with a reason; of a row that was refused itself the list of people tells. */
const sorted = (rows: Rows, around: Around) => {
  const others = rows.filter((one) => one !== around.head)
  const entered = others.filter(({ residentId }) => residentId !== undefined)
  const outside = others.filter(({ residentId = '' }) => memberIn(around.standing, residentId) === undefined)
  const members = outside.flatMap((one): readonly NewMember[] => {
    const { residentId, relation } = one
    const isFree = relation !== undefined && faultOfMember(one, around) === undefined
    return residentId !== undefined && isFree ? [{ residentId, relation }] : []
  })
  const left = entered.flatMap((one) => {
    const fault = faultOfMember(one, around)
    return fault ? [leftRow(one, fault)] : []
  })
  return { members, left, leftOut: outside.length - members.length }
}

const planAround = (head: SheetMember, rows: Rows, known: Known): HouseholdPlan => {
  const standing = known.householdOf(head.residentId ?? '')
  const { members, left, leftOut } = sorted(rows, { head, standing, known })
  const ids = rows.flatMap(({ residentId }) => residentId ?? [])
  const fate = fateOf(standing, { ids, members }, known)
  const kept = standing ? { householdId: standing.id } : {}
  return { fate, group: head.group, head, members, left, leftOut, ...kept }
}

/**
 * What becomes of a household of a sheet. One without a single clear head is refused whole; a member whose row speaks
 * against it, or who belongs to another household, stays out of it and is shown: nobody is moved in silence.
 */
export const planHousehold = (rows: Rows, known: Known): HouseholdPlan => {
  const headless = withoutHead(rows, known)
  const head = rows.find(({ relation }) => relation === 'HEAD')
  if (headless !== undefined || head === undefined) return refusedFor(rows, headless ?? [])
  const fault = faultOfHead(head, known)
  return fault ? refusedFor(rows, [leftRow(head, fault)]) : planAround(head, rows, known)
}
