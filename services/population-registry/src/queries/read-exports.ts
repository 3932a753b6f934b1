import type { Ask, Sealed, Versioned } from '@fengqiao/domain-kit'
import { wordsOf, type Export } from '../domain/exporting/export.ts'
import type { Column } from '../domain/exporting/fields.ts'
import type { Deps, PageAsked } from '../ports.ts'

type Needs = Pick<Deps, 'exports' | 'seal'>

/** An export with what people said about it in clear. */
export interface ReadExport extends Versioned<Export> {
  readonly words: string
  readonly refusal: string
  readonly columns: readonly Column<string>[]
}

const opened = async ({ seal }: Needs, one: Versioned<Export>): Promise<ReadExport> => {
  const { state, id } = one
  const open = async (value: Sealed | undefined): Promise<string> =>
    value === undefined ? '' : ((await seal.open(wordsOf(id), [value]))[0] ?? '')
  return {
    ...one,
    words: await open(state.words),
    refusal: await open(state.status === 'REFUSED' ? state.refusal : undefined),
    columns: await Promise.all(
      state.columns.map(async ({ field, clear, reason }) => ({ field, clear, reason: await open(reason) })),
    ),
  }
}

/** How an export stands. */
export const getExport =
  (deps: Needs) =>
  async ({ scope, input }: Ask<{ readonly exportId: string }>): Promise<ReadExport> =>
    opened(deps, await deps.exports.load(scope, input.exportId))

export interface ExportPage {
  readonly exports: readonly ReadExport[]
  readonly next?: string
}

/** Exports in the caller's scope, the latest first. */
export const listExports =
  (deps: Needs) =>
  async ({ scope, input }: Ask<PageAsked>): Promise<ExportPage> => {
    const { items, next } = await deps.exports.list(scope, input)
    return {
      exports: await Promise.all(items.map((one) => opened(deps, one))),
      ...(next === undefined ? {} : { next }),
    }
  }
