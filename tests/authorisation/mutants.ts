import type { Route } from '@fengqiao/contracts'
import { withoutCheck } from './hooks.ts'
import { places } from './places.ts'

/** One check taken away. */
export interface Mutant {
  readonly name: string
  /** The RPC alone that lacks it; every one when absent. */
  readonly path?: string
  readonly during: <T>(run: () => Promise<T>) => Promise<T>
}

type Fact = 'permission' | 'scope'

/** The table that every service and the door read is one in this process: a fact of it is another for a while. */
const altered = (route: Route, fact: Fact, value: string): Mutant => ({
  name: `${fact} of ${route.method}`,
  path: route.path,
  during: async (run) => {
    const table = route as unknown as Record<Fact, string>
    const before = table[fact]
    table[fact] = value
    try {
      return await run()
    } finally {
      table[fact] = before
    }
  },
})

const isConfined = ({ scope, path }: Route): boolean =>
  (scope === 'territory' || scope === 'participant') && !(path in idle)

/** What confines nothing when it is taken away, and why. */
const idle: Readonly<Record<string, string>> = {
  '/fengqiao.grid_management.v1.IssueService/RegisterIssue':
    'whoever may register a matter may register it wherever it is; who looks after the place hears of it',
  '/fengqiao.notifications.v1.InboxService/ReadEvents':
    'a message is visible to its recipient alone, and the permission of its events looks at the same',
}

/** The RPCs whose scope nothing is asked of, in words. */
export const idleScopes = (): readonly string[] =>
  Object.entries(idle).map(([path, why]) => `${path}: ${why}`)

/** Each permission of each RPC, and each RPC's confinement to territory or participants. */
export const inTheTable = (routes: readonly Route[]): readonly Mutant[] =>
  routes.flatMap((route) => [
    ...(route.permission === '' || route.permission === 'signed-in'
      ? []
      : [altered(route, 'permission', 'signed-in')]),
    ...(isConfined(route) ? [altered(route, 'scope', 'public')] : []),
  ])

/** Each place of the product where a check is applied. */
export const inThePlaces: readonly Mutant[] = places.map(({ name }) => ({
  name,
  during: (run) => withoutCheck(name, run),
}))
