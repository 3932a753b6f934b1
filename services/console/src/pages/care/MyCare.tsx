import Button from 'antd/es/button'
import { useState } from 'react'
import { endMyCare, touchedByCare, useMyCare } from '../../api/care.ts'
import type { CareEntry } from '../../api/model.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { EntryFacts } from './EntryFacts.tsx'

const Entry = ({ entry }: { readonly entry: CareEntry }) => {
  const { t } = useWords()
  const [asks, setAsks] = useState(false)
  const command = useCommand({
    send: (one: CareEntry, key) => endMyCare(one, key),
    touches: touchedByCare,
    onDone: () => setAsks(false),
  })
  return (
    <li>
      <EntryFacts entry={entry} />
      {entry.status === 'CARE_STATUS_RUNNING' ? (
        <Button onClick={() => setAsks(true)}>{t('care.endMine')}</Button>
      ) : null}
      {asks ? (
        <Confirm
          question={t('care.endMineHint')}
          action={t('care.endMine')}
          pending={command.pending}
          problem={command.problem}
          onYes={() => command.submit(entry)}
          onClose={() => setAsks(false)}
        />
      ) : null}
    </li>
  )
}

/** The services I am offered: why, on which basis, until when; I end each myself. */
export const MyCare = () => {
  const { t } = useWords()
  const query = useMyCare()
  return (
    <section className="card" aria-labelledby="my-care">
      <h2 id="my-care">{t('care.mine')}</h2>
      <p className="quiet">{t('care.mineHint')}</p>
      <Loaded query={query} rows={2}>
        {(entries) => (
          <ul className="looks">
            {entries.length === 0 ? <li className="quiet">{t('care.noneMine')}</li> : null}
            {entries.map((entry) => (
              <Entry key={entry.careEntryId} entry={entry} />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
