import { inScope, notFound, type Command } from '@fengqiao/domain-kit'
import { lineOf } from '@fengqiao/standards'
import { defineCommunity, renameCommunity } from '../domain/community.ts'
import type { Deps } from '../ports.ts'

type Needs = Pick<Deps, 'communities' | 'town'>

export interface NamedCommunity {
  readonly code: string
  readonly name: string
}

/** Enters a community inside the caller's territory. */
export const defineCommunityCommand =
  ({ communities, town }: Needs): Command<NamedCommunity> =>
  ({ scope, meta, input }) => {
    if (!inScope(scope, lineOf(input.code))) throw notFound()
    const act = { by: meta.actor, at: meta.at.getTime() }
    return communities.create({ ...meta, naturalId: input.code }, () =>
      defineCommunity(town.code, { ...act, ...input }),
    )
  }

/** Corrects a community's name. */
export const renameCommunityCommand =
  ({ communities }: Needs): Command<NamedCommunity> =>
  ({ scope, meta, input: { code, name } }) =>
    communities.change({ scope, id: code }, meta, (community) =>
      renameCommunity(community, { by: meta.actor, at: meta.at.getTime(), name }),
    )
