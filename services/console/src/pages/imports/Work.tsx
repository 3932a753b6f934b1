import Button from 'antd/es/button'
import { loadImport, pauseImport, undoImport } from '../../api/imports.ts'
import type { Import } from '../../api/model.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useConfirmed } from '../../parts/use-confirmed.ts'
import { sayCount, useWords } from '../../words/index.ts'
import { Counts } from './Counts.tsx'
import { HouseholdCounts } from './Households.tsx'

interface Props {
  readonly one: Import
}

const touches = [['imports']]

/** How far the present work came. */
const Reached = ({ one: { rowsDone, found } }: Props) => {
  const { t, language } = useWords()
  const all = found?.rows ?? 0
  const rows = sayCount(rowsDone, language)
  const words =
    all > 0 ? t('imports.rowsOf', { rows, all: sayCount(all, language) }) : t('imports.rowsDone', { rows })
  return (
    <p role="status">
      {words} {all > 0 ? <progress aria-label={words} max={all} value={Math.min(rowsDone, all)} /> : null}
    </p>
  )
}

/** Takes the import back, after asking. */
export const Undo = ({ one }: Props) => {
  const { t } = useWords()
  const undoing = useConfirmed({ send: ({ importId }: Import, key) => undoImport(importId, key), touches })
  return (
    <>
      <Button danger onClick={() => undoing.ask(one)}>
        {t('imports.undo')}
      </Button>
      {undoing.about ? (
        <Confirm question={t('imports.undoSure')} action={t('imports.undo')} {...undoing.dialog} />
      ) : null}
    </>
  )
}

const Steering = ({ one }: Props) => {
  const { t } = useWords()
  const pause = useCommand({ send: (id: string, key) => pauseImport(id, key), touches })
  const goOn = useCommand({ send: (id: string, key) => loadImport(id, undefined, key), touches })
  const problem = pause.problem ?? goOn.problem
  return (
    <>
      {problem ? <ProblemNote problem={problem} /> : null}
      <div className="buttons">
        {one.status === 'IMPORT_STATUS_LOADING' ? (
          <Button onClick={() => pause.submit(one.importId)}>{t('imports.pause')}</Button>
        ) : (
          <>
            <Button type="primary" onClick={() => goOn.submit(one.importId)}>
              {t('imports.goOn')}
            </Button>
            <Undo one={one} />
          </>
        )}
      </div>
    </>
  )
}

/** The sheet being read. */
export const Reading = ({ one }: Props) => {
  const { t } = useWords()
  return (
    <section className="card">
      <p>{t('imports.reading')}</p>
      <Reached one={one} />
    </section>
  )
}

/** The rows being entered, or waiting in between. */
export const Loading = ({ one }: Props) => (
  <section className="card">
    <Reached one={one} />
    <Counts counts={one.loaded} />
    <HouseholdCounts counts={one.loadedHouseholds} />
    <Steering one={one} />
  </section>
)
