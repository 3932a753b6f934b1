import { systemScope, type Caller } from '@fengqiao/domain-kit'
import type { HeldPost } from '../domain/person.ts'
import { heldAt } from '../domain/posts.ts'
import { roles, type Role } from '../domain/roles.ts'
import type { Deps } from '../ports.ts'
import { viewsOf } from './person-view.ts'

type Needs = Pick<Deps, 'people' | 'seal' | 'credentials' | 'permissionsOf' | 'town' | 'clock'>

export interface MeView {
  readonly personId: string
  readonly username: string
  readonly displayName: string
  readonly posts: readonly HeldPost[]
  readonly permissions: readonly string[]
}

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)

/** Who am I? A system that calls has no account: its token says what it is. */
export const getMe =
  (deps: Needs) =>
  async (caller: Caller): Promise<MeView> => {
    const at = deps.clock().toISOString()
    const found = caller.kind === 'person' ? await deps.people.look(systemScope, caller.id) : undefined
    if (found === undefined) {
      const posts = caller.posts.flatMap(({ role, territory }) =>
        isRole(role) ? [{ role, territory, since: at }] : [],
      )
      const permissions = deps.permissionsOf(posts.map(({ role }) => role))
      return { personId: caller.id, username: caller.id, displayName: caller.id, posts, permissions }
    }
    const [view] = await viewsOf(deps)([found])
    const posts = heldAt(found.state, at)
    const permissions = deps.permissionsOf(posts.map(({ role }) => role))
    const { username } = found.state
    return { personId: found.id, username, displayName: view?.displayName ?? '', posts, permissions }
  }
