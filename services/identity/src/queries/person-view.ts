import type { Versioned } from '@fengqiao/domain-kit'
import type { AccountStatus, HeldPost, Person } from '../domain/person.ts'
import type { Deps } from '../ports.ts'

/** An account as its readers see it: the name opened, or empty when the person was erased. */
export interface PersonView {
  readonly id: string
  readonly version: number
  readonly username: string
  readonly displayName: string
  readonly posts: readonly HeldPost[]
  readonly status: AccountStatus
  readonly lastSignInAt?: Date
}

/** Use wherever a name is shown to colleagues: nobody's sign-ins are looked up for it. */
export const cardsOf =
  ({ seal }: Pick<Deps, 'seal'>) =>
  (people: readonly Versioned<Person>[]): Promise<readonly PersonView[]> =>
    Promise.all(
      people.map(async ({ id, version, state: { username, displayName, posts, status } }) => {
        const [opened = ''] = await seal.open(id, [displayName])
        return { id, version, username, displayName: opened, posts, status }
      }),
    )

/** Use wherever accounts are managed. */
export const viewsOf =
  ({ seal, credentials }: Pick<Deps, 'seal' | 'credentials'>) =>
  async (people: readonly Versioned<Person>[]): Promise<readonly PersonView[]> => {
    const signedIn = await credentials.lastSignIns(people.map(({ id }) => id))
    return (await cardsOf({ seal })(people)).map((card) => {
      const lastSignInAt = signedIn.get(card.id)
      return { ...card, ...(lastSignInAt ? { lastSignInAt } : {}) }
    })
  }
