import { systemScope, type Meta, type Versioned } from '@fengqiao/domain-kit'
import type { Layout, SheetRow } from '../../domain/importing/columns.ts'
import { homeOf, type Directory } from '../../domain/importing/home.ts'
import type { ImportField } from '../../domain/importing/fields.ts'
import type { Import } from '../../domain/importing/import.ts'
import { readRow, type Candidate, type Fault } from '../../domain/importing/row.ts'
import type { LeftRow, RowFate } from '../../domain/importing/sort-row.ts'
import { belongsTo, isKnown, type KnownResident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { idNumberClaim, numberClaims } from '../owners.ts'
import type { ResidentInput } from '../register-residents.ts'
import { compared } from './compare-rows.ts'

type Needs = Pick<Deps, 'residents' | 'claims' | 'seal' | 'blind'>

/** One import as the sorting of its rows needs it. */
export interface Sorting {
  readonly id: string
  readonly state: Import
  readonly layout: Layout
  readonly directory: Directory
  readonly today: string
}

/** A row and what becomes of it; a NEW one with what is to be entered, any but a SAME one with what is to be shown. */
export interface SortedRow {
  readonly row: number
  readonly fate: RowFate
  /** Whom the row is about, unless it is refused. */
  readonly residentId?: string
  readonly input?: ResidentInput
  readonly left?: LeftRow
}

/** The command under which a row is entered, and so the id the person gets: the same whenever the row is read. */
export const rowMeta = ({ id, state }: Pick<Sorting, 'id' | 'state'>, row: number, at: Date): Meta => {
  const commandId = `${id}${state.rowsInOrder === true ? '#' : '/'}${String(row)}`
  return { actor: state.openedBy, commandId, requestHash: commandId, at }
}

/** One more command for a row: the same whenever that step is taken again. */
export const stepMeta = (
  found: Pick<Sorting, 'id' | 'state'>,
  row: number,
  { at, step }: { readonly at: Date; readonly step: string },
): Meta => {
  const own = rowMeta(found, row, at)
  const commandId = `${own.commandId}/${step}`
  return { ...own, commandId, requestHash: commandId }
}

const refused = (row: number, faults: readonly Fault[]): SortedRow => ({
  row,
  fate: 'REFUSED',
  left: { row, outcome: 'REFUSED', faults },
})

/** A row that names somebody and his home, as it would be entered. */
export interface Drafted {
  readonly row: number
  readonly input: ResidentInput
  /** By which its number is claimed, under every key. */
  readonly claims: readonly string[]
}

/** What a row says alone, without a look at the register. */
const drafting = (deps: Needs, { id, state, layout, directory, today }: Sorting) => {
  const seen = new Set<string>()
  const { defaults, within } = state
  const columnOf = (field: ImportField): number =>
    layout.columns.find((column) => column.field === field)?.column ?? 0
  const at = (row: number, field: ImportField, reason: string): SortedRow =>
    refused(row, [{ field, column: columnOf(field), reason }])
  const inputOf = (
    candidate: Candidate,
    place: Pick<ResidentInput, 'buildingCode' | 'roomCode'>,
  ): ResidentInput => {
    const { name, idNumber, phones, kind, residenceStatus } = candidate
    const entry = { kind, residenceStatus, lawfulBasis: defaults.lawfulBasis, source: 'DEPARTMENT' } as const
    return { name, idNumber, phones, ...entry, ...place, importId: id }
  }
  return (row: SheetRow): SortedRow | Drafted => {
    const read = readRow(row, layout, { defaults, today })
    if ('faults' in read) return refused(row.number, read.faults)
    const { candidate } = read
    if (seen.has(candidate.idNumber)) return at(row.number, 'ID_NUMBER', 'ID_NUMBER_TWICE')
    seen.add(candidate.idNumber)
    const home = homeOf(candidate, directory, within)
    if ('reason' in home) return at(row.number, home.field, home.reason)
    const { building, roomCode } = home
    const place = { buildingCode: building.code, ...(roomCode === undefined ? {} : { roomCode }) }
    const claims = numberClaims(deps, candidate.idNumber)
    return { row: row.number, input: inputOf(candidate, place), claims }
  }
}

/** Who holds the numbers of these rows, by claim. */
const holdersOf = async (
  { claims, residents }: Needs,
  drafts: readonly Drafted[],
): Promise<ReadonlyMap<string, Versioned<KnownResident>>> => {
  const standing = await claims.standing(drafts.flatMap((draft) => draft.claims))
  const owners = [...new Set([...standing.values()].map(({ owner }) => owner))]
  const found = await residents.lookMany(systemScope, owners)
  const known = found.filter((one): one is Versioned<KnownResident> => isKnown(one.state))
  return new Map(known.map((one) => [idNumberClaim(one.state.blind.idNumber), one]))
}

const holderIn = (
  holders: ReadonlyMap<string, Versioned<KnownResident>>,
  { claims }: Drafted,
): Versioned<KnownResident> | undefined =>
  claims.map((claim) => holders.get(claim)).find((holder) => holder !== undefined)

/** Use for one import, page after page in the order of the sheet: it remembers which numbers the sheet had before. */
export const rowSorter = (deps: Needs, sorting: Sorting) => {
  const draft = drafting(deps, sorting)
  const { within } = sorting.state
  const settled = async (one: Drafted, holder: Versioned<KnownResident> | undefined): Promise<SortedRow> => {
    const { row, input } = one
    const own = deps.residents.idFor(rowMeta(sorting, row, new Date(0)))
    if (holder === undefined || holder.id === own) return { row, fate: 'NEW', residentId: own, input }
    // Whoever lives outside the importer's territory is not spoken of.
    const isSeen = belongsTo(holder.state, within)
    if (!isSeen) return refused(row, [{ field: 'ID_NUMBER', column: 0, reason: 'ID_NUMBER_TAKEN' }])
    return { ...(await compared(deps, holder, one)), residentId: holder.id, input }
  }
  return async (rows: readonly SheetRow[]): Promise<readonly SortedRow[]> => {
    const drafted = rows.map(draft)
    const drafts = drafted.filter((one): one is Drafted => 'claims' in one)
    const holders = await holdersOf(deps, drafts)
    await deps.seal.fetch([...holders.values()].map(({ id }) => id))
    return Promise.all(
      drafted.map(async (one) => ('claims' in one ? settled(one, holderIn(holders, one)) : one)),
    )
  }
}
