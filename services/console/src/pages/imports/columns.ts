import type { Import, ImportField, MapImportColumnsRequest } from '../../api/model.ts'

const columnsWithoutTitles = 12

/** The columns of a sheet; where no titles were found, the first dozen by number. */
export const columnsShown = ({
  columns = [],
}: Pick<Import, 'columns'>): readonly { readonly column: number; readonly title: string }[] =>
  columns.length > 0
    ? columns.map(({ column, title }) => ({ column, title }))
    : Array.from({ length: columnsWithoutTitles }, (_, index) => ({ column: index + 1, title: '' }))

/** The request that says what was chosen. A row of titles that is no number is left for the town to refuse. */
export const mappingOf = (
  headerRow: string,
  fields: ReadonlyMap<number, ImportField>,
): MapImportColumnsRequest => ({
  headerRow: Number.parseInt(headerRow, 10) || 0,
  columns: [...fields].toSorted(([a], [b]) => a - b).map(([column, field]) => ({ column, field })),
})
