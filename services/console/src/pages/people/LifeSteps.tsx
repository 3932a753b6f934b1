import { Link } from 'react-router'
import { useBuilding } from '../../api/buildings.ts'
import { useGrids } from '../../api/grids.ts'
import { may, useMe } from '../../api/me.ts'
import type { ResidentStep } from '../../api/model.ts'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'
import '../matter/matter.css'

interface StepProps {
  readonly step: ResidentStep
}

/** A place by its names: the building, and the grid where that is what changed. */
const Place = ({ buildingCode, gridCode }: { readonly buildingCode: string; readonly gridCode: string }) => {
  const { t } = useWords()
  const building = useBuilding(buildingCode).data
  const grids = useGrids().data ?? []
  if (buildingCode !== '') return <>{building?.name ?? buildingCode}</>
  return <>{grids.find((grid) => grid.gridCode === gridCode)?.name ?? (gridCode || t('life.nowhere'))}</>
}

// A building that came to another grid stands where it stood: only the grids are named.
const endsOf = (step: ResidentStep) => {
  const stays = step.kind === 'RESIDENT_STEP_KIND_GRID_CHANGED'
  const ends = [
    { buildingCode: step.fromBuildingCode, gridCode: step.fromGridCode },
    { buildingCode: step.toBuildingCode, gridCode: step.toGridCode },
  ]
  return stays
    ? ends.map((end) => ({ ...end, buildingCode: '' }))
    : ends.filter(({ buildingCode }) => buildingCode !== '')
}

/** Where from and where to. */
const Places = ({ step }: StepProps) => {
  const ends = endsOf(step)
  if (ends.length === 0) return null
  return (
    <div>
      {ends.map((end, index) => (
        <span key={index}>
          {index > 0 ? ' → ' : null}
          <Place {...end} />
        </span>
      ))}
    </div>
  )
}

/** What a step says in codes: which fields, in which relation, how somebody knew. */
const Codes = ({ step }: StepProps) => {
  const { t, code } = useWords()
  const single = [
    step.relation,
    step.mergeGround,
    step.distinctionGround,
    step.erasureReason,
    step.leaderEnding,
    step.lettingEnding,
    step.tenancyEnding,
  ]
  const said = [...step.fields, ...step.taken, ...single].filter((one) => one !== undefined).map(code)
  const days = (
    [
      ['life.movedOn', step.movedOn],
      ['life.fromDay', step.fromDay],
      ['life.untilDay', step.untilDay],
    ] as const
  ).flatMap(([words, day]) => (day === '' ? [] : [t(words, { day })]))
  const all = [...said, ...days]
  return all.length === 0 ? null : <div className="quiet">{all.join(' · ')}</div>
}

/** Where else it can be followed, for whoever may go there. */
const Links = ({ step }: StepProps) => {
  const { t } = useWords()
  const me = useMe().data
  return (
    <>
      {step.otherId !== '' && may(me, 'registry.read') ? (
        <div>
          <Link to={`/people/${step.otherId}`}>{t('life.other')}</Link>
        </div>
      ) : null}
      {step.importId !== '' && may(me, 'registry.import') ? (
        <div>
          <Link to={`/imports/${step.importId}`}>{t('life.import')}</Link>
        </div>
      ) : null}
    </>
  )
}

const Step = ({ step, residentId }: StepProps & { readonly residentId: string }) => {
  const { t, code } = useWords()
  return (
    <li className="step">
      <div className="step-head">
        <strong>{code(step.kind)}</strong>
        <span className="quiet">
          <PersonName id={step.actorId} otherwise={t('life.system')} />
        </span>
        <span className="step-time">
          <Moment at={step.at} />
        </span>
      </div>
      <Places step={step} />
      <Codes step={step} />
      {step.residentId === residentId ? null : <div className="quiet">{t('life.ofMerged')}</div>}
      <Links step={step} />
    </li>
  )
}

interface Props {
  readonly steps: readonly ResidentStep[]
  /** The record whose life it is: steps of another were merged into it. */
  readonly residentId: string
}

/** The steps of a life, the newest first: what, who, when, where. */
export const LifeSteps = ({ steps, residentId }: Props) => (
  <ol className="timeline">
    {steps.map((step, index) => (
      <Step key={`${step.at ?? ''}.${index}`} step={step} residentId={residentId} />
    ))}
  </ol>
)
