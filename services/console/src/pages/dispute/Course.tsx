import Button from 'antd/es/button'
import { useState } from 'react'
import { useLocation } from 'react-router'
import type { Dispute, DisputeStep } from '../../api/disputes.ts'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'

const foldAfter = 20

interface StepProps {
  readonly dispute: Dispute
  readonly step: DisputeStep
}

const Names = ({ ids, dispute }: { readonly ids: readonly string[]; readonly dispute: Dispute }) => {
  if (ids.length === 0) return null
  const parties = dispute.parties ?? []
  return (
    <div className="quiet">
      {ids.map((id) => parties.find(({ partyId }) => partyId === id)?.name ?? '—').join(' · ')}
    </div>
  )
}

const People = ({ ids }: { readonly ids: readonly string[] }) => {
  if (ids.length === 0) return null
  return (
    <div className="quiet">
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 ? ' · ' : '→ '}
          <PersonName id={id} />
        </span>
      ))}
    </div>
  )
}

const Step = ({ dispute, step }: StepProps) => {
  const { t, code } = useWords()
  const late = step.kind === 'DISPUTE_STEP_KIND_OVERDUE'
  const id = `step-${step.version}`
  const named = useLocation().hash === `#${id}`
  return (
    <li
      className={['step', late ? 'step-late' : '', named ? 'step-named' : ''].join(' ').trim()}
      id={id}
      aria-current={named}
    >
      <div className="step-head">
        <strong>{code(step.kind)}</strong>
        <span className="quiet">
          <PersonName id={step.actorId} otherwise={t('matter.system')} />
        </span>
        <span className="step-time">
          <Moment at={step.at} />
        </span>
      </div>
      {step.result ? <div>{code(step.result)}</div> : null}
      <Names ids={step.partyIds} dispute={dispute} />
      <People ids={step.personIds} />
      {step.dueAt ? (
        <div className="quiet">
          {t('common.label', { name: t('dispute.until') })}
          <Moment at={step.dueAt} />
        </div>
      ) : null}
      {step.words ? <p className="step-words">{step.words}</p> : null}
    </li>
  )
}

interface Props {
  readonly dispute: Dispute
  readonly steps: readonly DisputeStep[]
}

/** The course of a case, newest first, folded beyond twenty steps. */
export const Course = ({ dispute, steps }: Props) => {
  const { t } = useWords()
  const newest = steps.toReversed()
  // A step that a link names is shown, however long ago it was.
  const { hash } = useLocation()
  const isFolded = newest.slice(foldAfter).some(({ version }) => hash === `#step-${version}`)
  const [open, setOpen] = useState(isFolded)
  const shown = open ? newest : newest.slice(0, foldAfter)
  return (
    <>
      <ol className="timeline">
        {shown.map((step, index) => (
          <Step key={`${step.version}.${index}`} dispute={dispute} step={step} />
        ))}
      </ol>
      {newest.length > shown.length ? (
        <Button onClick={() => setOpen(true)}>
          {t('matter.fold', { count: newest.length - shown.length })}
        </Button>
      ) : null}
    </>
  )
}
