import type { Scope, Versioned } from '@fengqiao/domain-kit'
import type { Page, PageAsked, Registry } from '../keeping.ts'
import type { Export } from './export.ts'
import type { ExportEvent } from './export-events.ts'

export interface ExportStore extends Registry<Export, ExportEvent> {
  readonly list: (scope: Scope, page: PageAsked) => Promise<Page<Export>>
  /** Exports that something is to be done about by now which nobody asks for, or that nobody has come on with. */
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<Export>[]>
}
