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

const recorded =
  <E extends DomainEvent>(told: (event: DomainEvent) => E) =>
  (entries: readonly JournalEntry[]): readonly Recorded<E>[] => {
    const times = inOrder(entries)
    return entries.map(({ version, actor: by, event }, index) => ({
      ...{ version, at: times[index] ?? 0, by },
      event: told(event),
    }))
  }

/** By what somebody is found tells nothing of him: since then nothing stands otherwise. */
const tellsOf = ({ event: { type } }: JournalEntry): boolean => type !== 'FoundAnew'

/** The past as the journal holds it: one read of a record, or of several, by its index. */
export const pastIn = (journal: Journal): Past => {
  const reading =
    <E extends DomainEvent>(kind: string) =>
    async (id: string) =>
      recorded((event) => event as E)(await journal.ofAggregate(kind, id))
  const readingMany =
    <E extends DomainEvent>(
      kind: string,
      read: (entries: readonly JournalEntry[]) => readonly Recorded<E>[],
    ) =>
    async (ids: readonly string[]) =>
      new Map([...(await journal.ofAggregates(kind, ids))].map(([id, entries]) => [id, read(entries)]))
  const ofResidents = readingMany('Resident', (entries) => recorded(foundByNothing)(entries.filter(tellsOf)))
  return {
    ofResidents,
    ofResident: async (id) => (await ofResidents([id])).get(id) ?? [],
    ofHousehold: reading<HouseholdEvent>('Household'),
    ofOrganisation: reading<OrganisationEvent>('Organisation'),
    ofLeaders: reading<LeadersEvent>('BuildingLeaders'),
    ofLettings: readingMany(
      'Letting',
      recorded((event) => event as LettingEvent),
    ),
    ofBuilding: reading<BuildingEvent>('Building'),
  }
}
