import {
  invalidField,
  systemScope,
  type Ask,
  type Command,
  type Receipt,
  type Sealed,
} from '@fengqiao/domain-kit'
import { actOf } from '../../domain/act.ts'
import {
  approve,
  ask,
  demandColumns,
  demandOfForm,
  demandTerritories,
  make,
  refuseExport,
  withdraw,
} from '../../domain/exporting/decide.ts'
import { wordsOf } from '../../domain/exporting/export.ts'
import type { ExportAsked } from '../../domain/exporting/export-events.ts'
import type { Column } from '../../domain/exporting/fields.ts'
import type { Deps } from '../../ports.ts'
import { countPeople } from '../../queries/people-of.ts'

export interface ExportInput extends Pick<
  ExportAsked,
  'purpose' | 'lawfulBasis' | 'territories' | 'format' | 'formId' | 'childrenBasis'
> {
  readonly words: string
  readonly columns: readonly Column<string>[]
}

type Needs = Pick<Deps, 'exports' | 'forms' | 'buildings' | 'residents' | 'seal'>

const sealedColumns = async (
  { seal }: Pick<Deps, 'seal'>,
  subject: string,
  columns: readonly Column<string>[],
): Promise<readonly Column[]> =>
  Promise.all(
    columns.map(async ({ field, clear, reason }) => {
      if (!clear || !reason) return { field, clear }
      const [sealed] = await seal.seal(subject, [reason])
      return { field, clear, reason: sealed as Sealed }
    }),
  )

const countIn = async (deps: Needs, territories: readonly string[]): Promise<number> => {
  let count = 0
  for (const territory of territories) count += await countPeople(deps, territory)
  return count
}

/** The form whose answers are asked for; forms are known to everybody who may ask. */
const demandForm = async ({ forms }: Needs, { formId, ...asked }: ExportInput): Promise<void> => {
  if (formId === undefined) return
  const form = await forms.look(systemScope, formId)
  if (!form) throw invalidField('formId', 'UNKNOWN_REFERENCE')
  demandOfForm(form.state, asked)
}

/** Asks for a file of people. */
export const askExport =
  (deps: Needs): Command<ExportInput> =>
  async ({ scope, meta, input }) => {
    const { words, columns, ...asked } = input
    demandTerritories(asked.territories, scope.values)
    demandColumns(columns)
    await demandForm(deps, input)
    const subject = wordsOf(deps.exports.idFor(meta))
    return deps.exports.create(meta, async () => {
      const [sealed] = await deps.seal.seal(subject, [words])
      return ask({
        ...asked,
        ...{ ...actOf(meta), words: sealed as Sealed },
        columns: await sealedColumns(deps, subject, columns),
        expected: await countIn(deps, asked.territories),
      })
    })
  }

type OfExport<I = object> = Ask<{ readonly exportId: string } & I>

/** What people say about an export that was asked for. */
export const decidingOf = ({ exports, seal }: Pick<Deps, 'exports' | 'seal'>) => ({
  approveExport: ({ scope, meta, input }: OfExport): Promise<Receipt> =>
    exports.change({ scope, id: input.exportId }, meta, (state) =>
      approve(state, { ...actOf(meta), reach: scope.values }),
    ),
  refuseExport: ({ scope, meta, input }: OfExport<{ readonly words: string }>): Promise<Receipt> =>
    exports.change({ scope, id: input.exportId }, meta, async (state) => {
      const [words] = await seal.seal(wordsOf(input.exportId), [input.words])
      const acting = { ...actOf(meta), reach: scope.values }
      return refuseExport(state, { ...acting, words: words as Sealed })
    }),
  withdrawExport: ({ scope, meta, input }: OfExport): Promise<Receipt> =>
    exports.change({ scope, id: input.exportId }, meta, (state) => withdraw(state, actOf(meta))),
  makeExport: ({ caller, scope, meta, input }: OfExport): Promise<Receipt> =>
    exports.change({ scope, id: input.exportId }, meta, (state) => {
      const acting = { ...actOf(meta), reach: scope.values }
      return make(state, { ...acting, language: caller.language })
    }),
})
