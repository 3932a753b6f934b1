import Button from 'antd/es/button'
import { Link } from 'react-router'
import { touchedByRecords, unmergeResidents } from '../../api/duplicates.ts'
import { may, useMe } from '../../api/me.ts'
import type { MergedRecord, Resident } from '../../api/model.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useConfirmed } from '../../parts/use-confirmed.ts'
import { useWords } from '../../words/index.ts'

const Told = ({ record }: { readonly record: MergedRecord }) => {
  const { t, code } = useWords()
  const { byId, ground, at, fields, residentId } = record
  return (
    <>
      <PersonName id={byId} /> · {code(ground)} · <Moment at={at} />
      <div className="quiet">
        {fields.length === 0
          ? t('duplicates.nothingTaken')
          : t('duplicates.taken', { fields: fields.map(code).join(', ') })}
      </div>
      <Link to={`/people/${residentId}`}>{t('duplicates.other')}</Link>
    </>
  )
}

/** Which records were merged into this one, by whom and how he knew; the last can be taken out again. */
export const Lineage = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useWords()
  const merges = may(useMe().data, 'registry.merge')
  const undoing = useConfirmed({
    send: (otherId: string, key) => unmergeResidents(resident, otherId, key),
    touches: touchedByRecords,
  })
  const { merged = [] } = resident
  const last = merged.at(-1)
  if (last === undefined) return null
  return (
    <section className="card" aria-labelledby="lineage">
      <h2 id="lineage">{t('duplicates.lineage')}</h2>
      <ul className="looks">
        {merged.toReversed().map((record) => (
          <li key={record.residentId}>
            <Told record={record} />
          </li>
        ))}
      </ul>
      {merges ? <Button onClick={() => undoing.ask(last.residentId)}>{t('duplicates.undo')}</Button> : null}
      {undoing.about === undefined ? null : (
        <Confirm question={t('duplicates.undoQuestion')} action={t('duplicates.undo')} {...undoing.dialog} />
      )}
    </section>
  )
}
