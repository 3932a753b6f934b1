import { ageOn } from '@fengqiao/standards'
import type { ResidenceStatus, ResidentKind } from '../resident.ts'

/** Whom a form is about among those who live in its territory; the conditions are these and no others. */
export interface About {
  readonly kind?: ResidentKind
  readonly residenceStatus?: ResidenceStatus
  readonly ageFrom?: number
  /** Included. */
  readonly ageTo?: number
}

/** What the conditions compare. */
export interface Compared {
  readonly kind: ResidentKind
  readonly residenceStatus: ResidenceStatus
  readonly birthDate?: string
}

/** Whether anybody has to be opened to tell. */
export const asksAge = ({ ageFrom, ageTo }: About): boolean => ageFrom !== undefined || ageTo !== undefined

const isOfAge = ({ ageFrom = 0, ageTo = Infinity }: About, birthDate: string, day: string): boolean => {
  const age = ageOn(birthDate, day)
  return age >= ageFrom && age <= ageTo
}

/** Whether the form is about this person on a day. One whose age nobody knows is asked no question about it. */
export const isAbout = (about: About, { kind, residenceStatus, birthDate }: Compared, day: string): boolean =>
  (about.kind ?? kind) === kind &&
  (about.residenceStatus ?? residenceStatus) === residenceStatus &&
  (!asksAge(about) || (birthDate !== undefined && isOfAge(about, birthDate, day)))
