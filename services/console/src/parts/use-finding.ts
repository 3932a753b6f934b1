import { useByNumber, type NumberAsked } from '../api/by-number.ts'
import { useBuildingSearch } from '../api/buildings.ts'
import { may, useMe } from '../api/me.ts'
import { useLookUp, type PersonKey } from '../api/residents.ts'
import { isHarmless, personKeyOf, recordNumberOf } from './finding.ts'
import { useSettled } from './use-settled.ts'

const most = 20

const none = { buildings: [], people: [], records: [], by: undefined } as const

// Half a person's number is nobody's business: only what cannot be one is looked for among buildings.
const useBuildings = (text: string) => {
  const reads = may(useMe().data, 'buildings.read')
  const query = useBuildingSearch(text, reads && isHarmless(text))
  return { query, found: { ...none, buildings: text !== '' && isHarmless(text) ? (query.data ?? []) : [] } }
}

const usePeople = (key: PersonKey | undefined) => {
  const query = useLookUp(key)
  const by = key !== undefined && 'idNumber' in key ? ('byId' as const) : ('byPhone' as const)
  return { query, found: { ...none, people: (query.data ?? []).slice(0, most), by } }
}

const useRecords = (asked: NumberAsked | undefined) => {
  const query = useByNumber(asked)
  return { query, found: { ...none, records: query.data ? [query.data] : [] } }
}

// What a text means: a number that people quote, a person's whole number, or a place.
const useMeaning = (text: string) => {
  const me = useMe().data
  const asked = recordNumberOf(text)
  if (asked) return may(me, asked.kind === 'matter' ? 'issue.read' : 'dispute.read') ? { asked } : {}
  const key = may(me, 'registry.read') ? personKeyOf(text) : undefined
  return key ? { key } : {}
}

interface Found {
  readonly buildings: readonly unknown[]
  readonly people: readonly unknown[]
  readonly records: readonly unknown[]
}

const isEmpty = (query: { readonly isFetching: boolean }, found: Found): boolean =>
  !query.isFetching && found.buildings.length + found.people.length + found.records.length === 0

const useAnswer = (text: string) => {
  const { asked, key } = useMeaning(text)
  const buildings = useBuildings(asked ? '' : text)
  const people = usePeople(key)
  const records = useRecords(asked)
  if (asked) return records
  return key ? people : buildings
}

/**
 * Buildings, people, matters and cases that a text finds: a person only by his whole number and only for who may read
 * the register, a matter or a case by its own whole number.
 */
export const useFinding = (typed: string) => {
  const wanted = typed.trim()
  const text = useSettled(wanted)
  const { query, found } = useAnswer(text)
  const settled = text === wanted
  return {
    ...found,
    busy: wanted !== '' && (query.isFetching || !settled),
    error: query.error ?? undefined,
    nothing: settled && isEmpty(query, found),
  }
}

/** What `useFinding` found. */
export type Finding = ReturnType<typeof useFinding>
