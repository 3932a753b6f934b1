import { useBuildingSearch } from '../api/buildings.ts'
import { may, useMe } from '../api/me.ts'
import { useLookUp, type PersonKey } from '../api/residents.ts'
import { isHarmless, personKeyOf } from './finding.ts'
import { useSettled } from './use-settled.ts'

const most = 20

const none = { buildings: [], people: [], by: undefined } as const

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

const usePersonKey = (text: string): PersonKey | undefined => {
  const reads = may(useMe().data, 'registry.read')
  return reads ? personKeyOf(text) : undefined
}

interface Found {
  readonly buildings: readonly unknown[]
  readonly people: readonly unknown[]
}

const isEmpty = (query: { readonly isFetching: boolean }, { buildings, people }: Found): boolean =>
  !query.isFetching && buildings.length + people.length === 0

/** Buildings and people that a text finds; a person only by his whole number, and only for who may read the register. */
export const useFinding = (typed: string) => {
  const wanted = typed.trim()
  const text = useSettled(wanted)
  const key = usePersonKey(text)
  const buildings = useBuildings(text)
  const people = usePeople(key)
  const { query, found } = key === undefined ? buildings : people
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
