import Button from 'antd/es/button'
import { useState } from 'react'
import type { IssueStep } from '../api/model.ts'
import { useWords } from '../words/index.ts'
import { Moment } from './Moment.tsx'
import { PersonName } from './PersonName.tsx'
import { EvidenceRow } from './Thumb.tsx'

const foldAfter = 20
const handOvers = ['OFFERED', 'ACCEPTED', 'DECLINED'].map((side) => `ISSUE_STEP_KIND_HAND_OVER_${side}`)

interface StepProps {
  readonly issueId: string
  readonly step: IssueStep
  readonly reporterId: string | undefined
}

// Who did it and, where it passes to or concerns another, whom.
const Who = ({ step, reporterId }: Omit<StepProps, 'issueId'>) => {
  const { t } = useWords()
  const otherwise = (id: string): string => t(id === reporterId ? 'matter.reporter' : 'matter.system')
  const passes = step.personId !== '' && step.personId !== step.actorId
  return (
    <span className="quiet">
      <PersonName id={step.actorId} otherwise={otherwise(step.actorId)} />
      {passes ? (
        <>
          {handOvers.includes(step.kind ?? '') ? ' → ' : ' · '}
          <PersonName id={step.personId} otherwise={otherwise(step.personId)} />
        </>
      ) : null}
    </span>
  )
}

const Step = ({ issueId, step, reporterId }: StepProps) => {
  const { t, code } = useWords()
  return (
    <li
      className={step.kind === 'ISSUE_STEP_KIND_OVERDUE' ? 'step step-late' : 'step'}
      id={`step-${step.version}`}
    >
      <div className="step-head">
        <strong>{code(step.kind)}</strong>
        <Who step={step} reporterId={reporterId} />
        <span className="step-time">
          <Moment at={step.at} />
        </span>
      </div>
      {step.satisfaction ? <div>{code(step.satisfaction)}</div> : null}
      {step.byPhone ? <div className="quiet">{t('matter.byPhone')}</div> : null}
      {step.words ? <p className="step-words">{step.words}</p> : null}
      <EvidenceRow issueId={issueId} files={step.attachments ?? []} step={code(step.kind)} />
    </li>
  )
}

interface Props {
  readonly issueId: string
  readonly steps: readonly IssueStep[]
  readonly reporterId?: string | undefined
}

/** The course of a matter, newest first, folded beyond twenty steps. */
export const Timeline = ({ issueId, steps, reporterId }: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const newest = steps.toReversed()
  const shown = open ? newest : newest.slice(0, foldAfter)
  return (
    <>
      <ol className="timeline">
        {shown.map((step, index) => (
          <Step key={`${step.version}.${index}`} issueId={issueId} step={step} reporterId={reporterId} />
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
