import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import { evolveForm, formEndsAt, keepsForm, type Form, type FormEvent } from '../domain/forming/form.ts'
import type { FormStore, SheetStore } from '../domain/forming/forms.ts'
import { evolveSheet, type Sheet, type SheetAnswered } from '../domain/forming/sheet.ts'
import { applyUnder, codeOf } from './natural-id.ts'

export const formAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Form, FormEvent>(connection, {
    kind: 'Form',
    collection: 'forms',
    evolve: evolveForm,
    visibleTo: keepsForm,
    isPublished: ({ type }) => type === 'FormOpened' || type === 'FormClosed',
    indexes: [{ name: 'drafted', sort: 'draftedAt', unscoped: 'only' }],
    schema: 1,
    dueAt: formEndsAt,
    wake,
    admit,
  })

export const formStore = (kept: ReturnType<typeof formAggregates>): FormStore => ({
  idFor: kept.idFor,
  load: kept.load,
  look: kept.look,
  lookMany: kept.lookMany,
  create: kept.create,
  change: kept.change,
  due: kept.due,
  list: (page) => kept.find(systemScope, { sort: { field: 'draftedAt', direction: -1 }, ...page }),
})

const taken = 'ALREADY_EXISTS'

export const sheetAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Sheet, SheetAnswered>(connection, {
    kind: 'FormSheet',
    collection: 'form_sheets',
    evolve: evolveSheet,
    visibleTo: ({ near }) => near,
    isPublished: () => true,
    indexes: [{ name: 'resident', equal: ['residentId'], sort: 'at', unscoped: 'only' }],
    schema: 1,
    idOf: codeOf,
    takenReason: taken,
    wake,
    admit,
  })

export const sheetStore = (kept: ReturnType<typeof sheetAggregates>): SheetStore => ({
  lookMany: kept.lookMany,
  apply: applyUnder(kept, taken),
  ofResidents: (residentIds, page) =>
    kept.find(systemScope, {
      anyOf: { field: 'residentId', values: residentIds },
      sort: { field: 'at', direction: -1 },
      ...page,
    }),
})
