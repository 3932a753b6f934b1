import type { Ask, Receipt } from '@fengqiao/domain-kit'
import { assignPost as assign, type AskedPost } from '../domain/assign.ts'
import { endPost as end } from '../domain/end-post.ts'
import { mustReach } from '../domain/reach.ts'
import type { Role } from '../domain/roles.ts'
import type { Deps } from '../ports.ts'
import { settleSessions } from './settle-sessions.ts'

type Needs = Pick<Deps, 'people' | 'sessions'>

export interface PostOf<P> {
  readonly personId: string
  readonly post: P
}

/** Gives a post inside the caller's own territory. */
export const assignPost = (deps: Needs) => {
  const settle = settleSessions(deps)
  return async ({ scope, meta, input: { personId, post } }: Ask<PostOf<AskedPost>>): Promise<Receipt> => {
    mustReach(scope, [post])
    const receipt = await deps.people.change({ scope, id: personId }, meta, (person) =>
      assign({ at: meta.at.toISOString(), post, field: 'post' }, person),
    )
    await settle(personId)
    return receipt
  }
}

/** Ends a post as of now. */
export const endPost = (deps: Needs) => {
  const settle = settleSessions(deps)
  return async (ask: Ask<PostOf<{ readonly role: Role; readonly territory: string }>>): Promise<Receipt> => {
    const { scope, meta, input } = ask
    mustReach(scope, [input.post])
    const othersAdminister = await deps.people.othersAdminister(input.personId)
    const { role, territory } = input.post
    const receipt = await deps.people.change({ scope, id: input.personId }, meta, (person) =>
      end({ at: meta.at.toISOString(), role, territory, othersAdminister }, person),
    )
    await settle(input.personId)
    return receipt
  }
}
