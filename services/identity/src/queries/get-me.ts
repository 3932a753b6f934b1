import { systemScope, type Caller } from '@fengqiao/domain-kit'
import type { HeldPost } from '../domain/person.ts'
import { heldAt } from '../domain/posts.ts'
import { roles, type Role } from '../domain/roles.ts'
import type { Deps } from '../ports.ts'
import { viewsOf } from './person-view.ts'

type Needs = Pick<Deps, 'people' | 'clients' | 'seal' | 'credentials' | 'permissionsOf' | 'clock'>

export interface MeView {
  readonly personId: string
  readonly username: string
  readonly displayName: string
  readonly posts: readonly HeldPost[]
  readonly permissions: readonly string[]
}

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)

/** A system that calls has no account: its token says what it is, and its name is known. */
const systemView = async ({ clients, permissionsOf }: Needs, caller: Caller, at: string): Promise<MeView> => {
  const system = caller.kind === 'client' ? await clients.look(systemScope, caller.id) : undefined
  const posts = caller.posts.flatMap(({ role, territory }) =>
    isRole(role) ? [{ role, territory, since: system?.state.since ?? at }] : [],
  )
  const permissions = permissionsOf(posts.map(({ role }) => role))
  const displayName = system?.state.name ?? caller.id
  return { personId: caller.id, username: caller.id, displayName, posts, permissions }
}

/** Who am I? */
export const getMe =
  (deps: Needs) =>
  async (caller: Caller): Promise<MeView> => {
    const at = deps.clock().toISOString()
    const found = caller.kind === 'person' ? await deps.people.look(systemScope, caller.id) : undefined
    if (found === undefined) return systemView(deps, caller, at)
    const [view] = await viewsOf(deps)([found])
    const posts = heldAt(found.state, at)
    const permissions = deps.permissionsOf(posts.map(({ role }) => role))
    const { username } = found.state
    return { personId: found.id, username, displayName: view?.displayName ?? '', posts, permissions }
  }
