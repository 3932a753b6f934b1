import type { Versioned } from '@fengqiao/domain-kit'
import type { Instant } from '../act.ts'
import { isKnown, type Resident } from '../resident.ts'
import type { FoundAnew, Turns } from '../turn.ts'
import type { Standing } from './standing.ts'

/** That a record said of somebody, from one moment to another, that he lived in a building: codes and times alone. */
export interface Stay {
  readonly buildingCode: string
  readonly since: Instant
  /** Absent while it still says so. */
  readonly until?: Instant
}

/** The building somebody lives in by his record; none for who left, was merged into another or is gone. */
export const homeBy = (state: Resident): string | undefined =>
  state.status === 'PRESENT' ? state.place.buildingCode : undefined

const stayBy = ({ state, since, until }: Standing<Resident>): readonly Stay[] => {
  const buildingCode = homeBy(state)
  if (buildingCode === undefined || since === until) return []
  return [{ buildingCode, since, ...(until === undefined ? {} : { until }) }]
}

const goesOn = (before: Stay | undefined, stay: Stay): before is Stay =>
  before?.until === stay.since && before.buildingCode === stay.buildingCode

/** Where somebody lived and when, by what was recorded of him, the first first. One who was erased lived nowhere. */
export const staysOf = (course: readonly Standing<Resident>[]): readonly Stay[] => {
  if (course.at(-1)?.state.status === 'ERASED') return []
  return course.flatMap(stayBy).reduce<readonly Stay[]>((stays, stay) => {
    const before = stays.at(-1)
    return goesOn(before, stay) ? [...stays.slice(0, -1), { ...stay, since: before.since }] : [...stays, stay]
  }, [])
}

/** The same by the record alone, where nothing was recorded since it was entered; nothing where that cannot be told. */
export const staysByRecord = ({ version, state }: Versioned<Resident>): readonly Stay[] | undefined =>
  version === 1 && isKnown(state) && state.enteredAt !== undefined
    ? staysOf([{ version, state, since: state.enteredAt }])
    : undefined

/** A record with everything that is known of its stays. */
export interface StaysOf {
  readonly residentId: string
  readonly stays: readonly Stay[]
}

/** Who lived in a building then, by id, in no order that says anything. */
export interface Lodgers {
  readonly residentIds: readonly string[]
  readonly next?: string
}

/** Who lived where and when: an effect of the journal, made anew from it whenever one likes. */
export interface Stays extends Turns, FoundAnew {
  /** These are the stays of the records from now on, as found up to a place in the journal. */
  readonly replaceOf: (records: readonly StaysOf[], at: number) => Promise<void>
  readonly livedIn: (
    buildingCode: string,
    at: Instant,
    page: { readonly after?: string; readonly limit: number },
  ) => Promise<Lodgers>
}
