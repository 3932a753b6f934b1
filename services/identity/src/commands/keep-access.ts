import type { Ask, Receipt } from '@fengqiao/domain-kit'
import { resetPassword as reset, signOutEverywhere as signOut } from '../domain/password.ts'
import { mustReachAll } from '../domain/reach.ts'
import { reinstate, suspend } from '../domain/suspend.ts'
import type { Deps } from '../ports.ts'
import { letGo } from './let-go.ts'
import { settleSessions } from './settle-sessions.ts'

export interface OfPerson {
  readonly personId: string
}

type Needs = Pick<Deps, 'people' | 'sessions'>

/** Stops all access of a person at once. */
export const suspendPerson = (deps: Needs & Pick<Deps, 'departures'>) => {
  const settle = settleSessions(deps)
  const letting = letGo(deps)
  return async ({ scope, meta, input: { personId: id } }: Ask<OfPerson>): Promise<Receipt> => {
    const receipt = await letting({
      target: { scope, id },
      meta,
      removes: () => true,
      decide: (person, othersAdminister) => {
        mustReachAll(scope, person)
        return suspend({ at: meta.at.toISOString(), othersAdminister }, person)
      },
    })
    await settle(id)
    return receipt
  }
}

/** Opens a stopped account again. */
export const reinstatePerson =
  ({ people }: Pick<Deps, 'people'>) =>
  ({ scope, meta, input: { personId: id } }: Ask<OfPerson>): Promise<Receipt> =>
    people.change({ scope, id }, meta, (person) => {
      mustReachAll(scope, person)
      return reinstate({ at: meta.at.toISOString() }, person)
    })

/** Sets a password to hand over, and ends every sign-in made with the one before. */
export const resetPassword = (deps: Needs & Pick<Deps, 'credentials' | 'handedPassword'>) => {
  const settle = settleSessions(deps)
  return async ({ scope, meta, input: { personId: id } }: Ask<OfPerson>) => {
    const receipt = await deps.people.change({ scope, id }, meta, (person) => {
      mustReachAll(scope, person)
      return reset({ at: meta.at.toISOString() })
    })
    const newPassword = deps.handedPassword(meta, id)
    await deps.credentials.set(id, { password: newPassword, mustChange: true, version: receipt.version })
    await settle(id)
    return { receipt, newPassword }
  }
}

/** Ends the caller's own sign-ins on every device. */
export const signOutEverywhere = (deps: Needs) => {
  const settle = settleSessions(deps)
  return async ({ scope, meta }: Ask<unknown>): Promise<Receipt> => {
    const receipt = await deps.people.change({ scope, id: meta.actor }, meta, () =>
      signOut({ at: meta.at.toISOString() }),
    )
    await settle(meta.actor)
    return receipt
  }
}
