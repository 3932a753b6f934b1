import { useState, type SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import type { Grid } from '../../api/model.ts'
import { planRegridding, previewRegridding } from '../../api/regriddings.ts'
import { useCommand } from '../../parts/use-command.ts'
import { drawingOf } from './drawing.ts'
import { blank, gridsIn, readDrawing, requestOf, wrongInPlan, type PlanFields } from './planning.ts'

/** What a drawing makes of the form; the grids of another community mean another thing. */
const drawn = (fields: PlanFields, grids: readonly Grid[]): PlanFields => {
  const drawing = drawingOf(fields.drawing)
  const shapes = 'shapes' in drawing ? drawing.shapes : []
  return { ...fields, ...readDrawing(shapes, gridsIn(grids, fields.community), fields.community) }
}

/** Looks first and plans then; whatever is changed between the two has to be looked at again. */
export const usePlanning = (grids: readonly Grid[]) => {
  const navigate = useNavigate()
  const [fields, setFields] = useState(blank)
  const [tried, setTried] = useState(false)
  const look = useCommand({ send: previewRegridding, touches: [] })
  const plan = useCommand({
    send: planRegridding,
    touches: [['regriddings']],
    onDone: ({ id }) => void navigate(`/regriddings/${id}`),
  })
  const change = (part: Partial<PlanFields>): void => {
    look.reset()
    plan.reset()
    const redrawn = 'drawing' in part || 'community' in part
    setFields((before) => {
      const after = { ...before, ...part }
      return redrawn ? drawn(after, grids) : after
    })
  }
  const wrongs = wrongInPlan(fields)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (wrongs[0] !== undefined) document.getElementById(`regridding-${wrongs[0]}`)?.focus()
    else if (look.answer === undefined) look.submit(requestOf(fields))
    else plan.submit(requestOf(fields))
  }
  const problem = plan.problem ?? look.problem
  return { fields, change, submit, look, plan, problem, wrongs: tried ? wrongs : [] }
}

export type Planning = ReturnType<typeof usePlanning>
