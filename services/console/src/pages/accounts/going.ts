import type { Grid, Person } from '../../api/model.ts'

/** What is asked before an account is stopped: who takes over, or that nobody can be waited for. */
export interface Going {
  readonly person: Person
  /** Empty until somebody is chosen. */
  readonly to: string
  readonly atOnce: boolean
}

/** Nobody has been chosen yet. */
export const goes = (person: Person): Going => ({ person, to: '', atOnce: false })

/** To whom all passes first; nobody where it cannot wait. */
export const successorOf = ({ to, atOnce }: Going): string | undefined =>
  atOnce || to === '' ? undefined : to

/** Whether the account may be stopped as the form stands. */
export const mayGo = (going: Going, nothingWaits: boolean): boolean =>
  nothingWaits || going.atOnce || going.to !== ''

/** The grids that a person answers for, as primary or as deputy. */
export const gridsOf = (grids: readonly Grid[], personId: string): readonly Grid[] =>
  grids.filter(({ assignments = [] }) => assignments.some((each) => each.personId === personId))
