import Button from 'antd/es/button'
import { useState } from 'react'
import type { DataRequest, RefuseDataRequestRequest } from '../../api/model.ts'
import { grantDataRequest, refuseDataRequest, touchedByRequests } from '../../api/rights.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { TextArea } from '../../parts/TextInput.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { isShort } from './short.ts'

type Ground = RefuseDataRequestRequest['ground']

interface Props {
  readonly request: DataRequest
}

const useAnswer = (request: DataRequest) => {
  const id = request.dataRequestId
  const [answer, setAnswer] = useState('')
  const [ground, setGround] = useState<Ground>()
  const [tried, setTried] = useState<'grant' | 'refuse'>()
  const granting = useCommand({
    send: (words: string, key) => grantDataRequest(request, words, key),
    touches: touchedByRequests,
  })
  const refusing = useCommand({
    send: (body: RefuseDataRequestRequest, key) => refuseDataRequest(request, body, key),
    touches: touchedByRequests,
  })
  const focus = (name: string): void => document.getElementById(`${name}-${id}`)?.focus()
  const grant = (): void => {
    setTried('grant')
    if (isShort(answer)) focus('answer')
    else granting.submit(answer.trim())
  }
  const refuse = (): void => {
    setTried('refuse')
    if (isShort(answer)) focus('answer')
    else if (ground === undefined) focus('ground')
    else refusing.submit({ answer: answer.trim(), ground, remedy: 'DATA_REQUEST_REMEDY_REVIEW' })
  }
  const wrong = { answer: tried !== undefined && isShort(answer), ground: tried === 'refuse' && !ground }
  return {
    answer,
    setAnswer,
    ground,
    setGround,
    grant,
    refuse,
    wrong,
    problem: granting.problem ?? refusing.problem,
  }
}

/** Grants or refuses a request, in words that the person reads. */
export const Answering = ({ request }: Props) => {
  const { t } = useWords()
  const id = request.dataRequestId
  const { answer, setAnswer, ground, setGround, grant, refuse, wrong, problem } = useAnswer(request)
  const answerError = wrong.answer ? t('rights.needWords') : undefined
  const groundError = wrong.ground ? t('rights.needGround') : undefined
  return (
    <>
      {problem ? <ProblemNote problem={problem} controlOf={(field) => `${field}-${id}`} /> : null}
      <Field id={`answer-${id}`} label={t('rights.answerHint')} required error={answerError}>
        <TextArea
          value={answer}
          maxLength={1000}
          {...tied(`answer-${id}`, answerError)}
          onChange={(event) => setAnswer(event.target.value)}
        />
      </Field>
      <Field id={`ground-${id}`} label={t('rights.ground')} error={groundError}>
        <Choice
          id={`ground-${id}`}
          value={ground ?? ''}
          placeholder={t('common.choose')}
          options={codeOptions<Ground>('DATA_REQUEST_GROUND_')}
          error={groundError}
          onChange={(chosen) => setGround(chosen === '' ? undefined : (chosen as Ground))}
        />
      </Field>
      <div className="buttons">
        <Button onClick={grant}>{t('rights.grant')}</Button>
        <Button onClick={refuse}>{t('rights.refuse')}</Button>
      </div>
    </>
  )
}
