import type { DomainEvent, Journal, JournalEntry } from '@fengqiao/domain-kit'
import type { BuildingEvent } from '../domain/building.ts'
import type { HouseholdEvent } from '../domain/household-events.ts'
import type { LeadersEvent } from '../domain/leading/leaders.ts'
import type { LettingEvent } from '../domain/letting/letting-events.ts'
import type { OrganisationEvent } from '../domain/organisation.ts'
import type { Recorded } from '../domain/past/standing.ts'
import type { Past } from '../domain/past/past.ts'
import { foundByNothing } from './resident-facts.ts'

/** No fact is older than the one before it, by whatever clock the event went that caused it. */
const inOrder = (entries: readonly JournalEntry[]): readonly number[] => {
  let last = 0
  return entries.map(({ at }) => (last = Math.max(last, at.getTime())))
}

/** The past as the journal holds it: one read of one record, by its index. */
export const pastIn = (journal: Journal): Past => {
  const reading =
    <E extends DomainEvent>(kind: string, told: (event: DomainEvent) => E) =>
    async (id: string): Promise<readonly Recorded<E>[]> => {
      const entries = await journal.ofAggregate(kind, id)
      const times = inOrder(entries)
      return entries.map(({ version, actor: by, event }, index) => ({
        ...{ version, at: times[index] ?? 0, by },
        event: told(event),
      }))
    }
  const ofResident = reading('Resident', foundByNothing)
  return {
    // By what somebody is found tells nothing of him: since then nothing stands otherwise.
    ofResident: async (id) => (await ofResident(id)).filter(({ event: { type } }) => type !== 'FoundAnew'),
    ofHousehold: reading('Household', (event) => event as HouseholdEvent),
    ofOrganisation: reading('Organisation', (event) => event as OrganisationEvent),
    ofLeaders: reading('BuildingLeaders', (event) => event as LeadersEvent),
    ofLetting: reading('Letting', (event) => event as LettingEvent),
    ofBuilding: reading('Building', (event) => event as BuildingEvent),
  }
}
