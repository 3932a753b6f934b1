import { invalidField, systemScope, type Meta } from '@fengqiao/domain-kit'
import { changePassword as change, mustBeStrong } from '../domain/password.ts'
import type { Deps } from '../ports.ts'
import { mustBeActive } from './sign-in.ts'

export interface ChosenPassword {
  readonly personId: string
  readonly password: string
}

type Needs = Pick<Deps, 'people' | 'credentials'>

/** The person's own password in place of the one that was handed over; it must be another and a strong one. */
export const changePassword =
  ({ people, credentials }: Needs) =>
  async (meta: Meta, { personId, password }: ChosenPassword): Promise<void> => {
    await mustBeActive(people, personId)
    const { state } = await people.load(systemScope, personId)
    mustBeStrong(password, state.username, 'password')
    if ((await credentials.check(personId, password)).right) throw invalidField('password', 'TAKEN')
    const { version } = await people.change({ scope: systemScope, id: personId }, meta, () =>
      change({ at: meta.at.toISOString() }),
    )
    await credentials.set(personId, { password, mustChange: false, version })
    await credentials.signedIn(personId, meta.at)
  }
