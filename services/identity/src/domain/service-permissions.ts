/**
 * What each service may ask of the others as itself; the table of services in infra/ names the same. A service that
 * is not here gets a token that allows nothing.
 */
export const servicePermissions: Readonly<Record<string, readonly string[]>> = {
  'grid-management': ['events.read', 'staff.read'],
  'dispute-mediation': ['events.read', 'staff.read', 'issue.read'],
  notifications: ['events.read', 'staff.read', 'grid.read', 'issue.read'],
  analytics: ['events.read'],
  gateway: ['events.read'],
}
