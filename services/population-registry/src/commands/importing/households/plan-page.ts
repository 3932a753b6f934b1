import { systemScope, type Meta, type Versioned } from '@fengqiao/domain-kit'
import { seesHousehold, type Household } from '../../../domain/household.ts'
import type { Layout } from '../../../domain/importing/columns.ts'
import type { Import } from '../../../domain/importing/import.ts'
import {
  planHousehold,
  type HouseholdPlan,
  type Standing,
} from '../../../domain/importing/households/plan.ts'
import { rowOfGroup, type SheetMember } from '../../../domain/importing/households/sheet-member.ts'
import { isKnown, type Resident } from '../../../domain/resident.ts'
import type { Deps } from '../../../ports.ts'
import { householdsOf } from '../../owners.ts'

type Needs = Pick<Deps, 'claims' | 'households' | 'residents'>

const noLayout: Layout = { headerRow: 0, columns: [], dropped: 0 }

/**
 * The command of a household of the sheet, and so the id it gets: the same whenever it is worked on. The households of a
 * sheet are a batch, so that what is made of them lies together.
 */
export const householdMeta = (
  { id, state }: Versioned<Import>,
  group: string,
  { at, step }: { readonly at: Date; readonly step: 'open' | 'join' | 'undo' },
): Meta => {
  const row = rowOfGroup(group)
  const commandId = row === undefined ? `${id}/household/${group}/${step}` : `${id}/household/${step}#${row}`
  return { actor: state.openedBy, commandId, requestHash: commandId, at }
}

/** The household that a group of the sheet is, or would be, made as. */
export const ownIdOf = ({ households }: Pick<Deps, 'households'>, found: Versioned<Import>, group: string) =>
  households.idFor(householdMeta(found, group, { at: new Date(0), step: 'open' }))

export type Groups = readonly (readonly SheetMember[])[]

/** The key of the household that these rows are of. */
export const groupOf = (rows: Groups[number]): string => rows[0]?.group ?? ''

/** The key of the last of them, up to which the work is done. */
export const lastOf = (groups: Groups): string => groupOf(groups.at(-1) ?? [])

const idsIn = (groups: Groups): readonly string[] =>
  groups.flat().flatMap(({ residentId }) => residentId ?? [])

const byMember = (households: readonly Versioned<Household>[], within: readonly string[]) => {
  const found = new Map<string, Standing>()
  for (const { id, state } of households) {
    if (state.status !== 'OPEN') continue
    const isSeen = seesHousehold(state).some((place) => within.includes(place))
    for (const residentId of state.memberIds) found.set(residentId, { id, state, isSeen })
  }
  return found
}

const headsIn = (groups: Groups): readonly SheetMember[] =>
  groups.map((rows) => rows.find(({ relation }) => relation === 'HEAD')).filter((one) => one !== undefined)

/** Records of those whom the import does not enter, and once it has entered them of the heads: their home counts. */
const recordsOf = async (
  { residents }: Needs,
  groups: Groups,
  isLoaded: boolean,
): Promise<ReadonlyMap<string, Resident | undefined>> => {
  const asked = [...groups.flat().filter(({ isNew }) => !isNew), ...(isLoaded ? headsIn(groups) : [])]
  const ids = [...new Set(asked.flatMap(({ residentId }) => residentId ?? []))]
  const found = new Map((await residents.lookMany(systemScope, ids)).map(({ id, state }) => [id, state]))
  return new Map(ids.map((id) => [id, found.get(id)]))
}

export interface PlannedPage {
  readonly plans: readonly HouseholdPlan[]
  readonly records: ReadonlyMap<string, Resident | undefined>
}

/** What becomes of the households of a page, by a few questions for all of them. */
export const planPage = async (
  deps: Needs,
  found: Versioned<Import>,
  { groups, isLoaded }: { readonly groups: Groups; readonly isLoaded: boolean },
): Promise<PlannedPage> => {
  const households = await householdsOf(deps, idsIn(groups))
  const records = await recordsOf(deps, groups, isLoaded)
  const standing = byMember(households, found.state.within)
  const isPresent = (id: string): boolean => {
    const record = records.get(id)
    return records.has(id) ? record !== undefined && isKnown(record) && record.status === 'PRESENT' : true
  }
  const { layout = noLayout } = found.state
  const common = { importId: found.id, isPresent, layout, householdOf: (id: string) => standing.get(id) }
  const plans = groups.map((rows) =>
    planHousehold(rows, { ...common, ownId: ownIdOf(deps, found, groupOf(rows)) }),
  )
  return { plans, records }
}
