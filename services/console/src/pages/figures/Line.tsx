import { lineOf } from './figure.ts'
import type { Figure } from '../../api/figures.ts'

const width = 160
const height = 32
const margin = 2

/** The course of a figure as a small line; the words beside it say the same, so it is silent. */
export const Line = ({ figure }: { readonly figure: Figure }) => {
  const values = lineOf(figure)
  if (values.length < 2) return null
  const top = Math.max(...values) || 1
  const points = values.map((value, index) => {
    const x = margin + (index * (width - 2 * margin)) / (values.length - 1)
    const y = height - margin - (value / top) * (height - 2 * margin)
    return `${x.toFixed(1)},${y.toFixed(1)}`
  })
  return (
    <svg className="figure-line" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <polyline points={points.join(' ')} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
