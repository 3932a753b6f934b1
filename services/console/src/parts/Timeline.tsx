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

// What a step says in codes: why, how far up, how hard, with which outcome.
const Codes = ({ step }: Pick<StepProps, 'step'>) => {
  const { t, code } = useWords()
  const said = [step.satisfaction, step.rejection, step.level, step.supervision, step.outcome]
    .filter((value) => value !== undefined)
    .map(code)
  const days = step.workingDays > 0 ? [t('matter.days', { count: step.workingDays })] : []
  const all = [...said, ...days]
  return all.length === 0 ? null : <div>{all.join(' · ')}</div>
}

const People = ({ step }: Pick<StepProps, 'step'>) => {
  const { t } = useWords()
  if (step.personIds.length === 0) return null
  return (
    <div className="quiet">
      {t('common.label', { name: t('matter.coHandlers') })}
      {step.personIds.map((id, index) => (
        <span key={id}>
          {index > 0 ? ' · ' : ''}
          <PersonName id={id} />
        </span>
      ))}
    </div>
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
      <Codes step={step} />
      <People step={step} />
      {step.asCoHandler ? <div className="quiet">{t('matter.asCoHandler')}</div> : null}
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
