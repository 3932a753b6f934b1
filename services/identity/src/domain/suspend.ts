import { notAllowedNow } from '@fengqiao/domain-kit'
import type { Instant, Person, PersonEvent } from './person.ts'

export interface Suspension {
  readonly at: Instant
  /** Whether another active account administers the town. */
  readonly othersAdminister: boolean
}

/** Stops all access at once; what was recorded stays. */
export const suspend = ({ at, othersAdminister }: Suspension, person: Person): readonly PersonEvent[] => {
  if (person.status === 'SUSPENDED') throw notAllowedNow('ALREADY_SUSPENDED')
  if (person.administers && !othersAdminister) throw notAllowedNow('LAST_ADMIN')
  return [
    { type: 'PersonSuspended', at },
    { type: 'SessionsEnded', at, cause: 'SUSPENDED' },
  ]
}

/** The same for an account whose person was erased; stopped already, it stays so. */
export const endAccess = (suspension: Suspension, person: Person): readonly PersonEvent[] =>
  person.status === 'SUSPENDED' ? [] : suspend(suspension, person)

/** Opens a stopped account again, with the posts it has. */
export const reinstate = ({ at }: { readonly at: Instant }, person: Person): readonly PersonEvent[] => {
  if (person.status !== 'SUSPENDED') throw notAllowedNow('NOT_SUSPENDED')
  return [{ type: 'PersonReinstated', at }]
}
