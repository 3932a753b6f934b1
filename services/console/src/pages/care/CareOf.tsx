import { useState } from 'react'
import { enterCare, useCareOf } from '../../api/care.ts'
import { may, useMe } from '../../api/me.ts'
import type { CareEntry, Resident } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { EntryFacts } from './EntryFacts.tsx'
import { EntrySteps } from './EntrySteps.tsx'
import { entryOf } from './form.ts'

const Entries = ({ entries, keeps }: { readonly entries: readonly CareEntry[]; readonly keeps: boolean }) => {
  const { t } = useWords()
  return (
    <ul className="looks">
      {entries.length === 0 ? <li className="quiet">{t('care.noneOf')}</li> : null}
      {entries.map((entry) => (
        <li key={entry.careEntryId}>
          <EntryFacts entry={entry} />
          {keeps && entry.status === 'CARE_STATUS_RUNNING' ? <EntrySteps entry={entry} /> : null}
        </li>
      ))}
    </ul>
  )
}

const Adding = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('care.enter')}</summary>
      {open ? (
        <DecisionForm
          id="care"
          name={t('care.enter')}
          isNew
          send={(fields, key) => enterCare(resident.residentId, entryOf(fields), key)}
          onDone={() => setOpen(false)}
        />
      ) : null}
    </details>
  )
}

const Body = ({ resident }: { readonly resident: Resident }) => {
  const keeps = may(useMe().data, 'care.keep')
  const query = useCareOf(resident.residentId)
  return (
    <>
      <Loaded query={query} rows={2}>
        {(entries) => <Entries entries={entries} keeps={keeps} />}
      </Loaded>
      {keeps && resident.status === 'RESIDENT_STATUS_PRESENT' ? <Adding resident={resident} /> : null}
    </>
  )
}

/** The services a person is offered: read only when somebody opens it, because the person sees who did. */
export const CareOf = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="card" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('care.of')}</summary>
      <p className="quiet">{t('care.seen')}</p>
      {open ? <Body resident={resident} /> : null}
    </details>
  )
}
