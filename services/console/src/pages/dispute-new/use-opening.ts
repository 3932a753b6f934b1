import { useState, type SubmitEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { openDispute } from '../../api/disputes.ts'
import { useFindGrid } from '../../api/grids.ts'
import { readDraft, useDraft } from '../../parts/draft.ts'
import { useCommand } from '../../parts/use-command.ts'
import { draftOf, emptyOpening, isUntouched, requestOf, wrongIn, type Opening } from './opening.ts'

const draftName = 'fengqiao.draft.dispute'

const useFields = () => {
  const [params] = useSearchParams()
  const asked = params.get('building')
  const [typed, setTyped] = useState<Opening>(() => ({
    ...emptyOpening,
    ...readDraft<Opening>(sessionStorage, draftName, Date.now())?.value,
    ...(asked ? { buildingCode: asked } : {}),
  }))
  const draft = useDraft(draftName, draftOf(typed), isUntouched(typed))
  const change = (part: Partial<Opening>): void => setTyped((before) => ({ ...before, ...part }))
  const clear = (): void => {
    draft.drop()
    setTyped(emptyOpening)
  }
  return { typed, change, savedAt: draft.savedAt, clear }
}

/** The form that opens a case as it stands: what was typed, its draft, what is wrong, and sending. */
export const useOpening = () => {
  const { typed, change, savedAt, clear } = useFields()
  const navigate = useNavigate()
  const [tried, setTried] = useState(false)
  const found = useFindGrid(typed.buildingCode === '' ? {} : { buildingCode: typed.buildingCode })
  // A building says its grid; what was chosen by hand counts where there is none.
  const grid = typed.buildingCode === '' ? undefined : found.data?.grid
  const opening: Opening = { ...typed, gridCode: grid?.gridCode ?? typed.gridCode }
  const command = useCommand({
    send: (form: Opening, key) => openDispute(requestOf(form), key),
    touches: [['disputes']],
    onDone: ({ id }) => {
      clear()
      void navigate(`/disputes/${id}`, { replace: true })
    },
  })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    const first = Object.keys(wrongIn(opening, Date.now()))[0]
    if (first === undefined) command.submit(opening)
    else document.getElementById(first)?.focus()
  }
  const wrongs = tried ? wrongIn(opening, Date.now()) : {}
  return { opening, grid, change, wrongs, command, submit, savedAt, clear }
}
