import * as contract from '@fengqiao/contracts/population-registry/v1'
import type { Versioned } from '@fengqiao/domain-kit'
import type { Layout } from '../domain/importing/columns.ts'
import type { Import } from '../domain/importing/import.ts'
import type { Counts } from '../domain/importing/import-events.ts'
import { noRows, type LeftRow } from '../domain/importing/sort-row.ts'

const countsMessage = ({
  rows,
  entered,
  same,
  differing,
  refused,
}: Counts = noRows): contract.ImportCounts => ({
  rows,
  entered,
  same,
  differing,
  refused,
})

const columnsOf = ({ columns }: Layout): readonly contract.ImportColumn[] =>
  columns.map(({ column, title, field }) => ({
    column,
    title,
    field: field === undefined ? 0 : contract.ImportField[field],
  }))

const noLayout: Layout = { headerRow: 0, columns: [], dropped: 0 }

export const importMessage = ({ id, version, state }: Versioned<Import>): contract.Import => {
  const { status, source, layout = noLayout, found, loaded, rowsDone, undone, kept, reason = '' } = state
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
    ...{ rowsDone, undone, kept, reason },
    openedById: state.openedBy,
    openedAt: new Date(state.openedAt),
    sheetForgotten: state.forgotten,
  }
}

export const leftRowMessage = ({ row, outcome, faults, residentId = '' }: LeftRow): contract.ImportRow => ({
  row,
  outcome: contract.ImportRowOutcome[outcome],
  faults: faults.map(({ column, field, reason }) => ({
    column,
    field: field === undefined ? 0 : contract.ImportField[field],
    reason,
  })),
  residentId,
})
