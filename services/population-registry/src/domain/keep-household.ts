import { notFound } from '@fengqiao/domain-kit'
import type { Act } from './act.ts'
import { evolveHousehold, type Household, type LiveHousehold } from './household.ts'
import type {
  HouseholdFollowed,
  Joined,
  Left,
  MembershipFenced,
  Opened,
  Relation,
} from './household-events.ts'
import { alreadyThere, refuse } from './refusals.ts'

const demandLive = (household: Household): LiveHousehold => {
  if (household.status === 'VOID') throw notFound()
  return household
}

export interface NewMember {
  readonly residentId: string
  readonly relation: Relation
}

/** Takes somebody in; `token` is the claim by which the person was secured. */
export const join = (
  household: Household,
  { token, ...facts }: Act & NewMember & { readonly token: string; readonly importId?: string },
): readonly Joined[] => {
  const { status, memberIds, fenced } = demandLive(household)
  if (status === 'ENDED') throw refuse('HOUSEHOLD_ENDED')
  if (facts.relation === 'HEAD') throw refuse('ONE_HEAD')
  if (memberIds.includes(facts.residentId)) throw refuse('IN_A_HOUSEHOLD')
  if (fenced.includes(token)) throw alreadyThere('OVERTAKEN')
  return [{ type: 'Joined', ...facts }]
}

/** Opens a household with its head and whoever else belongs to it. */
export const open = (
  facts: Omit<Opened, 'type'>,
  members: readonly NewMember[] = [],
): readonly (Opened | Joined)[] => {
  const opened: Opened = { type: 'Opened', ...facts }
  const { by, at, importId } = facts
  const act = { by, at, ...(importId === undefined ? {} : { importId }) }
  let household = evolveHousehold(undefined, opened)
  const joined = members.flatMap((member) => {
    // A household that is only now opened was fenced by nobody.
    const facts = join(household, { ...act, ...member, token: '' })
    household = facts.reduce(evolveHousehold, household)
    return facts
  })
  return [opened, ...joined]
}

/** Lets somebody go. The head goes last. */
export const leave = (
  household: Household,
  facts: Act & { readonly residentId: string },
): readonly Left[] => {
  const { memberIds, headId } = demandLive(household)
  if (!memberIds.includes(facts.residentId)) throw refuse('NOT_A_MEMBER')
  const ended = memberIds.length === 1
  if (facts.residentId === headId && !ended) throw refuse('HEAD_LEAVES_LAST')
  return [{ type: 'Left', ...facts, ended }]
}

/** The grid of the household's building is another now. */
export const followGridTogether = (
  household: Household,
  { buildingCode, ...facts }: Act & { readonly buildingCode: string; readonly gridCode: string },
): readonly HouseholdFollowed[] => {
  if (household.status === 'VOID' || household.place.buildingCode !== buildingCode) return []
  return household.place.gridCode === facts.gridCode ? [] : [{ type: 'HouseholdFollowed', ...facts }]
}

/** Turns claims on a person away that still sleep somewhere. */
export const fenceMembership = (
  household: Household | undefined,
  { tokens, ...act }: Act & { readonly tokens: readonly string[] },
): readonly MembershipFenced[] => {
  const left = tokens.filter((token) => !(household?.fenced ?? []).includes(token))
  return left.length === 0 ? [] : [{ type: 'MembershipFenced', ...act, tokens: left }]
}
