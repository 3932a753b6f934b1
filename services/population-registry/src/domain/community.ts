import { invalidField } from '@fengqiao/domain-kit'
import { levelOf, townOf } from '@fengqiao/standards'
import type { Act } from './act.ts'

export type CommunityKind = 'RESIDENTS_COMMITTEE' | 'VILLAGERS_COMMITTEE'

export interface Community {
  readonly code: string
  readonly name: string
  readonly kind: CommunityKind
}

export interface CommunityDefined extends Act {
  readonly type: 'CommunityDefined'
  readonly code: string
  readonly name: string
  readonly kind: CommunityKind
}

export interface CommunityRenamed extends Act {
  readonly type: 'CommunityRenamed'
  readonly name: string
}

export type CommunityEvent = CommunityDefined | CommunityRenamed

/** What the last three digits say after GB/T 10114: 001 to 199 residents' committees, 200 to 399 villagers'. */
export const kindOf = (code: string): CommunityKind | undefined => {
  const sequence = Number(code.slice(9, 12))
  if (sequence < 1 || sequence > 399) return undefined
  return sequence < 200 ? 'RESIDENTS_COMMITTEE' : 'VILLAGERS_COMMITTEE'
}

/** Enters a community of this town. */
export const defineCommunity = (
  town: string,
  facts: Act & { readonly code: string; readonly name: string },
): readonly CommunityDefined[] => {
  const { code } = facts
  if (levelOf(code) !== 'community' || townOf(code) !== town)
    throw invalidField('communityCode', 'NOT_OF_THIS_TOWN')
  const kind = kindOf(code)
  if (!kind) throw invalidField('communityCode', 'NO_COMMUNITY_CODE')
  return [{ type: 'CommunityDefined', ...facts, kind }]
}

/** Gives another name; the same name again is nothing new. */
export const renameCommunity = (
  community: Community,
  facts: Act & { readonly name: string },
): readonly CommunityRenamed[] =>
  community.name === facts.name ? [] : [{ type: 'CommunityRenamed', ...facts }]

/** How a community follows from its facts. */
export const evolveCommunity = (community: Community | undefined, fact: CommunityEvent): Community => {
  if (fact.type === 'CommunityDefined') return { code: fact.code, name: fact.name, kind: fact.kind }
  if (!community) throw new Error('a community is defined before it is renamed')
  return { ...community, name: fact.name }
}
