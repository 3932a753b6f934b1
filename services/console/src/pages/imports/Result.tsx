import Button from 'antd/es/button'
import { Link } from 'react-router'
import { leftRows } from '../../api/imports.ts'
import type { Import } from '../../api/model.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { saveFile } from '../../parts/save-file.ts'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { Counts } from './Counts.tsx'
import { Households } from './Households.tsx'
import { Rows } from './Rows.tsx'
import { Tally } from './Tally.tsx'
import { Undo } from './Work.tsx'

interface Props {
  readonly one: Import
}

/** The rows that were left out, as a workbook to mend. */
const Download = ({ one }: Props) => {
  const { t } = useWords()
  const command = useCommand({
    send: ({ importId }: Import) => leftRows(importId),
    touches: [],
    onDone: (blob, { importId }) => saveFile(blob, `${importId}.xlsx`),
  })
  if (one.sheetForgotten) return <p className="quiet">{t('imports.forgotten')}</p>
  return (
    <>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Button onClick={() => command.submit(one)}>{t('imports.download')}</Button>
    </>
  )
}

const undoneNames = ['undone', 'restored', 'kept'] as const

const UndoCounts = ({ one }: Props) => {
  const { t } = useWords()
  return (
    <>
      <h2>{t('imports.undoneSo')}</h2>
      <Tally of={undoneNames.map((name) => [t(`imports.${name}`), one[name]])} />
    </>
  )
}

const isUndone = ({ status }: Import): boolean =>
  status === 'IMPORT_STATUS_UNDOING' || status === 'IMPORT_STATUS_UNDONE'

/** What came of it, the rows that were left, and the way back. */
export const Result = ({ one }: Props) => {
  const { t } = useWords()
  return (
    <section className="card" aria-labelledby="import-result">
      <h2 id="import-result">{t('imports.loadedSo')}</h2>
      <Counts counts={one.loaded} />
      {isUndone(one) ? <UndoCounts one={one} /> : null}
      <div className="buttons">
        <Download one={one} />
        {isUndone(one) ? null : <Undo one={one} />}
        <Link to="/imports">{t('imports.another')}</Link>
      </div>
      <Households one={one} counts={one.loadedHouseholds} />
      <Rows one={one} />
    </section>
  )
}
