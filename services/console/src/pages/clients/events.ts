import type { EventKind } from '../../api/catalogue.ts'
import { permissionsOf } from '../../api/gen/roles.ts'

/** What the role of other systems may do: the events that these open are offered. */
export const granted: readonly string[] = permissionsOf.ROLE_INTEGRATION_CLIENT

// The sections of the choice, in its order.
const sections = ['issue', 'dispute', 'grid', 'registry', 'others'] as const

/** Under which heading an event stands. */
export type Section = (typeof sections)[number]

const sectionOf = ({ about }: EventKind): Section => {
  if (about === 'Issue') return 'issue'
  if (about === 'Dispute') return 'dispute'
  if (about === 'Grid' || about === 'BuildingPlacement') return 'grid'
  return /^(Building|Community|Town)/.test(about) ? 'registry' : 'others'
}

/** Events by section; sections without any are left out. */
export const bySection = (events: readonly EventKind[]) =>
  sections
    .map((section) => ({ section, events: events.filter((event) => sectionOf(event) === section) }))
    .filter(({ events: found }) => found.length > 0)

/** The code of the step that an event tells of: `IssueHandedOver` is `ISSUE_STEP_KIND_HANDED_OVER`. */
export const stepOf = ({ name, about }: EventKind): string => {
  const step = name.slice(about.length).replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
  return `${about}_STEP_KIND_${step}`.toUpperCase()
}

/** A choice with these switched on, or off where all of them were on. */
export const toggled = (chosen: readonly string[], types: readonly string[]): readonly string[] =>
  types.every((type) => chosen.includes(type))
    ? chosen.filter((type) => !types.includes(type))
    : [...new Set([...chosen, ...types])]
