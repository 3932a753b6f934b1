import { DomainError, type Scope } from '@fengqiao/domain-kit'
import type { HeldPost, Person } from './person.ts'
import { isOpen } from './posts.ts'
import { levelsOf } from './territory.ts'

const reaches = (scope: Scope, territory: string): boolean =>
  scope.everything || levelsOf(territory).some((level) => scope.values.includes(level))

/** Use before a post is given or ended: nobody hands out more than his own territory. */
export const mustReach = (scope: Scope, posts: readonly Pick<HeldPost, 'territory'>[]): void => {
  if (!posts.every(({ territory }) => reaches(scope, territory)))
    throw new DomainError('forbidden', 'OUTSIDE_TERRITORY')
}

/** Use before an account is stopped or its password set: whoever could do that would hold all of its posts. */
export const mustReachAll = (scope: Scope, person: Person): void => {
  mustReach(scope, person.posts.filter(isOpen))
}
