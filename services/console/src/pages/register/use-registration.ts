import { useState, type SubmitEvent } from 'react'
import { useSearchParams } from 'react-router'
import { registerIssue } from '../../api/issues.ts'
import type { IssueCategory } from '../../api/model.ts'
import { readDraft, useDraft } from '../../parts/draft.ts'
import { usePhotosError } from '../../parts/PhotosField.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { usePhotos } from '../../parts/use-photos.ts'
import {
  controlOf,
  draftOf,
  emptyForm,
  isUntouched,
  requestOf,
  suggestCategory,
  wrongIn,
  type RegisterFields,
} from './form.ts'

const draftName = 'fengqiao.draft.register'

const useRegisterForm = (resident: boolean) => {
  const [params] = useSearchParams()
  const asked = params.get('grid')
  const building = params.get('building')
  const [fields, setFields] = useState<RegisterFields>(() => ({
    ...emptyForm(resident),
    ...readDraft<RegisterFields>(sessionStorage, draftName, Date.now())?.value,
    ...(asked ? { choice: { gridCode: asked } } : {}),
    ...(building ? { choice: { buildingCode: building } } : {}),
  }))
  const photos = usePhotos(fields.evidence)
  const filled = { ...fields, evidence: photos.kept }
  const draft = useDraft(draftName, draftOf(filled), isUntouched(filled))
  const change = (part: Partial<RegisterFields>): void => setFields((before) => ({ ...before, ...part }))
  const clear = (): void => {
    draft.drop()
    photos.clear()
    setFields(emptyForm(resident))
  }
  return { fields: filled, photos, change, savedAt: draft.savedAt, clear }
}

/** The registration form as it stands: its fields and draft, what is wrong once sending was tried, and sending. */
export const useRegistration = (resident: boolean) => {
  const { fields, photos, change, savedAt, clear } = useRegisterForm(resident)
  const [tried, setTried] = useState(false)
  const category = fields.category || suggestCategory(fields.title) || ''
  const done = (): void => {
    setTried(false)
    clear()
  }
  const command = useCommand({
    send: (request: RegisterFields, key) => registerIssue(requestOf(request, category as IssueCategory), key),
    touches: [['issues']],
    onDone: done,
  })
  const wrongs = wrongIn({ ...fields, category })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    const first = wrongs[0] ?? (photos.unsettled === undefined ? undefined : 'attachmentIds')
    if (first === undefined) command.submit(fields)
    else document.getElementById(controlOf(first) ?? '')?.focus()
  }
  const photosError = usePhotosError(photos, tried)
  return { fields, photos, photosError, change, savedAt, clear, command, submit, wrongs: tried ? wrongs : [] }
}

/** What `useRegistration` gives, for the parts of the page. */
export type Registration = ReturnType<typeof useRegistration>
