import { useState, type SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import type { Grid, PlanRegriddingRequest, Receipt } from '../../api/model.ts'
import { previewRegridding } from '../../api/regriddings.ts'
import { useCommand } from '../../parts/use-command.ts'
import { drawingOf } from './drawing.ts'
import { gridsIn, keptFrom, readDrawing, requestOf, wrongInPlan, type PlanFields } from './planning.ts'

/** What a drawing makes of the form; the grids of another community mean another thing. */
const drawn = (fields: PlanFields, grids: readonly Grid[]): PlanFields => {
  const drawing = drawingOf(fields.drawing)
  const shapes = 'shapes' in drawing ? drawing.shapes : []
  const { rows, ends } = readDrawing(shapes, gridsIn(grids, fields.community), fields.community)
  return { ...fields, rows: keptFrom(fields.rows, rows, shapes), ends }
}

/** A plan to begin with, and what keeps it. */
export interface Planned {
  readonly start: PlanFields
  readonly save: (plan: PlanRegriddingRequest, key: string) => Promise<Receipt>
}

/** Looks first and plans then; whatever is changed between the two has to be looked at again. */
export const usePlanning = (grids: readonly Grid[], { start, save }: Planned) => {
  const navigate = useNavigate()
  const [fields, setFields] = useState(start)
  const [tried, setTried] = useState(false)
  const look = useCommand({ send: previewRegridding, touches: [] })
  const plan = useCommand({
    send: save,
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
