import type { Ask, Receipt } from '@fengqiao/domain-kit'
import { assignPost as assign, type AskedPost } from '../domain/assign.ts'
import { endPost as end } from '../domain/end-post.ts'
import { isTownAdministration } from '../domain/evolve.ts'
import { mustReach } from '../domain/reach.ts'
import type { Role } from '../domain/roles.ts'
import type { Deps } from '../ports.ts'
import { letGo } from './let-go.ts'
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
export const endPost = (deps: Needs & Pick<Deps, 'departures'>) => {
  const settle = settleSessions(deps)
  const letting = letGo(deps)
  return async (ask: Ask<PostOf<{ readonly role: Role; readonly territory: string }>>): Promise<Receipt> => {
    const { scope, meta, input } = ask
    mustReach(scope, [input.post])
    const { role, territory } = input.post
    const at = meta.at.toISOString()
    const receipt = await letting({
      target: { scope, id: input.personId },
      meta,
      removes: () => isTownAdministration(input.post),
      decide: (person, othersAdminister) => end({ at, role, territory, othersAdminister }, person),
    })
    await settle(input.personId)
    return receipt
  }
}
