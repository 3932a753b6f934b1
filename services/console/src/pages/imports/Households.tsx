import type { Import, ImportHouseholdCounts } from '../../api/model.ts'
import { useWords } from '../../words/index.ts'
import { HouseholdRows } from './Rows.tsx'
import { Tally } from './Tally.tsx'

const names = ['households', 'made', 'joined', 'same', 'refused', 'leftOut'] as const

interface CountsProps {
  readonly counts: ImportHouseholdCounts | undefined
}

/** Households of the sheet by what becomes of them; nothing where it says nothing of any. */
export const HouseholdCounts = ({ counts }: CountsProps) => {
  const { t } = useWords()
  if (counts === undefined) return null
  return <Tally of={names.map((name) => [t(`imports.of.${name}`), counts[name]])} />
}

const undoneNames = ['households', 'members', 'kept'] as const

const Undone = ({ one: { householdsUndone } }: { readonly one: Import }) => {
  const { t } = useWords()
  if (householdsUndone === undefined) return null
  return <Tally of={undoneNames.map((name) => [t(`imports.ofUndone.${name}`), householdsUndone[name]])} />
}

/** The households of a sheet beside its people: counted, with whoever stays out of them and why. */
export const Households = ({ one, counts }: CountsProps & { readonly one: Import }) => {
  const { t } = useWords()
  if (counts === undefined) return null
  return (
    <section aria-labelledby="import-households">
      <h3 id="import-households">{t('imports.households')}</h3>
      <p className="quiet">{t('imports.householdsHint')}</p>
      <HouseholdCounts counts={counts} />
      <Undone one={one} />
      <HouseholdRows one={one} />
    </section>
  )
}
