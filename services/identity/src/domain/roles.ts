/** The roles of the contract, by their names without prefix, as they stand in tokens. */
export const roles = [
  'TOWN_ADMIN',
  'TOWN_CLERK',
  'GRID_MANAGER',
  'GRID_LEADER',
  'GRID_WORKER',
  'BUILDING_LEADER',
  'MEDIATOR',
  'SPONSOR',
  'AUDITOR',
  'RESIDENT',
  'INTEGRATION_CLIENT',
] as const

export type Role = (typeof roles)[number]

/** Use before a person's name is given to others: those who serve are known by name, residents are not. */
export const isStaffRole = (role: Role): boolean => role !== 'RESIDENT' && role !== 'INTEGRATION_CLIENT'
