import Button from 'antd/es/button'
import { useState, type ReactNode, type SubmitEvent } from 'react'
import type { ResidentAsOf } from '../../api/model.ts'
import { useResidentAsOf } from '../../api/past.ts'
import { problemOf } from '../../api/problem.ts'
import { Field, tied } from '../../parts/Field.tsx'
import { Waiting } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { today } from '../../parts/town-time.ts'
import { useWords } from '../../words/index.ts'
import { PersonFacts } from './PersonFacts.tsx'

interface ChoiceProps {
  readonly day: string
  readonly onChoose: (day: string) => void
  /** Where it is no record that is shown. */
  readonly title?: string
}

/** Asks for the day as of which a record is to be shown. */
export const DayChoice = ({ day, onChoose, ...asked }: ChoiceProps) => {
  const { t } = useWords()
  const { title = t('past.title') } = asked
  const [chosen, setChosen] = useState(day)
  const [tried, setTried] = useState(false)
  const wrong = chosen === '' || chosen > today()
  const error = tried && wrong ? t('past.needDay') : undefined
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (wrong) document.getElementById('as-of')?.focus()
    else onChoose(chosen)
  }
  return (
    <form className="card" onSubmit={submit} noValidate aria-label={title}>
      <h2>{title}</h2>
      <Field id="as-of" label={t('past.day')} required error={error}>
        <input
          type="date"
          className="choice"
          value={chosen}
          max={today()}
          {...tied('as-of', error)}
          onChange={(event) => setChosen(event.target.value)}
        />
      </Field>
      <Button htmlType="submit">{t('past.show')}</Button>
    </form>
  )
}

interface PastNoteProps {
  readonly day: string
  /** Where it is no record that is shown. */
  readonly words?: string
  readonly onToday: () => void
}

/** Says, so that nobody can take it for the present, that what follows is past; and leads back. */
export const PastNote = ({ day, words, onToday }: PastNoteProps) => {
  const { t } = useWords()
  return (
    <div className="past-note" role="status">
      <strong>{words ?? t('past.shown', { day })}</strong>
      <Button type="primary" onClick={onToday}>
        {t('past.today')}
      </Button>
    </div>
  )
}

/** How long it stood so. */
export const Stood = ({ standing }: { readonly standing: ResidentAsOf['standing'] | undefined }) => {
  const { t } = useWords()
  const said = (sentence: string, at: string | undefined): ReactNode => {
    const [before, after] = sentence.split('\u0000')
    return (
      <>
        {before}
        <Moment at={at} />
        {after}
      </>
    )
  }
  if (standing === undefined) return null
  return (
    <p className="quiet">
      {said(t('past.since', { time: '\u0000' }), standing.since)}{' '}
      {standing.until === undefined
        ? t('past.still')
        : said(t('past.until', { time: '\u0000' }), standing.until)}
    </p>
  )
}

const Then = ({ residentId, day }: { readonly residentId: string; readonly day: string }) => {
  const { t, code } = useWords()
  const query = useResidentAsOf(residentId, day)
  if (query.isError) return <ProblemNote problem={problemOf(query.error)} />
  const resident = query.data?.resident
  if (resident === undefined) return <Waiting rows={3} />
  return (
    <section className="card past" aria-labelledby="person-then">
      <h1 id="person-then">
        {resident.name || t('common.unknown')}{' '}
        <span className="state state-grey">{code(resident.status)}</span>
      </h1>
      <Stood standing={query.data?.standing} />
      <PersonFacts person={resident} record={resident} />
    </section>
  )
}

interface Props {
  readonly residentId: string
  readonly day: string
  readonly onToday: () => void
}

/** A person as the record stood at the end of a day, masked. */
export const PersonThen = ({ residentId, day, onToday }: Props) => (
  <div className="person-side">
    <PastNote day={day} onToday={onToday} />
    <Then residentId={residentId} day={day} />
  </div>
)
