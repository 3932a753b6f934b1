import { useMemo } from 'react'
import { frameOf, middleOf, outline, type Outlined } from '../../parts/plan.ts'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly before: readonly Outlined[]
  readonly after: readonly Outlined[]
}

/** Old and new grids, one over the other; the lists beside it say the same. */
export const Overlay = ({ before, after }: Props) => {
  const { t } = useWords()
  const frame = useMemo(() => frameOf([...before, ...after]), [before, after])
  if (frame === undefined) return null
  return (
    <svg
      className="plan overlay"
      role="img"
      aria-label={t('regriddings.map')}
      viewBox={`-8 -8 ${frame.width + 16} ${frame.height + 16}`}
    >
      {after.map((grid) => (
        <path key={grid.gridCode} d={outline(frame, grid)} className="overlay-new" />
      ))}
      {before.map((grid) => (
        <path key={grid.gridCode} d={outline(frame, grid)} className="overlay-old" />
      ))}
      {after.map((grid) => {
        const [x, y] = middleOf(frame, grid)
        return (
          <text key={grid.gridCode} x={x} y={y}>
            {grid.gridCode.slice(12)}
          </text>
        )
      })}
    </svg>
  )
}
