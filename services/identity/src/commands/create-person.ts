import type { Ask, Receipt, Sealed } from '@fengqiao/domain-kit'
import type { AskedPost } from '../domain/assign.ts'
import { create } from '../domain/create.ts'
import { mustBeStrong } from '../domain/password.ts'
import { mustReach } from '../domain/reach.ts'
import type { Deps } from '../ports.ts'

export interface NewPerson {
  readonly username: string
  readonly displayName: string
  readonly posts: readonly AskedPost[]
  readonly firstPassword?: string
}

export interface PersonMade {
  readonly receipt: Receipt
  readonly firstPassword: string
}

type Needs = Pick<Deps, 'people' | 'usernames' | 'credentials' | 'seal' | 'handedPassword'>

/**
 * Opens an account. The name is claimed first and tells the account's id; who commits at that id first has the name,
 * so a claim whose maker died hinders nobody and needs no time-out. The password follows the commit: sent again, the
 * same command sets the same one, unless a later version of the account has set another.
 */
export const createPerson =
  ({ people, usernames, credentials, seal, handedPassword }: Needs) =>
  async ({ scope, meta, input }: Ask<NewPerson>): Promise<PersonMade> => {
    const { username, displayName, posts } = input
    mustReach(scope, posts)
    if (input.firstPassword !== undefined) mustBeStrong(input.firstPassword, username, 'firstPassword')
    const naturalId = await usernames.claim(username, people.idFor(meta))
    const [sealed] = await seal.seal(naturalId, [displayName])
    const receipt = await people.create({ ...meta, naturalId }, (id) =>
      create({ id, at: meta.at.toISOString(), username, displayName: sealed as Sealed, posts }),
    )
    const password = input.firstPassword ?? handedPassword(meta, receipt.id)
    await credentials.set(receipt.id, { password, mustChange: true, version: receipt.version })
    return { receipt, firstPassword: password }
  }
