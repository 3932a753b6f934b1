import { useBuildingSearch } from '../api/buildings.ts'
import { may, useMe } from '../api/me.ts'
import { useLookUp } from '../api/residents.ts'
import { personKeyOf } from './finding.ts'
import { useSettled } from './use-settled.ts'

const most = 20

/** Buildings and people that a text finds; a person only by his whole number, and only for who may read the register. */
export const useFinding = (typed: string) => {
  const text = useSettled(typed.trim())
  const me = useMe()
  const key = may(me.data, 'registry.read') ? personKeyOf(text) : undefined
  const buildings = useBuildingSearch(text, key === undefined && may(me.data, 'buildings.read'))
  const people = useLookUp(key)
  const asked = key === undefined ? buildings : people
  return {
    buildings: text === '' || key !== undefined ? [] : (buildings.data ?? []),
    people: key === undefined ? [] : (people.data ?? []).slice(0, most),
    by: key === undefined ? undefined : 'idNumber' in key ? ('byId' as const) : ('byPhone' as const),
    busy: typed.trim() !== '' && (asked.isFetching || text !== typed.trim()),
    error: text !== '' && asked.isError ? asked.error : undefined,
    nothing: text !== '' && text === typed.trim() && asked.isSuccess && (asked.data ?? []).length === 0,
  }
}

/** What `useFinding` found. */
export type Finding = ReturnType<typeof useFinding>
