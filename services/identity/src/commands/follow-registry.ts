import { followMerge, followUnmerge } from './follow-residents.ts'
import { forgetPerson } from './forget-person.ts'

/** What follows here from what the registry did with records: accounts are forgotten, or are of another record. */
export const followRegistry = (deps: Parameters<typeof forgetPerson>[0]) => ({
  forgetPerson: forgetPerson(deps),
  followMerge: followMerge(deps),
  followUnmerge: followUnmerge(deps),
})
