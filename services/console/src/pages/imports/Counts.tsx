import type { ImportCounts } from '../../api/model.ts'
import { useWords } from '../../words/index.ts'
import { Tally } from './Tally.tsx'

const names = ['rows', 'entered', 'same', 'differing', 'corrected', 'refused'] as const

/** Rows of the sheet by what becomes of them. */
export const Counts = ({ counts }: { readonly counts: ImportCounts | undefined }) => {
  const { t } = useWords()
  if (counts === undefined) return null
  return <Tally of={names.map((name) => [t(`imports.${name}`), counts[name]])} />
}
