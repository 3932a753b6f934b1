import type { Command } from '@fengqiao/domain-kit'
import { linkAccount } from '../domain/keep-resident.ts'
import { refuse } from '../domain/refusals.ts'
import type { Deps } from '../ports.ts'

/** Joins a record and an account; each belongs to one other at most. */
export const linkAccountCommand =
  ({
    residents,
  }: Pick<Deps, 'residents'>): Command<{ readonly residentId: string; readonly personId: string }> =>
  async ({ scope, meta, input: { residentId, personId } }) => {
    const held = await residents.byAccount(personId)
    if (held && held.id !== residentId) throw refuse('ACCOUNT_LINKED')
    return residents.change({ scope, id: residentId }, meta, (resident) =>
      linkAccount(resident, { by: meta.actor, at: meta.at.getTime(), personId }),
    )
  }
