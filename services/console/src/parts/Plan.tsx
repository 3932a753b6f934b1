import { useMemo, type PointerEvent } from 'react'
import type { GeoPoint, Grid } from '../api/model.ts'
import { frameOf, middleOf, namePlace, outline, project, unproject, type Frame } from './plan.ts'
import './plan.css'

interface Props {
  readonly grids: readonly Grid[]
  readonly chosen: string | undefined
  readonly point?: GeoPoint | undefined
  /** Numbers that stand in red in a grid, under its name. */
  readonly overdue?: ReadonlyMap<string, number>
  readonly label: string
  /** What is asked of whoever points: a place, or one of the grids. */
  readonly onPoint?: (point: GeoPoint) => void
  readonly onGrid?: (gridCode: string) => void
}

const pointUnder = (frame: Frame, event: PointerEvent<SVGSVGElement>): GeoPoint | undefined => {
  const matrix = event.currentTarget.getScreenCTM()?.inverse()
  if (matrix === undefined) return undefined
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix)
  return unproject(frame, x, y)
}

const Pin = ({ frame, point }: { readonly frame: Frame; readonly point: GeoPoint }) => {
  const [x, y] = project(frame, point)
  return (
    <g className="plan-pin">
      <circle cx={x} cy={y} r={9} />
      <circle cx={x} cy={y} r={3} />
    </g>
  )
}

const GridName = ({ frame, grid }: { readonly frame: Frame; readonly grid: Grid }) => {
  const place = namePlace(frame, grid)
  if (place === undefined) return null
  return (
    <text x={place[0]} y={place[1]}>
      {grid.name}
    </text>
  )
}

const Overdue = ({
  frame,
  grid,
  count,
}: {
  readonly frame: Frame
  readonly grid: Grid
  readonly count: number
}) => {
  const [x, y] = middleOf(frame, grid)
  return (
    <text className="plan-overdue" x={x} y={y + 13}>
      ▲ {count}
    </text>
  )
}

/** A light plan of the grids to point at; the choice beside it does the same by keyboard. */
export const Plan = ({ grids, chosen, point, overdue, label, onPoint, onGrid }: Props) => {
  const frame = useMemo(() => frameOf(grids), [grids])
  if (frame === undefined) return null
  // The chosen outline is drawn last, or its neighbours would cover it.
  const ordered = [...grids].sort((a, b) => Number(a.gridCode === chosen) - Number(b.gridCode === chosen))
  const press = (event: PointerEvent<SVGSVGElement>): void => {
    const found = pointUnder(frame, event)
    if (found !== undefined) onPoint?.(found)
  }
  return (
    <svg
      className="plan"
      role="img"
      aria-label={label}
      viewBox={`-8 -8 ${frame.width + 16} ${frame.height + 16}`}
      onPointerUp={press}
    >
      {ordered.map((grid) => (
        <path
          key={grid.gridCode}
          d={outline(frame, grid)}
          className={grid.gridCode === chosen ? 'plan-chosen' : ''}
          onClick={() => onGrid?.(grid.gridCode)}
        >
          <title>{grid.name}</title>
        </path>
      ))}
      {grids.map((grid) => (
        <GridName key={grid.gridCode} frame={frame} grid={grid} />
      ))}
      {grids
        .filter(({ gridCode }) => overdue?.has(gridCode))
        .map((grid) => (
          <Overdue key={grid.gridCode} frame={frame} grid={grid} count={overdue?.get(grid.gridCode) ?? 0} />
        ))}
      {point === undefined ? null : <Pin frame={frame} point={point} />}
    </svg>
  )
}
