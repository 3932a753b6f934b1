import { DomainError, systemScope } from '@fengqiao/domain-kit'
import type { AttemptKey, Deps } from '../ports.ts'

export interface SignIn {
  readonly username: string
  readonly password: string
  readonly from: AttemptKey['from']
}

export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly personId: string; readonly mustChange: boolean }
  | { readonly kind: 'wrong'; readonly wait: number }
  | { readonly kind: 'too-soon'; readonly wait: number }
  | { readonly kind: 'suspended' }

type Needs = Pick<Deps, 'people' | 'usernames' | 'credentials' | 'attempts' | 'clock'>

/** Who is it? A wrong name and a wrong password get the same answer after the same time. */
export const signIn =
  ({ people, usernames, credentials, attempts, clock }: Needs) =>
  async ({ username, password, from }: SignIn): Promise<SignInOutcome> => {
    const key = { username, from }
    const { wait, nextWait } = await attempts.take(key)
    if (wait > 0) return { kind: 'too-soon', wait }
    const personId = await usernames.find(username)
    const { right, mustChange } = await credentials.check(personId, password)
    const person = right && personId !== undefined ? await people.look(systemScope, personId) : undefined
    if (person === undefined) return { kind: 'wrong', wait: nextWait }
    await attempts.forgive(key)
    if (person.state.status === 'SUSPENDED') return { kind: 'suspended' }
    if (!mustChange) await credentials.signedIn(person.id, clock())
    return { kind: 'signed-in', personId: person.id, mustChange }
  }

/** Use where a sign-in goes on with an account that was found earlier. */
export const mustBeActive = async (people: Deps['people'], personId: string): Promise<void> => {
  const person = await people.look(systemScope, personId)
  if (person?.state.status !== 'ACTIVE') throw new DomainError('unauthenticated', 'UNAUTHENTICATED')
}
