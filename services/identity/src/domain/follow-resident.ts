import type { AccountLinked, Instant, Person } from './person.ts'

/** The account is of another record now; the same again is nothing new. */
export const followResident = (
  person: Person,
  { at, residentId }: { readonly at: Instant; readonly residentId: string },
): readonly AccountLinked[] =>
  person.residentId === residentId ? [] : [{ type: 'AccountLinked', at, residentId }]
