import type { Clock, IssueStatus, Milestones } from '../api/model.ts'
import { useWords } from '../words/index.ts'
import { ClockTag } from './ClockTag.tsx'
import { Moment } from './Moment.tsx'
import { milestonesOf } from './milestones.ts'

interface Props {
  readonly milestones: Milestones | undefined
  readonly clock: Clock | undefined
  readonly status: IssueStatus | undefined
}

const glyphs = { done: '●', now: '◐', later: '○', none: '–' } as const

/** The four public milestones, each with its time or its clock. */
export const MilestoneRail = ({ milestones, clock, status }: Props) => {
  const { t } = useWords()
  return (
    <ol className="rail" aria-label={t('matter.milestones')}>
      {milestonesOf(milestones, status).map(({ step, state, at }) => (
        <li
          key={step}
          className={`rail-${state}`}
          {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="rail-name">
            <span aria-hidden="true">{glyphs[state]}</span> {t(`matter.step${step}`)}
          </span>
          <span className="rail-note">
            {state === 'done' ? <Moment at={at} /> : null}
            {state === 'now' ? clock?.dueAt ? <ClockTag clock={clock} /> : t('matter.stepNow') : null}
            {state === 'later' ? t('matter.stepLater') : null}
            {state === 'none' ? t('matter.stepNone') : null}
          </span>
        </li>
      ))}
    </ol>
  )
}
