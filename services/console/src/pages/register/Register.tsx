import Button from 'antd/es/button'
import { useState, type FormEvent } from 'react'
import { useSearchParams } from 'react-router'
import { registerIssue } from '../../api/issues.ts'
import { isResident, useMe } from '../../api/me.ts'
import type { IssueCategory } from '../../api/model.ts'
import { readDraft, useDraft } from '../../parts/draft.ts'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
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
import { DraftNote, Kind, Similar, What } from './parts.tsx'
import { PlaceFields, PlacePlan } from './PlaceFields.tsx'
import './register.css'
import { ReporterFields } from './ReporterFields.tsx'
import { Success } from './Success.tsx'

const draftName = 'fengqiao.draft.register'

const useRegisterForm = (resident: boolean) => {
  const [params] = useSearchParams()
  const asked = params.get('grid')
  const [fields, setFields] = useState<RegisterFields>(() => ({
    ...emptyForm(resident),
    ...readDraft<RegisterFields>(sessionStorage, draftName, Date.now())?.value,
    ...(asked ? { choice: { gridCode: asked } } : {}),
  }))
  const draft = useDraft(draftName, draftOf(fields), isUntouched(fields))
  const change = (part: Partial<RegisterFields>): void => setFields((before) => ({ ...before, ...part }))
  return { fields, change, draft, clear: () => (draft.drop(), setFields(emptyForm(resident))) }
}

/** Registration: what, where, what kind, who asks; five fields at most before it can be sent. */
export const Register = () => {
  const { t } = useWords()
  const resident = isResident(useMe().data)
  const { fields, change, draft, clear } = useRegisterForm(resident)
  const [tried, setTried] = useState(false)
  const category = fields.category || suggestCategory(fields.title) || ''
  const command = useCommand({
    send: (request: RegisterFields, key) => registerIssue(requestOf(request, category as IssueCategory), key),
    touches: [['issues']],
    onDone: () => (setTried(false), clear()),
  })
  const wrongs = wrongIn({ ...fields, category })
  const wrong = (name: (typeof wrongs)[number]): string | undefined =>
    tried && wrongs.includes(name) ? t('common.required') : undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (wrongs[0] === undefined) command.submit(fields)
    else document.getElementById(controlOf(wrongs[0]) ?? '')?.focus()
  }
  if (command.answer !== undefined) return <Success reply={command.answer} onAnother={command.reset} />
  const place = { choice: fields.choice, onChoice: (choice: RegisterFields['choice']) => change({ choice }) }
  return (
    <>
      <h1>{t('register.title')}</h1>
      <div className="register">
        <form
          className="card"
          onSubmit={submit}
          onKeyDown={sendsOnCtrlEnter}
          noValidate
          aria-label={t('register.title')}
        >
          {command.problem ? <ProblemNote problem={command.problem} controlOf={controlOf} /> : null}
          <What fields={fields} change={change} wrong={wrong} />
          <PlaceFields
            {...place}
            words={fields.placeWords}
            error={wrong('place')}
            onWords={(placeWords) => change({ placeWords })}
          />
          <div className="plan-inline">
            <PlacePlan {...place} />
          </div>
          <Similar choice={fields.choice} />
          <Kind fields={fields} change={change} wrong={wrong} resident={resident} />
          <ReporterFields fields={fields} resident={resident} wrongs={tried ? wrongs : []} change={change} />
          <div className="buttons send">
            <Button type="primary" size="large" htmlType="submit">
              {command.pending ? t('common.sending') : t('register.submit')}
            </Button>
            <DraftNote at={draft.savedAt} onDrop={clear} />
          </div>
        </form>
        <div className="register-plan">
          <PlacePlan {...place} />
        </div>
      </div>
    </>
  )
}
