import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { dueAt, evolveExport, seesExport, type Export } from '../domain/exporting/export.ts'
import type { ExportEvent } from '../domain/exporting/export-events.ts'
import type { ExportStore } from '../domain/exporting/exports.ts'

const inside: ReadonlySet<ExportEvent['type']> = new Set(['ChildrenCounted', 'MakingAsked', 'MakingAdvanced'])

export const exportAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Export, ExportEvent>(connection, {
    kind: 'Export',
    collection: 'exports',
    evolve: evolveExport,
    visibleTo: seesExport,
    isPublished: ({ type }) => !inside.has(type),
    indexes: [{ name: 'asked', sort: 'askedAt' }],
    schema: 1,
    dueAt,
    wake,
    admit,
  })

export const exportStore = (kept: ReturnType<typeof exportAggregates>): ExportStore => ({
  idFor: kept.idFor,
  load: kept.load,
  look: kept.look,
  lookMany: kept.lookMany,
  create: kept.create,
  change: kept.change,
  due: kept.due,
  list: (scope, page) => kept.find(scope, { sort: { field: 'askedAt', direction: -1 }, ...page }),
})
