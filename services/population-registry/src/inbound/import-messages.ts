import * as contract from '@fengqiao/contracts/population-registry/v1'
import type { Versioned } from '@fengqiao/domain-kit'
import type { Layout } from '../domain/importing/columns.ts'
import type { Chosen } from '../domain/importing/differing.ts'
import type { Import } from '../domain/importing/import.ts'
import type { Counts } from '../domain/importing/import-events.ts'
import { noRows } from '../domain/importing/sort-row.ts'
import type { ClearFields, LeftSheet } from '../queries/open-left-rows.ts'

const countsMessage = (counts: Counts): contract.ImportCounts => ({ ...noRows, ...counts })

const chosenMessage = ({ fields, rows }: Chosen): contract.ChosenDifferences => ({
  fields: fields.map((field) => contract.ResidentField[field]),
  rows: [...rows],
})

const columnsOf = ({ columns }: Layout): readonly contract.ImportColumn[] =>
  columns.map(({ column, title, field }) => ({
    column,
    title,
    field: field === undefined ? 0 : contract.ImportField[field],
  }))

const noLayout: Layout = { headerRow: 0, columns: [], dropped: 0 }

export const importMessage = ({ id, version, state }: Versioned<Import>): contract.Import => {
  const { status, source, layout = noLayout, found, loaded, rowsDone, undone, kept } = state
  const { reason = '', restored = 0, chosen, foundHouseholds, loadedHouseholds, householdsUndone } = state
  return {
    importId: id,
    version,
    status: contract.ImportStatus[status],
    source,
    headerRow: layout.headerRow,
    columns: columnsOf(layout),
    columnsDropped: layout.dropped,
    found: found && countsMessage(found),
    loaded: loaded && countsMessage(loaded),
    ...{ rowsDone, undone, kept, restored, reason },
    chosen: chosen && chosenMessage(chosen),
    openedById: state.openedBy,
    openedAt: new Date(state.openedAt),
    sheetForgotten: state.forgotten,
    ...{ foundHouseholds, loadedHouseholds, householdsUndone },
  }
}

const enumOf = <V>(values: Readonly<Record<string, V>>, [name]: readonly string[] = []): V | 0 =>
  name === undefined ? 0 : (values[name] ?? 0)

const particularsMessage = ({ NAME, PHONES, ROOM, ...codes }: ClearFields): contract.ImportParticulars => ({
  name: NAME?.[0] ?? '',
  phones: [...(PHONES ?? [])],
  roomCode: ROOM?.[0] ?? '',
  kind: enumOf(contract.ResidentKind, codes.KIND),
  residenceStatus: enumOf(contract.ResidenceStatus, codes.RESIDENCE_STATUS),
})

/** A row for the wire; the gate masks what it says of a person. */
export const leftRowMessage = (left: LeftSheet): contract.ImportRow => {
  const { row, outcome, faults, residentId = '', shown, before, after } = left
  return {
    row,
    outcome: contract.ImportRowOutcome[outcome],
    faults: faults.map(({ column, field, reason }) => ({
      column,
      field: field === undefined ? 0 : contract.ImportField[field],
      reason,
    })),
    residentId,
    fields: (shown?.changes ?? []).map(({ field }) => contract.ResidentField[field]),
    before: shown && particularsMessage(before),
    after: shown && particularsMessage(after),
  }
}
