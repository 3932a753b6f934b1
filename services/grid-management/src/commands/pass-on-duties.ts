import type { Ask, Meta } from '@fengqiao/domain-kit'
import { reassign } from '../domain/reassign.ts'
import { refuse } from '../domain/refusals.ts'
import type { Deps } from '../ports.ts'
import { heldIssues } from '../queries/held-issues.ts'

/** Who goes, and who comes in his place. */
export interface Succession {
  readonly from: string
  readonly to: string
}

export interface Reassignment {
  readonly reassigned: number
  readonly more: boolean
}

/** A command on each record of its own: sent again after a crash it goes on where it stopped. */
export const metaOf = (meta: Meta, id: string): Meta => ({ ...meta, commandId: `${meta.commandId}/${id}` })

/** Refuses a successor who is the same person or holds no post. */
export const demandSuccessor = async (
  { demandOnPost }: Pick<Deps, 'demandOnPost'>,
  { from, to }: Succession,
) => {
  if (from === to) throw refuse('HAND_OVER_TO_SELF')
  await demandOnPost([to])
}

/** Passes the issues that a person has in hand to his successor, within the caller's territory. */
export const reassignHeldIssues =
  (deps: Pick<Deps, 'issues' | 'demandOnPost'>) =>
  async (ask: Ask<Succession>): Promise<Reassignment> => {
    const { scope, meta, input } = ask
    await demandSuccessor(deps, input)
    const { held, more } = await heldIssues(deps)({ ...ask, input: { personId: input.from } })
    for (const { id } of held)
      await deps.issues.change({ scope, id }, metaOf(meta, id), (issue) =>
        reassign(issue, { by: meta.actor, at: meta.at.getTime(), ...input }),
      )
    return { reassigned: held.length, more }
  }
