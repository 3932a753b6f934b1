import { useByNumber, type NumberAsked } from '../api/by-number.ts'
import { useBuildingSearch } from '../api/buildings.ts'
import { may, useMe } from '../api/me.ts'
import { useOrganisationSearch } from '../api/organisations.ts'
import { usePeopleSearch } from '../api/residents.ts'
import { isEnough, isHarmless, recordNumberOf } from './finding.ts'
import { useSettled } from './use-settled.ts'

// What may be part of a person's number names no building.
const useBuildings = (text: string) => {
  const wanted = may(useMe().data, 'buildings.read') && isHarmless(text)
  const query = useBuildingSearch(text, wanted)
  return { query, buildings: wanted && text !== '' ? (query.data ?? []) : [] }
}

// Who lives in a building stands on the building's own page.
const usePeople = (text: string) => {
  const query = usePeopleSearch(text, may(useMe().data, 'registry.read') && isEnough(text))
  const hits = query.data?.hits ?? []
  return {
    query,
    people: hits.filter(({ by }) => by !== 'SEARCH_MATCH_HOME'),
    more: query.data?.more === true,
  }
}

// Of one word alone: a name and an address together are of a person.
const useOrganisations = (text: string) => {
  const query = useOrganisationSearch(text, may(useMe().data, 'registry.read') && isEnough(text))
  return { query, organisations: query.data?.organisations ?? [] }
}

const useRecords = (asked: NumberAsked | undefined) => {
  const query = useByNumber(asked)
  return { query, records: query.data ? [query.data] : [] }
}

const useAsked = (text: string): NumberAsked | undefined => {
  const me = useMe().data
  const asked = recordNumberOf(text)
  return asked && may(me, asked.kind === 'matter' ? 'issue.read' : 'dispute.read') ? asked : undefined
}

const useAnswer = (text: string) => {
  const asked = useAsked(text)
  const elsewhere = recordNumberOf(text) ? '' : text
  const [records, buildings] = [useRecords(asked), useBuildings(elsewhere)]
  const [people, organisations] = [usePeople(elsewhere), useOrganisations(elsewhere)]
  const queries = [records.query, buildings.query, people.query, organisations.query]
  return {
    records: records.records,
    buildings: buildings.buildings,
    people: people.people,
    organisations: organisations.organisations,
    more: people.more && people.people.length > 0,
    fetching: queries.some(({ isFetching }) => isFetching),
    error: queries.find(({ error }) => error !== null)?.error ?? undefined,
  }
}

/**
 * Buildings, people, organisations, matters and cases that a text finds: people and organisations for who may read the register, a matter or a case by
 * its own whole number.
 */
export const useFinding = (typed: string) => {
  const wanted = typed.trim()
  const text = useSettled(wanted)
  const { fetching, ...found } = useAnswer(text)
  const settled = text === wanted
  const lists = [found.buildings, found.people, found.organisations, found.records]
  return {
    ...found,
    busy: wanted !== '' && (fetching || !settled),
    nothing: settled && !fetching && lists.every(({ length }) => length === 0),
  }
}

/** What `useFinding` found. */
export type Finding = ReturnType<typeof useFinding>
