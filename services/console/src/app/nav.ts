import type { Me } from '../api/model.ts'
import { isResident, may } from '../api/me.ts'

/** One entry of the main navigation. */
export interface NavEntry {
  readonly to: string
  readonly name:
    | 'workbench'
    | 'register'
    | 'matters'
    | 'disputes'
    | 'inbox'
    | 'grids'
    | 'people'
    | 'figures'
    | 'accounts'
    | 'clients'
    | 'mine'
}

const staff: readonly (NavEntry & { readonly needs: string })[] = [
  { to: '/', name: 'workbench', needs: 'issue.read' },
  { to: '/register', name: 'register', needs: 'issue.register' },
  { to: '/matters', name: 'matters', needs: 'issue.read' },
  { to: '/inbox', name: 'inbox', needs: 'inbox.read' },
  { to: '/grids', name: 'grids', needs: 'grid.read' },
  { to: '/disputes', name: 'disputes', needs: 'dispute.read' },
  { to: '/people', name: 'people', needs: 'registry.read' },
  { to: '/figures', name: 'figures', needs: 'figures.read' },
  { to: '/accounts', name: 'accounts', needs: 'people.read' },
  { to: '/clients', name: 'clients', needs: 'clients.manage' },
]

const resident: readonly NavEntry[] = [
  { to: '/', name: 'mine' },
  { to: '/register', name: 'register' },
  { to: '/inbox', name: 'inbox' },
]

/** The entries that a person's posts open. */
export const navOf = (me: Me | undefined): readonly NavEntry[] => {
  if (me === undefined) return []
  return isResident(me) ? resident : staff.filter((entry) => may(me, entry.needs))
}
