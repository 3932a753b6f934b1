import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useImport } from '../../api/imports.ts'
import type { Import } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { useRefusals } from '../../words/refusals.ts'
import { Check } from './Check.tsx'
import { ColumnsForm } from './ColumnsForm.tsx'
import './imports.css'
import { Result } from './Result.tsx'
import { stepOf, steps, type Step } from './steps.ts'
import { Loading, Reading } from './Work.tsx'

interface Props {
  readonly one: Import
}

const StepRail = ({ at }: { readonly at: Step }) => {
  const { t } = useWords()
  const reached = steps.indexOf(at)
  return (
    <ol className="import-steps" aria-label={t('imports.steps')}>
      {steps.map((step, index) => (
        <li key={step} {...(step === at ? { 'aria-current': 'step' as const } : {})}>
          {index < reached ? '✓' : String(index + 1)} {t(`imports.step.${step}`)}
        </li>
      ))}
    </ol>
  )
}

const Refused = ({ one }: Props) => {
  const { t } = useWords()
  const sentence = useRefusals()
  return (
    <section className="card">
      <p>{sentence(one.reason)}</p>
      <Link to="/imports">{t('imports.another')}</Link>
    </section>
  )
}

const Columns = ({ one }: Props) => {
  const { t } = useWords()
  const sentence = useRefusals()
  return (
    <section className="card" aria-labelledby="import-columns">
      <h2 id="import-columns">{t('imports.columns')}</h2>
      <p className="note">{sentence(one.reason)}</p>
      <ColumnsForm one={one} />
    </section>
  )
}

const bodyOf: Readonly<Record<NonNullable<Import['status']>, (props: Props) => ReactNode>> = {
  IMPORT_STATUS_READING: Reading,
  IMPORT_STATUS_COLUMNS_NEEDED: Columns,
  IMPORT_STATUS_UNREADABLE: Refused,
  IMPORT_STATUS_READ: Check,
  IMPORT_STATUS_LOADING: Loading,
  IMPORT_STATUS_PAUSED: Loading,
  IMPORT_STATUS_LOADED: Result,
  IMPORT_STATUS_UNDOING: Result,
  IMPORT_STATUS_UNDONE: Result,
}

const Stage = ({ one }: Props) => {
  const { code } = useWords()
  const Body = bodyOf[one.status ?? 'IMPORT_STATUS_READING']
  return (
    <div className="imports">
      <header>
        <h1>
          {one.source} <span className="state state-outline">{code(one.status)}</span>
        </h1>
        <StepRail at={stepOf(one)} />
      </header>
      <Body key={one.status} one={one} />
    </div>
  )
}

/** One import, at the step where it stands. */
export const ImportPage = () => {
  const { importId = '' } = useParams()
  const query = useImport(importId)
  return <Loaded query={query}>{(one) => <Stage key={importId} one={one} />}</Loaded>
}
