import { useState } from 'react'
import { Link } from 'react-router'
import { draftForm } from '../../api/forms.ts'
import { useWords } from '../../words/index.ts'
import '../people/people.css'
import { Draft } from './Draft.tsx'
import './forms.css'
import { nothingSaid, type Line } from './new-form.ts'
import { Paste } from './Paste.tsx'

/** A new form, from the titles of an office's sheet: what is held, what is asked, and what is left out. */
export const NewForm = () => {
  const { t } = useWords()
  const [lines, setLines] = useState<readonly Line[]>()
  return (
    <div className="forms">
      <header>
        <Link to="/forms">{t('forms.title')}</Link>
        <h1>{t('forms.new')}</h1>
      </header>
      <Paste onLines={setLines} />
      {lines === undefined ? null : (
        <Draft name={t('forms.new')} start={nothingSaid} lines={lines} onLines={setLines} save={draftForm} />
      )}
    </div>
  )
}
