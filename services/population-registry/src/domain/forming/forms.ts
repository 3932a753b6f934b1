import type { Meta, Receipt, Scope, Versioned } from '@fengqiao/domain-kit'
import type { Page, PageAsked, Registry } from '../keeping.ts'
import type { Form, FormEvent } from './form.ts'
import type { Sheet, SheetAnswered } from './sheet.ts'

export interface FormStore extends Registry<Form, FormEvent> {
  /** The latest first, whoever asks: nobody is in a form. */
  readonly list: (page: PageAsked) => Promise<Page<Form>>
  /** Open ones whose last day is over. */
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<Form>[]>
}

/** Sheets that were answered, each under the id of its form and person. */
export interface SheetStore {
  readonly lookMany: (scope: Scope, ids: readonly string[]) => Promise<readonly Versioned<Sheet>[]>
  readonly apply: (
    meta: Meta,
    id: string,
    decide: () => Promise<readonly SheetAnswered[]>,
  ) => Promise<Receipt>
  /** What these records answered, the latest first. */
  readonly ofResidents: (residentIds: readonly string[], page: PageAsked) => Promise<Page<Sheet>>
}
