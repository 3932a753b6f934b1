import Button from 'antd/es/button'
import { useState } from 'react'
import type { IssueStep } from '../api/model.ts'
import { useWords } from '../words/index.ts'
import { Moment } from './Moment.tsx'
import { PersonName } from './PersonName.tsx'

const foldAfter = 20
const handOvers = ['OFFERED', 'ACCEPTED', 'DECLINED'].map((side) => `ISSUE_STEP_KIND_HAND_OVER_${side}`)

interface StepProps {
  readonly step: IssueStep
  readonly reporterId: string | undefined
}

const Step = ({ step, reporterId }: StepProps) => {
  const { t, code } = useWords()
  const reporter = (id: string | undefined) =>
    id !== undefined && id === reporterId ? t('matter.reporter') : t('matter.system')
  const passes = step.personId !== undefined && step.personId !== '' && step.personId !== step.actorId
  const arrow = passes && handOvers.includes(step.kind ?? '') ? ' → ' : ' · '
  return (
    <li
      className={step.kind === 'ISSUE_STEP_KIND_OVERDUE' ? 'step step-late' : 'step'}
      id={`step-${step.version ?? 0}`}
    >
      <div className="step-head">
        <strong>{code(step.kind)}</strong>
        <span className="quiet">
          <PersonName id={step.actorId} otherwise={reporter(step.actorId)} />
          {passes ? (
            <>
              {arrow}
              <PersonName id={step.personId} otherwise={reporter(step.personId)} />
            </>
          ) : null}
        </span>
        <span className="step-time">
          <Moment at={step.at} />
        </span>
      </div>
      {step.satisfaction ? <div>{code(step.satisfaction)}</div> : null}
      {step.byPhone ? <div className="quiet">{t('matter.byPhone')}</div> : null}
      {step.words ? <p className="step-words">{step.words}</p> : null}
    </li>
  )
}

interface Props {
  readonly steps: readonly IssueStep[]
  readonly reporterId?: string | undefined
}

/** The course of a matter, newest first, folded beyond twenty steps. */
export const Timeline = ({ steps, reporterId }: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const newest = steps.toReversed()
  const shown = open ? newest : newest.slice(0, foldAfter)
  return (
    <>
      <ol className="timeline">
        {shown.map((step, index) => (
          <Step key={`${step.version ?? 0}.${index}`} step={step} reporterId={reporterId} />
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
