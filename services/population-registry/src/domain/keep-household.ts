import { notFound } from '@fengqiao/domain-kit'
import type { Act } from './act.ts'
import type { Household, LiveHousehold } from './household.ts'
import type {
  HouseholdFollowed,
  Joined,
  Left,
  MembershipFenced,
  NewMember,
  Opened,
} from './household-events.ts'
import { alreadyThere, refuse } from './refusals.ts'

const demandLive = (household: Household): LiveHousehold => {
  if (household.status === 'VOID') throw notFound()
  return household
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

/** Whoever may belong to a household beside its head, each once. */
const demandMembers = (headId: string, members: readonly NewMember[]): void => {
  const seen = new Set([headId])
  for (const { residentId, relation } of members) {
    if (relation === 'HEAD') throw refuse('ONE_HEAD')
    if (seen.has(residentId)) throw refuse('IN_A_HOUSEHOLD')
    seen.add(residentId)
  }
}

/** Opens a household with its head and whoever else belongs to it. */
export const open = (
  facts: Omit<Opened, 'type' | 'members'>,
  members: readonly NewMember[] = [],
): readonly Opened[] => {
  demandMembers(facts.headId, members)
  return [{ type: 'Opened', ...facts, ...(members.length === 0 ? {} : { members }) }]
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
