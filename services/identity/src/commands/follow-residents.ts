import { systemScope, type Meta, type Versioned } from '@fengqiao/domain-kit'
import { followResident } from '../domain/follow-resident.ts'
import type { Person } from '../domain/person.ts'
import type { Deps } from '../ports.ts'

/** The event that two records are one, or two again. */
export interface RecordsHeard {
  /** With the producer's epoch: after a restore the same events tell everything anew. */
  readonly eventKey: string
  readonly eventId: string
  readonly at: Date
  /** The record that stays. */
  readonly residentId: string
  readonly otherId: string
  /** The account that went with the other record, if one did. */
  readonly personId: string
}

const actor = 'identity'

type Needs = Pick<Deps, 'people'>

const follow = async (
  { people }: Needs,
  { eventKey, eventId, at }: RecordsHeard,
  { found, residentId }: { readonly found: readonly Versioned<Person>[]; readonly residentId: string },
): Promise<void> => {
  for (const { id } of found) {
    const commandId = `${eventKey}/${id}`
    const meta: Meta = { actor, commandId, requestHash: commandId, at, cause: eventId }
    await people.change({ scope: systemScope, id }, meta, (person) =>
      followResident(person, { at: at.toISOString(), residentId }),
    )
  }
}

/** Accounts of a record that was merged are the other's from now on. */
export const followMerge =
  (deps: Needs) =>
  async (heard: RecordsHeard): Promise<void> =>
    follow(deps, heard, { found: await deps.people.ofResident(heard.otherId), residentId: heard.residentId })

/** The account that had come with a record goes back with it. */
export const followUnmerge =
  (deps: Needs) =>
  async (heard: RecordsHeard): Promise<void> => {
    const named = heard.personId === '' ? [] : await deps.people.lookMany(systemScope, [heard.personId])
    await follow(deps, heard, { found: named, residentId: heard.otherId })
  }
